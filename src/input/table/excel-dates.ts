const dayMilliseconds = 86_400_000;

/** The system a workbook counts days by: from 1900, or from 1904 as old Macs did. */
export type DaySystem = 1900 | 1904;

/**
 * The day that a spreadsheet's number stands for, as ISO text; nothing beyond the years 1900 to 2199. The time of day is dropped.
 * 1900 has a 29 February in that calendar, which never was; days before it are one off.
 */
export function dayOfSerial(serial: number, system: DaySystem): string | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 109_574) return undefined;
  const zero = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(zero + days * dayMilliseconds).toISOString().slice(0, 10);
}

// ECMA-376, 18.8.30: the built-in formats with a day in them; the rest of the gap belongs to East Asian calendars.
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** True for a number format that shows a day. Quoted text, colours and places in brackets mean nothing. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_.|\*./g, "");
  return /[dyå]/i.test(bare);
}
