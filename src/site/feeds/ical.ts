import { addDays } from "../../domain/dates.ts";

/** One day in a calendar. */
export interface CalendarDay {
  readonly uid: string;
  /** ISO date. */
  readonly on: string;
  /** ISO date of the last change, for DTSTAMP: never the time of the build. */
  readonly stamp: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    // Some programs end a line at a lone carriage return, and what follows would be a property of its own.
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");

const mostOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

const isPlain = /^[ -~]*$/;

/** Lines of at most 75 octets, continued with a space (RFC 5545, 3.1); no character is cut in two. */
export function foldLine(line: string): string {
  // A short line of plain letters needs no counting, nor does one so short that no letters could make it long.
  if (line.length * 3 <= mostOctets) return line;
  if (line.length <= mostOctets && isPlain.test(line)) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > mostOctets) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join("\r\n ");
}

const compact = (iso: string): string => iso.replaceAll("-", "");

const lines = (all: readonly string[]): string => `${all.map(foldLine).join("\r\n")}\r\n`;

/** One day as an all-day entry that blocks nobody's time. */
export const eventText = ({ uid, on, stamp, title, text, url }: CalendarDay): string =>
  lines([
    "BEGIN:VEVENT",
    `UID:${uid}@integrationskatalog`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);

// RFC 5545, 3.6: a calendar holds one component or more. A time zone is one that shows nothing.
const nothing = lines([
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
]);

/** A calendar after RFC 5545, of entries as `eventText` makes them. */
export const toCalendar = (name: string, events: readonly string[]): string =>
  [
    lines([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Integrationskatalog//DA",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      `NAME:${escapeText(name)}`,
      `X-WR-CALNAME:${escapeText(name)}`,
    ]),
    ...(events.length > 0 ? events : [nothing]),
    lines(["END:VCALENDAR"]),
  ].join("");
