import type { Integration } from "../../domain/entry.ts";
import { workingDaysBetween } from "../../domain/working-days.ts";
import { median } from "./median.ts";

/** What happens once on the way of every integration, in order, and is dated in its file. */
const milestones = [
  "lookup",
  "clarification",
  "three-party",
  "contract",
  "acceptance",
  "live",
] as const;
export type Milestone = (typeof milestones)[number];

export interface MilestoneTime {
  readonly from: Milestone;
  readonly to: Milestone;
  /** How many integrations have both dates. */
  readonly count: number;
  /** Working days. */
  readonly median: number;
  readonly longest: number;
}

type Dates = Readonly<Record<Milestone, string | undefined>>;

/** A contract that was there already is no milestone; of several new ones the last counts, as building waits for it. */
function datesOf({ fields }: Integration): Dates {
  const signed = (fields.contracts ?? [])
    .filter(({ form }) => form !== "existing-covers")
    .flatMap(({ signedOn }) => signedOn ?? []);
  return {
    lookup: fields.reuse?.kitosCheckedOn,
    clarification: fields.meetings?.clarification?.heldOn,
    "three-party": fields.meetings?.threeParty?.heldOn,
    contract: signed.toSorted().at(-1),
    acceptance: fields.implementation?.acceptedOn,
    live: fields.implementation?.liveOn,
  };
}

/** How long it took from one milestone to the next, in Danish working days, by the dates that stand in the files. */
export function milestoneTimes(integrations: readonly Integration[]): readonly MilestoneTime[] {
  const dates = integrations.map(datesOf);
  return milestones.slice(1).flatMap((to, index) => {
    const from = milestones[index] as Milestone;
    const days = dates
      .flatMap((one) => {
        const [start, end] = [one[from], one[to]];
        return start && end && start <= end ? [workingDaysBetween(start, end)] : [];
      })
      .sort((a, b) => a - b);
    if (days.length === 0) return [];
    return [{ from, to, count: days.length, median: median(days), longest: days.at(-1) ?? 0 }];
  });
}
