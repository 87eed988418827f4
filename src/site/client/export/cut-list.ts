import type { Locale } from "../../../domain/language.ts";
import type { ExportFormat } from "../../exports/list-spec.ts";
import { csvCells, csvRecords } from "../../exports/read-csv.ts";
import { sheetToXlsx } from "../../exports/to-xlsx.ts";
import type { SheetCell } from "../../exports/xlsx-sheet.ts";
import { yesNo } from "../../exports/yes-no.ts";

/** The whole list as it was built, and the rows of it that are wanted, by position and in order. */
export interface CutQuestion {
  readonly format: ExportFormat;
  readonly csv: string;
  readonly json: string;
  readonly rows: readonly number[];
  readonly name: string;
  readonly locale: Locale;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

function cutXlsx({ csv, json, rows, name, locale }: CutQuestion): Uint8Array {
  const [head = [], ...texts] = csvRecords(csv).map(csvCells);
  const all = JSON.parse(json) as readonly Row[];
  // JSON knows numbers from texts, and a text from its apostrophe; CSV knows the words of the page's language.
  const cell = (value: Row[string], text: string): SheetCell => {
    if (typeof value === "boolean") return yesNo[locale][value ? 1 : 0];
    if (typeof value !== "string" || text === `'${value}`) return value ?? undefined;
    return text;
  };
  return sheetToXlsx({
    name,
    head,
    rows: rows.flatMap((at) => {
      const row = all[at];
      const words = texts[at] ?? [];
      return row === undefined
        ? []
        : [Object.values(row).map((value, column) => cell(value, words[column] ?? ""))];
    }),
  });
}

/** A list cut down to some of its rows, as the build would have written it; a workbook may be packed otherwise. */
export function cutList(question: CutQuestion): string | Uint8Array {
  const { format, csv, json, rows } = question;
  if (format === "xlsx") return cutXlsx(question);
  if (format === "csv") {
    const [head = "", ...records] = csvRecords(csv);
    return `\uFEFF${[head, ...rows.map((at) => records[at] ?? "")].join("\r\n")}\r\n`;
  }
  const lines = json.split("\n").slice(1, -2);
  const wanted = rows.map((at) => (lines[at] ?? "").replace(/,$/, ""));
  return `[\n${wanted.join(",\n")}\n]\n`;
}
