import type { Locale, Text } from "./language.ts";

const millisecondsADay = 86_400_000;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isoLength = 10;
const [afterYear, afterMonth] = [4, 7];
const [hyphen, zero, nine] = [45, 48, 57];

/**
 * The eight digits of a day that exists, as one number; 0 for what is none. Catalogues hold a hundred thousand dates that are looked at again and
 * again, and a few letters are read in less time than an answer is found in a map.
 */
function digitsOf(text: string): number {
  if (text.length !== isoLength) return 0;
  let digits = 0;
  for (let at = 0; at < isoLength; at++) {
    const sign = text.charCodeAt(at);
    if (at === afterYear || at === afterMonth) {
      if (sign !== hyphen) return 0;
    } else if (sign < zero || sign > nine) return 0;
    else digits = digits * 10 + sign - zero;
  }
  const day = digits % 100;
  const month = monthOf(digits);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(digits), month);
  return exists ? digits : 0;
}

const yearOf = (digits: number): number => Math.floor(digits / 10_000);
const monthOf = (digits: number): number => Math.floor(digits / 100) % 100;

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => digitsOf(text) !== 0;

function knownDigits(iso: string): number {
  const digits = digitsOf(iso);
  if (digits === 0) throw new RangeError(`"${iso}" is no date of the form YYYY-MM-DD`);
  return digits;
}

/** Days from 1 March of the year 0 of the Gregorian calendar, reckoned backwards, to 1 January 1970. */
const daysTo1970 = 719_468;

/** Days since 1970-01-01. Years are counted from March on, so that a leap day is the last of its year and months follow one rule. */
function countOf(digits: number): number {
  const month = monthOf(digits);
  const year = yearOf(digits) - (month > 2 ? 0 : 1);
  const fromMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + fromMarch + (digits % 100) - 1 - daysTo1970;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const toIso = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function fromDayNumber(day: number): string {
  const date = new Date(day * millisecondsADay);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date `days` after (or, negative, before) `iso`. Throws a RangeError for what is no date. */
export const addDays = (iso: string, days: number): string => fromDayNumber(dayNumber(iso) + days);

/**
 * The same day `months` later (or, negative, earlier); the last day of the month where that day does not exist:
 * 31.08. plus one month is 30.09. Throws a RangeError for what is no date.
 */
export function addMonths(iso: string, months: number): string {
  const from = knownDigits(iso);
  const count = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return toIso(year, month, Math.min(from % 100, daysInMonth(year, month)));
}

/** How many days from `from` to `to`; negative when `to` is earlier. Throws a RangeError for what is no date. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The same as `dayNumber`; nothing for what is no date. */
export function tryDayNumber(iso: string): number | undefined {
  const digits = digitsOf(iso);
  return digits === 0 ? undefined : countOf(digits);
}

/** How many days a date lies after 1970-01-01, a Thursday. Throws a RangeError for what is no date. */
export const dayNumber = (iso: string): number => countOf(knownDigits(iso));

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
