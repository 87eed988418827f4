import type { Integration } from "../../domain/entry.ts";
import type { Locale } from "../../domain/language.ts";
import type { Page } from "../../domain/page.ts";
import { type BlockList, type OpenBlocks, openBlocks } from "../blocks/open-blocks.ts";
import { packedPage, packedStripOf } from "../blocks/packed-page.ts";
import { stripOf, textPage } from "../blocks/text-page.ts";
import type { SiteView } from "../view/site-view.ts";
import { type BoundList, unitFiles } from "./bound-list.ts";
import {
  type Cell,
  cellsOf,
  type ExportFormat,
  exportPath,
  formatsIn,
  isMadeOnce,
  type ListSpec,
} from "./list-spec.ts";
import { csvHead, csvLine } from "./to-csv.ts";
import { jsonAround, jsonLine } from "./to-json.ts";
import { asCell, plainZip, workbookFiles } from "./to-xlsx.ts";
import { aroundRows, longestIn, longestOfFirst, movedRows, rowsXml } from "./xlsx-sheet.ts";

type Rows = readonly (readonly Cell[])[];

/** What some integrations come to in a list: in the language of the files, and in the catalogue's own for those that are made once. */
interface MadeRows {
  readonly shown: Rows;
  readonly own: Rows;
}

/**
 * A list with a row for each integration, or for some of them (`rowOf`), in the view's order: one that changes has its block of rows made
 * again, and the others are not read.
 */
export function bindBlocks<Row>(
  view: SiteView,
  name: BoundList["name"],
  specOf: () => ListSpec<Row>,
  rowOf: (integration: Integration) => Row | undefined,
): BoundList {
  const { file, isCut } = specOf();
  const files = { name, file, ...(isCut && { isCut }) };
  return {
    ...files,
    unit: (locale) => {
      const named = unitFiles(files, locale);
      return {
        ...named,
        render: (memory) => {
          const open = openBlocks(memory, named.paths, view.input.rowsInBlock);
          const spec = specOf();
          const ownLocale = locale === "da" ? view.input.catalogue.governance.locale : locale;
          const list = open.list({
            name,
            rows: view.integrations,
            make: (some): MadeRows => {
              const rows = some.flatMap((one) => rowOf(one) ?? []);
              const { rows: shown } = cellsOf(spec, rows, locale);
              const own = ownLocale === locale ? shown : cellsOf(spec, rows, ownLocale).rows;
              return { shown, own };
            },
            factsOf: ({ shown }) => [
              shown.length,
              ...longestIn(spec.columns.length, sheetRows(shown, locale)),
            ],
          });
          return formatsIn(spec, locale).map((format) =>
            filePage({ view, open, spec, list, locale, ownLocale }, format),
          );
        },
      };
    },
  };
}

interface Shown<Row> {
  readonly view: SiteView;
  readonly open: OpenBlocks;
  readonly spec: ListSpec<Row>;
  readonly list: BlockList<MadeRows>;
  readonly locale: Locale;
  readonly ownLocale: Locale;
}

function filePage<Row>(shown: Shown<Row>, format: ExportFormat): Page {
  const { open, spec, list, locale, ownLocale } = shown;
  const path = exportPath(spec, format, locale);
  const isOnce = isMadeOnce(spec, format);
  const rowsOf = (made: MadeRows): Rows => (isOnce ? made.own : made.shown);
  const words = isOnce ? ownLocale : locale;
  if (format === "xlsx") return workbookPage(shown, path);
  if (format === "csv") {
    const lines = (made: MadeRows): string =>
      rowsOf(made)
        .map((cells) => csvLine(cells, words))
        .join("");
    return textPage(open, path, [csvHead(spec, words), stripOf(list, lines)]);
  }
  const { before, between, after } = jsonAround;
  const line = jsonLine(spec);
  const lines = (made: MadeRows): string => rowsOf(made).map(line).join(between);
  return textPage(open, path, [before, stripOf(list, lines, between), after]);
}

function workbookPage<Row>({ view, open, spec, list, locale }: Shown<Row>, path: string): Page {
  const head = spec.columns.map(({ name }) => name[locale]);
  const blocks = list.blocks.map(({ facts: [rows = 0, ...longest] }) => ({ rows, longest }));
  const count = blocks.reduce((sum, { rows }) => sum + rows, 0);
  const [before, after] = aroundRows(head, count, longestOfFirst(blocks));
  const strip = packedStripOf(
    list,
    ({ shown }, rowsBefore) => rowsXml(head, sheetRows(shown, locale), rowsBefore),
    { moved: movedRows },
  );
  const { zip = plainZip } = view.input;
  return packedPage(
    open,
    path,
    [before, strip, after],
    (pieces) => zip(workbookFiles(spec.file[locale], pieces)),
    view.input.inflate,
  );
}

const sheetRows = (rows: Rows, locale: Locale) =>
  rows.map((cells) => cells.map((cell) => asCell(cell, locale)));
