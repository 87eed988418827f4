import type { Locale, Text } from "./language.ts";
import { remembered } from "./remembered.ts";

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly count: number;
}

/** Takes a date apart; throws for what is none. Catalogues hold the same few thousand dates a hundred thousand times. */
const dayOf = remembered((iso): Day => {
  if (!isIsoDate(iso)) throw new RangeError(`"${iso}" is no date of the form YYYY-MM-DD`);
  const [year, month, day] = [
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7)),
    Number(iso.slice(8)),
  ];
  const date = new Date(0);
  // Years below 100 are read as 19xx by Date.UTC, so the year is set on its own.
  date.setUTCFullYear(year, month - 1, day);
  return { year, month, day, count: Math.round(date.getTime() / millisecondsADay) };
});

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const toIso = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function fromDayNumber(day: number): string {
  const date = new Date(day * millisecondsADay);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date `days` after (or, negative, before) `iso`. Throws a RangeError for what is no date. */
export const addDays = (iso: string, days: number): string =>
  fromDayNumber(dayOf(iso).count + days);

/**
 * The same day `months` later (or, negative, earlier); the last day of the month where that day does not exist:
 * 31.08. plus one month is 30.09. Throws a RangeError for what is no date.
 */
export function addMonths(iso: string, months: number): string {
  const from = dayOf(iso);
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return toIso(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** How many days from `from` to `to`; negative when `to` is earlier. Throws a RangeError for what is no date. */
export const daysBetween = (from: string, to: string): number =>
  dayOf(to).count - dayOf(from).count;

/** How many days a date lies after 1970-01-01, a Thursday. Throws a RangeError for what is no date. */
export const dayNumber = (iso: string): number => dayOf(iso).count;

const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A date as running text writes it: `23.11.2026` in Danish, `23 November 2026` in English. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  return locale === "da"
    ? `${day}.${month}.${year}`
    : `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}

/** `formatDate` in both languages at once. */
export const dateText = (iso: string): Text => ({
  da: formatDate(iso, "da"),
  en: formatDate(iso, "en"),
});

/** A date as a sentence says it: `den 23.11.2026`; the English stays bare, since it needs "on", "by" or nothing. */
export const dayText = (iso: string): Text => ({
  da: `den ${formatDate(iso, "da")}`,
  en: formatDate(iso, "en"),
});
