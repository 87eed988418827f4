import { daysBetween } from "../dates.ts";
import type { ReminderSettings } from "../governance-fields.ts";

/** The stage of what is due earlier than any of the days before: an exit that takes half a year. */
const earlyStage = 9999;

/**
 * Which reminder a deadline has come to, as days before it: one of `daysBefore`, then 0, -7, -14 … for every round after; it only ever
 * falls while the days pass. `undefined` while nothing is due. `isDue` says that it is due by its own, longer, window already.
 */
export function stageOf(
  on: string,
  today: string,
  { daysBefore, everyDaysAfter }: Pick<ReminderSettings, "daysBefore" | "everyDaysAfter">,
  isDue: boolean,
): number | undefined {
  const left = daysBetween(today, on);
  if (left < 0) {
    const rounds = Math.floor(-left / everyDaysAfter);
    return rounds === 0 ? 0 : -rounds * everyDaysAfter;
  }
  const reached = daysBefore.filter((days) => left <= days);
  if (reached.length > 0) return Math.min(...reached);
  return isDue ? earlyStage : undefined;
}
