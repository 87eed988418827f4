import { isIsoDate } from "../../domain/dates.ts";
import { readLooseDate } from "../loose-dates.ts";
import { dayOfSerial } from "../table/excel-dates.ts";
import type { Cell } from "../table/table.ts";

/** In which order a date written with numbers has its parts, where nothing in it tells. */
export type DateOrder = "day-first" | "month-first";

/** A day, and whether it can mean no other. */
export interface ReadDate {
  readonly iso: string;
  readonly certain: boolean;
}

// 1/3-2026 as well as 1.3.26; the two signs between may differ, which is common in Danish.
const numeric = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4}|\d{2})\.?$/;
const time =
  /(?<![T ,])[T ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const serialText = /^\d{5}(?:[.,]\d+)?$/;
// Day numbers of the years 1982 to 2119: smaller ones are more likely amounts or years.
const oldestSerial = 30_000;
const newestSerial = 80_000;

const pad = (part: string): string => part.padStart(2, "0");

// Written with a slash alone, Americans read the month first; 1/3-2026 and 1.3.2026 nobody does.
const bothWays = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

function numericDate(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const [, first = "", second = "", year = ""] = numeric.exec(text) ?? [];
  if (year === "") return undefined;
  const full = year.length === 4 ? year : `20${year}`;
  const dayFirst = `${full}-${pad(second)}-${pad(first)}`;
  const monthFirst = `${full}-${pad(first)}-${pad(second)}`;
  const [wanted, other] = order === "month-first" ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!isIsoDate(wanted)) return isIsoDate(other) ? { iso: other, certain: false } : undefined;
  const ambiguous =
    order === undefined && bothWays.test(text) && isIsoDate(other) && wanted !== other;
  return { iso: wanted, certain: year.length === 4 && !ambiguous };
}

function serialDate(cell: Cell): ReadDate | undefined {
  const text = typeof cell === "string" && serialText.test(cell) ? cell.replace(",", ".") : cell;
  const serial = typeof text === "boolean" ? Number.NaN : Number(text);
  if (!(serial >= oldestSerial && serial <= newestSerial)) return undefined;
  const iso = dayOfSerial(serial, 1900);
  return iso === undefined ? undefined : { iso, certain: false };
}

/**
 * Reads a day as spreadsheets have it: ISO, 1/3-2026, 01.03.26, 1. marts 2026, with a time behind, or the bare number a spreadsheet
 * counts days by. Nothing for what is no day of the calendar ("foråret 2026").
 */
export function readDate(cell: Cell, order?: DateOrder): ReadDate | undefined {
  if (typeof cell === "string") {
    const text = cell.trim().replace(time, "").trim();
    const found = numericDate(text, order) ?? readLooseDate(text);
    if (found !== undefined) return found;
  }
  return serialDate(cell);
}
