import type { ImportResult } from "../../domain/import-result.ts";
import type { Locale } from "../../domain/language.ts";
import { stripControls } from "../escape.ts";

/** The same for machines, in one language: columns, remarks, entries with notes and gaps, and the paths that change. */
export function importJson(result: ImportResult, locale: Locale): string {
  const { file, sheet, headerRow, columns, remarks, entries, changes, written } = result;
  const report = {
    file: stripControls(file),
    sheet: stripControls(sheet),
    headerRow,
    written,
    columns,
    remarks: remarks.map((remark) => remark[locale]),
    entries: entries.map(({ notes, gaps, ...entry }) => ({
      ...entry,
      notes: notes.map(({ text, ...note }) => ({ ...note, text: stripControls(text[locale]) })),
      gaps: gaps.map(({ text, ...gap }) => ({ ...gap, text: stripControls(text[locale]) })),
    })),
    changes: changes.map(({ path, before }) => ({ path, new: before === undefined })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
