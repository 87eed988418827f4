import { daysBetween } from "../dates.ts";
import type { ReminderSettings } from "../governance-fields.ts";

/** The stage of what is due earlier than any of the days before: an exit that takes half a year. */
const earlyStage = 9999;

/** After so many rounds everybody has been told: what nobody has mended then is not mended by telling them every week. */
const everyRound = 4;

/** The last of the rounds that follow each other at once, as a stage: -28 where a round is a week. */
export const lastEveryRound = ({ everyDaysAfter }: Pick<ReminderSettings, "everyDaysAfter">) =>
  -everyRound * everyDaysAfter;

/**
 * Which reminder a deadline has come to, as days before it: one of `daysBefore`, then 0, -7, -14, -21, -28 for the rounds after, and -56, -84 … for every fourth of them; it only ever
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
    const reached = rounds <= everyRound ? rounds : rounds - (rounds % everyRound);
    return reached === 0 ? 0 : -reached * everyDaysAfter;
  }
  const reached = daysBefore.filter((days) => left <= days);
  if (reached.length > 0) return Math.min(...reached);
  return isDue ? earlyStage : undefined;
}
