import { locales } from "../../domain/language.ts";
import type { Page, PageUnit } from "../../domain/page.ts";
import type { SiteInput } from "../site-input.ts";
import { connectionsOf } from "../view/map-view.ts";
import { isInRegister } from "../view/register-view.ts";
import type { SiteView } from "../view/site-view.ts";
import { bindBlocks } from "./block-lists.ts";
import { type BoundList, unitFiles } from "./bound-list.ts";
import { connectionList } from "./connection-list.ts";
import { deadlineList } from "./deadline-list.ts";
import { findingExport } from "./finding-export.ts";
import { integrationList } from "./integration-list.ts";
import {
  cellsOf,
  type ExportFormat,
  exportPath,
  formatsIn,
  isMadeOnce,
  type ListCells,
  type ListSpec,
} from "./list-spec.ts";
import { registerList } from "./register-list.ts";
import { systemList } from "./system-list.ts";
import { csvPieces } from "./to-csv.ts";
import { jsonPieces } from "./to-json.ts";
import { toXlsx } from "./to-xlsx.ts";
import { vendorList } from "./vendor-list.ts";

// What a list reads is read when it is written, so that it counts among what its files show.
function bind<Row>(
  view: SiteView,
  name: BoundList["name"],
  specOf: () => ListSpec<Row>,
  rowsOf: () => readonly Row[],
): BoundList {
  const { file, isCut } = specOf();
  const { locale: ownLocale } = view.input.catalogue.governance;
  return {
    name,
    file,
    ...(isCut && { isCut }),
    unit: (locale) => ({
      ...unitFiles({ name, file, ...(isCut && { isCut }) }, locale),
      render: () => {
        const spec = specOf();
        const rows = rowsOf();
        const cells = cellsOf(spec, rows, locale);
        const own = locale === "da" && ownLocale !== "da" ? cellsOf(spec, rows, ownLocale) : cells;
        return formatsIn(spec, locale).map((format) =>
          filePage(
            exportPath(spec, format, locale),
            format,
            isMadeOnce(spec, format) ? own : cells,
            view.input.zip,
          ),
        );
      },
    }),
  };
}

/** A file of a list. Made when it is written, and then let go: all that it looks up is in the cells. */
function filePage(
  path: string,
  format: ExportFormat,
  cells: ListCells,
  zip: SiteInput["zip"],
): Page {
  const pieces = { csv: () => csvPieces(cells), json: () => jsonPieces(cells), xlsx: undefined }[
    format
  ];
  return {
    path,
    get content() {
      return pieces === undefined ? toXlsx(cells, zip) : [...pieces()].join("");
    },
    ...(pieces && { pieces }),
  };
}

/** Every list that can be downloaded. */
export function allLists(view: SiteView): readonly BoundList[] {
  const { input } = view;
  return [
    bindBlocks(view, "integrations", () => integrationList(view), view.lookUp.summary),
    bind(
      view,
      "systems",
      () => systemList(view),
      () => view.systems,
    ),
    bind(
      view,
      "connections",
      () => connectionList(view),
      () => connectionsOf(view),
    ),
    bind(
      view,
      "vendors",
      () => vendorList(view),
      () => view.vendors,
    ),
    bindBlocks(
      view,
      "register",
      () => registerList(view),
      (integration) => (isInRegister(integration) ? integration : undefined),
    ),
    ...(input.edition === "internal"
      ? [
          bind(
            view,
            "deadlines",
            () => deadlineList(view),
            () => view.deadlines,
          ),
          bind(
            view,
            "findings",
            () => findingExport,
            () => input.findings,
          ),
        ]
      : []),
  ];
}

/** The files of every list, a language at a time: the longest are as large as a thousand pages. */
export const listUnits = (view: SiteView): readonly PageUnit[] =>
  allLists(view).flatMap(({ unit }) => locales.map(unit));
