import { UsageError } from "../domain/usage-error.ts";

/** The value of `--timeout` in milliseconds. Throws `UsageError` for what is no number of seconds. */
export function timeoutOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const seconds = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (seconds >= 1 && seconds <= 120) return seconds * 1000;
  throw new UsageError({
    da: `--timeout skal være et antal sekunder fra 1 til 120, ikke "${given}".`,
    en: `--timeout must be a number of seconds from 1 to 120, not "${given}".`,
  });
}
