import { UsageError } from "../domain/usage-error.ts";

/** Makes a function that gives an instant's ISO date in a time zone (`Europe/Copenhagen`). Throws `UsageError` for an unknown zone. */
export function datesIn(timeZone: string): (instant: Date) => string {
  const format = makeFormat(timeZone);
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  };
}

/** Today's ISO date in a time zone. Throws `UsageError` for an unknown zone. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return datesIn(timeZone)(now);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError({
      da: `Tidszonen "${timeZone}" findes ikke. Skriv for eksempel Europe/Copenhagen i timeZone i .github/governance.yml.`,
      en: `There is no time zone "${timeZone}". Write for example Europe/Copenhagen as timeZone in .github/governance.yml.`,
    });
  }
}
