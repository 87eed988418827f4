import { UsageError } from "../domain/usage-error.ts";

/** Makes a function that gives an instant's ISO date in a time zone (`Europe/Copenhagen`). Throws `UsageError` for an unknown zone. */
export function datesIn(timeZone: string): (instant: Date) => string {
  const sure = timeZone === ourZone ? dateInEitherOffset : () => undefined;
  let format: Intl.DateTimeFormat | undefined =
    timeZone === ourZone ? undefined : makeFormat(timeZone);
  return (instant) => {
    const date = sure(instant);
    if (date !== undefined) return date;
    format ??= makeFormat(timeZone);
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  };
}

/** Today's ISO date in a time zone. Throws `UsageError` for an unknown zone. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return datesIn(timeZone)(now);
}

const ourZone = "Europe/Copenhagen";
const hour = 3_600_000;

/**
 * Danish time is one hour before UTC in winter and two in summer, so that only one hour of the day needs the time zone's
 * table, and loading that costs a quarter of a short run.
 */
function dateInEitherOffset(instant: Date): string | undefined {
  const time = instant.getTime();
  if (!(time > Date.UTC(1990) && time < Date.UTC(9999))) return undefined;
  const winter = new Date(time + hour).toISOString().slice(0, 10);
  return new Date(time + 2 * hour).toISOString().slice(0, 10) === winter ? winter : undefined;
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
