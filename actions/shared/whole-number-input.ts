import { getInput } from "@actions/core";
import { UsageError } from "../../src/domain/usage-error.ts";

/** An input that must be a whole number within bounds. Throws `UsageError` that names them. */
export function wholeNumberInput(name: string, least: number, most: number): number {
  const given = getInput(name);
  const number = Number(given);
  if (/^\d{1,9}$/.test(given) && number >= least && number <= most) return number;
  throw new UsageError({
    da: `Inputtet "${name}" er "${given}". Skriv et helt tal fra ${least} til ${most}.`,
    en: `The input "${name}" is "${given}". Write a whole number from ${least} to ${most}.`,
  });
}
