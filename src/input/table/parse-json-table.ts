import { isRecord } from "../../domain/loose-json.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { type Cell, maxRows, type TableRow, tooManyRows } from "./table.ts";

function asCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item) => String(asCell(item) ?? "")).join("; ");
  return JSON.stringify(value);
}

const noList = (): UsageError =>
  new UsageError({
    da: "JSON-filen skal være en liste af rækker: [ { … }, { … } ], som listerne på webstedet kan hentes.",
    en: "The JSON file must be a list of rows: [ { … }, { … } ], as the site's lists can be downloaded.",
  });

/** A list of objects as rows: the keys, in the order they first appear, are the header row, number 1. */
export function parseJsonTable(text: string): readonly TableRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "";
    throw new UsageError({
      da: `Filen er ikke gyldig JSON (${reason}).`,
      en: `The file is not valid JSON (${reason}).`,
    });
  }
  if (!Array.isArray(data) || !data.every(isRecord)) throw noList();
  if (data.length > maxRows) throw tooManyRows();
  const keys = [...new Set(data.flatMap((row) => Object.keys(row)))];
  return [
    { number: 1, cells: keys },
    ...data.map((row, index) => ({
      number: index + 2,
      cells: keys.map((key) => asCell(Object.hasOwn(row, key) ? row[key] : undefined)),
    })),
  ];
}
