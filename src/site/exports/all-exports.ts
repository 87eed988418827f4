import type { Locale, Text } from "../../domain/language.ts";
import type { Page } from "../../domain/page.ts";
import { connectionsOf } from "../view/map-view.ts";
import { registerEntries } from "../view/register-view.ts";
import type { SiteView } from "../view/site-view.ts";
import { connectionList } from "./connection-list.ts";
import { deadlineList } from "./deadline-list.ts";
import { findingExport } from "./finding-export.ts";
import { integrationList } from "./integration-list.ts";
import { exportPath, type ListSpec } from "./list-spec.ts";
import { registerList } from "./register-list.ts";
import { systemList } from "./system-list.ts";
import { toCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";
import { toXlsx } from "./to-xlsx.ts";
import { vendorList } from "./vendor-list.ts";

/** A list of the site, its type forgotten: all that is left to do is to write it. */
export interface BoundList {
  readonly name:
    | "integrations"
    | "systems"
    | "connections"
    | "vendors"
    | "register"
    | "deadlines"
    | "findings";
  readonly file: Text;
  readonly pages: (locale: Locale) => readonly Page[];
}

function bind<Row>(name: BoundList["name"], spec: ListSpec<Row>, rows: readonly Row[]): BoundList {
  return {
    name,
    file: spec.file,
    pages: (locale) => [
      { path: exportPath(spec.file, "csv", locale), content: toCsv(spec, rows, locale) },
      { path: exportPath(spec.file, "xlsx", locale), content: toXlsx(spec, rows, locale) },
      { path: exportPath(spec.file, "json", locale), content: toJson(spec, rows, locale) },
    ],
  };
}

/** Every list that can be downloaded. */
export function allLists(view: SiteView): readonly BoundList[] {
  const internal = view.input.edition === "internal";
  return [
    bind("integrations", integrationList, view.summaries),
    bind("systems", systemList(view), view.systems),
    bind("connections", connectionList(view), connectionsOf(view)),
    bind("vendors", vendorList(view), view.vendors),
    bind("register", registerList(view), registerEntries(view)),
    ...(internal
      ? [
          bind("deadlines", deadlineList(view), view.deadlines),
          bind("findings", findingExport, view.input.findings),
        ]
      : []),
  ];
}
