/** One day in a calendar. */
export interface CalendarDay {
  readonly uid: string;
  /** ISO date. */
  readonly on: string;
  /** ISO date of the last change, for DTSTAMP: never the time of the build. */
  readonly stamp: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

const mostOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

/** Lines of at most 75 octets, continued with a space (RFC 5545, 3.1); no character is cut in two. */
export function foldLine(line: string): string {
  // No character takes more than three octets a UTF-16 unit, so a short line needs no counting.
  if (line.length * 3 <= mostOctets) return line;
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

function dayAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A calendar after RFC 5545: all-day entries that block nobody's time. */
export function toCalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Integrationskatalog//DA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(({ uid, on, stamp, title, text, url }) => [
      "BEGIN:VEVENT",
      `UID:${uid}@integrationskatalog`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(on))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      ...(url === undefined ? [] : [`URL:${url}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}
