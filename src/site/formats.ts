import type { Locale } from "../domain/language.ts";
import { remembered } from "../domain/remembered.ts";
import { rememberedByDay } from "../domain/remembered-by-day.ts";

const months = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** The same function, remembering what it wrote in each language: the days of a catalogue are few and stand on every page. */
function inEach(write: (iso: string, locale: Locale) => string) {
  const known = {
    da: rememberedByDay((iso) => write(iso, "da")),
    en: rememberedByDay((iso) => write(iso, "en")),
  };
  return (iso: string, locale: Locale): string => known[locale](iso);
}

/** `23. november 2026` or `23 November 2026` from an ISO date. Written out, so that no ICU version can change a page. */
export const longDate = inEach((iso, locale) => {
  const [year, month, day] = iso.split("-");
  const name = months[locale][Number(month) - 1];
  if (name === undefined || day === undefined) return iso;
  return locale === "da" ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
});

/** `23.11.2026` in Danish, `23 Nov 2026` in English: for tables. */
export const shortDate = inEach((iso, locale) => {
  const [year, month, day] = iso.split("-");
  const name = months.en[Number(month) - 1];
  if (name === undefined || day === undefined) return iso;
  return locale === "da" ? `${day}.${month}.${year}` : `${Number(day)} ${name.slice(0, 3)} ${year}`;
});

/** `november 2026` from `2026-11`. */
export function monthName(yearMonth: string, locale: Locale): string {
  const [year, month] = yearMonth.split("-");
  return `${months[locale][Number(month) - 1] ?? month} ${year}`;
}

/** Groups thousands and writes the decimal mark of the language: `1.234,5` or `1,234.5`. */
export function number(value: number, locale: Locale): string {
  const [whole = "0", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === "da" ? "." : ",");
  return fraction === undefined ? grouped : `${grouped}${locale === "da" ? "," : "."}${fraction}`;
}

/** `85.000 kr.` or `DKK 85,000`. */
export function money(kroner: number, locale: Locale): string {
  return locale === "da" ? `${number(kroner, locale)} kr.` : `DKK ${number(kroner, locale)}`;
}

/** A share of a whole as whole per cent: `42 %` or `42%`; a whole of nothing gives a dash. */
export function percent(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return "–";
  const value = Math.round((part / whole) * 100);
  return locale === "da" ? `${value} %` : `${value}%`;
}

/** Words quoted as the language does: »ord« or “words”. */
export const quoted = (text: string, locale: Locale): string =>
  locale === "da" ? `»${text}«` : `“${text}”`;

const collator = new Intl.Collator("da");

/** Danish order: æ, ø, å last, aa as å. Used at build only, so that every reader sees the same order. */
export const compareDanish = (a: string, b: string): number => collator.compare(a, b);

/** A file name from any text: `Ditmer A/S` gives `ditmer-a-s`; æ, ø, å become ae, oe, aa. */
export const slug = remembered((text): string =>
  text
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, ""),
);
