import { isIsoDate } from "../domain/dates.ts";

const months = [
  ["jan", "januar", "january"],
  ["feb", "februar", "february"],
  ["mar", "marts", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

const yearFirst = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})$/;
const named = /^(?:den )?(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/;

function isoOf(year: string, month: string | number, day: string): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** A date somebody wrote their own way, and whether it can only mean that day. */
export interface LooseDate {
  readonly iso: string;
  /** False for `05/06/2026`, which some read with the month first. */
  readonly certain: boolean;
}

function readYearFirst(text: string): LooseDate | undefined {
  const [, year, separator, month = "", day = ""] = yearFirst.exec(text) ?? [];
  // Without separators only eight digits say which is which.
  if (year === undefined || (separator === "" && text.length !== 8)) return undefined;
  const iso = isoOf(year, month, day);
  return iso === undefined ? undefined : { iso, certain: true };
}

function readDayFirst(text: string): LooseDate | undefined {
  const [, day, separator, month = "", year = ""] = dayFirst.exec(text) ?? [];
  const iso = day === undefined ? undefined : isoOf(year, month, day);
  const certain = separator !== "/" || Number(day) > 12 || day === month;
  return iso === undefined ? undefined : { iso, certain };
}

function readNamed(text: string): LooseDate | undefined {
  const [, day, name = "", year = ""] = named.exec(text) ?? [];
  const month = months.findIndex((names) => names.includes(name)) + 1;
  const iso = day === undefined || month === 0 ? undefined : isoOf(year, month, day);
  return iso === undefined ? undefined : { iso, certain: true };
}

/**
 * Reads a date as people in Denmark write it (31-12-2026, 31.12.2026, 31. december 2026, 2026/12/31), day before month.
 * Nothing for what is no day of the calendar, and for years of two digits.
 */
export function readLooseDate(text: string): LooseDate | undefined {
  const trimmed = text.trim().toLowerCase();
  return readYearFirst(trimmed) ?? readDayFirst(trimmed) ?? readNamed(trimmed);
}
