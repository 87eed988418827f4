import { type Facts, isOver, isPersonal, reached } from "./second-reading.ts";

/** The first day on which real personal data moved; an empty text where they move and no day is known. */
function firstData(one: Facts, today: string): string | undefined {
  if (isOver(one) || one.status === "on-hold" || !isPersonal(one)) return undefined;
  const { firstPersonalDataOn, liveOn, acceptedOn } = one.implementation ?? {};
  const tests = one.technical?.testData === "production" && reached(one, "implementation");
  const days = [firstPersonalDataOn, liveOn, tests ? acceptedOn : undefined];
  const first = days.filter((on) => on <= today).sort()[0];
  return first ?? (tests || reached(one, "operation") ? "" : undefined);
}

/** True for what was to come before the data did, and is dated after; what ran already when it was registered is not asked that. */
const isLate = ({ legacy }: Facts, on: string, first: string): boolean =>
  legacy === undefined && first !== "" && on > first;

/** What was to come before the first real personal data moved. */
export const ofFirstData: Readonly<
  Record<string, (one: Facts, day: { readonly today: string }) => boolean>
> = {
  "dpia-missing": (one, { today }) => {
    const { decision, completedOn } = one.privacy?.dpia ?? {};
    const first = firstData(one, today);
    if (decision !== "required" || first === undefined) return false;
    return completedOn === undefined || isLate(one, completedOn, first);
  },
  "dpa-after-live": (one, { today }) => {
    const first = firstData(one, today);
    const needed = (one.dpa ?? []).filter(({ decision }: Facts) => decision !== "not-required");
    if (first === undefined) return false;
    return needed.some(({ vendor }: Facts) => {
      const signed = needed
        .filter((other: Facts) => other.vendor === vendor && other.signedOn <= today)
        .filter(({ status }: Facts) => ["signed", "expired", "terminated"].includes(status))
        .map(({ signedOn }: Facts) => signedOn)
        .sort();
      return signed.length === 0 || isLate(one, signed[0], first);
    });
  },
};
