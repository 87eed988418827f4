import { addDays, addMonths } from "../../domain/dates.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";

const usualDays = 182;

/**
 * By when what a running integration lacks must be in place, where nobody says so: half a year from today, or as far as the
 * municipality lets an integration go unfinished, whichever is sooner.
 */
export function completionDay(
  today: string,
  { legacyMonths }: Pick<GovernanceFields["limits"], "legacyMonths">,
): string {
  const [usual, last] = [addDays(today, usualDays), addMonths(today, legacyMonths)];
  return usual < last ? usual : last;
}
