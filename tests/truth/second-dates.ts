import { monthsBefore } from "./second-calendar.ts";
import { type Facts, hasStopped, isOver, type SecondCatalogue } from "./second-reading.ts";

interface Day {
  readonly all: SecondCatalogue;
  readonly today: string;
}
type Finds = (one: Facts, day: Day) => boolean;

/** By their names, all that tells when something happened. */
const happened =
  /^(kitosChecked|asked|answered|decided|signed|completed|assessed|tia|held|firstPersonalData|accepted|live|reviewed|settled|activated|stopped|deletionConfirmed|accessRemoved|contractsEnded)On$/;

/** Every date of that kind, wherever it stands. */
function pastDates(value: Facts, key = ""): readonly string[] {
  if (typeof value === "string") return happened.test(key) && /^\d/.test(value) ? [value] : [];
  return Object.entries(value ?? {}).flatMap(([name, inner]) => pastDates(inner, name));
}

/** What is said of days, besides deadlines. */
export const ofDates: Readonly<Record<string, Finds>> = {
  "date-in-future": (one, { today }) => pastDates(one).some((on) => on > today),
  "system-ends-first": (one, { all, today }) => {
    if (isOver(one) || one.status === "on-hold" || hasStopped(one)) return false;
    return (one.systems ?? []).some(({ id }: Facts) => {
      const end = all.systems.get(id)?.endOfLifeOn;
      if (end === undefined) return false;
      const isSoon = one.phase !== "exit" && monthsBefore(end, 12) <= today;
      return end < (one.exit?.expectedEndOn ?? "") || end < today || isSoon;
    });
  },
  "legacy-too-far": (one, { today }) =>
    !isOver(one) &&
    one.legacy !== undefined &&
    // Twelve months on from today: counted back, the last day of a month is as far as the day before it.
    one.legacy.completeBy.slice(0, 4) - Number(today.slice(0, 4)) > 0 &&
    `${Number(one.legacy.completeBy.slice(0, 4)) - 1}${one.legacy.completeBy.slice(4)}` > today,
};
