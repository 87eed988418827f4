import type { Text } from "../../domain/language.ts";
import { sharedStrings } from "./read-shared-strings.ts";
import { readSheetList, type SheetEntry } from "./read-sheet-list.ts";
import { dayStyles } from "./read-styles.ts";
import { readWorksheet } from "./read-worksheet.ts";
import type { Table, TableFile } from "./table.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

const unsolvedRemark = (sheet: string, count: number): Text => ({
  da: `I arket »${sheet}« mangler ${count} ${count === 1 ? "formel" : "formler"} et gemt resultat. Åbn filen i et regneark, og gem den, så resultaterne kommer med.`,
  en: `In the sheet "${sheet}", ${count} ${count === 1 ? "formula has" : "formulas have"} no saved result. Open the file in a spreadsheet and save it, so that results are stored.`,
});

/** Reads an Office Open XML workbook: every sheet with cells, in order. Throws `UsageError` for what is none, or is too large. */
export function readWorkbook(bytes: Uint8Array): TableFile {
  const parts = unpackWorkbook(bytes);
  const { sheets, days } = readSheetList(parts);
  const context = {
    strings: sharedStrings(parts.get("xl/sharedStrings.xml")),
    dayStyles: dayStyles(parts.get("xl/styles.xml")),
    days,
  };
  const remarks: Text[] = [];
  const tables = sheets.flatMap(({ name, part, hidden }: SheetEntry): Table[] => {
    const xml = parts.get(part);
    if (xml === undefined) return [];
    const { rows, merges, unsolved } = readWorksheet(part, xml, context);
    if (unsolved > 0) remarks.push(unsolvedRemark(name, unsolved));
    return [{ name, rows, merges, ...(hidden && { hidden }) }];
  });
  return { tables, remarks };
}
