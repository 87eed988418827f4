import type { DaySystem } from "./excel-dates.ts";
import { readXml } from "./read-xml.ts";

/** A sheet of a workbook: its name and the part its cells are in. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

const truthy = (value: string | undefined): boolean => value === "1" || value === "true";

// `worksheets/sheet1.xml`, seen from xl/, or `/xl/worksheets/sheet1.xml` from the top.
const partOf = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;

function targets(xml: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (xml === undefined) return found;
  readXml("xl/_rels/workbook.xml.rels", xml, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const { Id, Target, Type } = attributes();
      if (Id !== undefined && Target !== undefined && Type?.endsWith("/worksheet") === true)
        found.set(Id, partOf(Target));
    },
  });
  return found;
}

/** The sheets of a workbook in the order they show, and how it counts days. */
export function readSheetList(parts: ReadonlyMap<string, string>): {
  readonly sheets: readonly SheetEntry[];
  readonly days: DaySystem;
} {
  const byId = targets(parts.get("xl/_rels/workbook.xml.rels"));
  const sheets: SheetEntry[] = [];
  let days: DaySystem = 1900;
  readXml("xl/workbook.xml", parts.get("xl/workbook.xml") ?? "", {
    open: (element, attributes) => {
      if (element === "workbookPr" && truthy(attributes().date1904)) days = 1904;
      if (element !== "sheet") return;
      const given = attributes();
      const key = Object.keys(given).find((one) => one.endsWith(":id"));
      const part = key === undefined ? undefined : byId.get(given[key] ?? "");
      const hidden = given.state === "hidden" || given.state === "veryHidden";
      if (part !== undefined) sheets.push({ name: given.name ?? part, part, hidden });
    },
  });
  return { sheets, days };
}
