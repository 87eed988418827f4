import { addDays, addMonths, daysBetween } from "../dates.ts";
import type { Integration } from "../entry.ts";
import type { Limits } from "../governance-fields.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import { isLive } from "../liveness.ts";

/** An integration that is to be reviewed, and when at the latest. */
export interface DueReview {
  readonly integration: Integration;
  /** Missing where nothing in the file says when: then it is due at once. */
  readonly dueOn: string | undefined;
}

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/**
 * When the next review of something in use is due: on the day that the file names, and no later than so many months after the last one
 * (or after it went live, or when a register of what already ran is to be complete).
 */
export function reviewDueOn(
  {
    implementation,
    legacy,
    operation,
  }: Pick<IntegrationFields, "implementation" | "legacy" | "operation">,
  { reviewMonths }: Pick<Limits, "reviewMonths">,
): string | undefined {
  const last = operation?.reviewedOn ?? implementation?.liveOn;
  const yearly = last === undefined ? undefined : addMonths(last, reviewMonths);
  return earlier(operation?.nextReviewOn, yearly) ?? legacy?.completeBy;
}

/** True when it is time to ask: so many days before it is due. */
export const isReviewDue = (
  dueOn: string | undefined,
  today: string,
  { reviewAskDays }: Pick<Limits, "reviewAskDays">,
): boolean => dueOn === undefined || dueOn <= addDays(today, reviewAskDays);

/** Whatever is in use and to be asked about today, the longest overdue first. */
export function dueReviews(
  integrations: readonly Integration[],
  limits: Limits,
  today: string,
): readonly DueReview[] {
  return integrations
    .filter(({ fields, intact }) => intact && isLive(fields))
    .map((integration) => ({ integration, dueOn: reviewDueOn(integration.fields, limits) }))
    .filter(({ dueOn }) => isReviewDue(dueOn, today, limits))
    .sort(
      (a, b) =>
        (a.dueOn ?? "").localeCompare(b.dueOn ?? "") ||
        (a.integration.id < b.integration.id ? -1 : 1),
    );
}

/**
 * As many of a list as may be looked at in one night, where it is longer: half of them from its head, and half from a place in the rest that
 * moves on every night. So a head that nobody answers keeps nobody behind it from being asked.
 */
export function tonightsShare<Item>(
  all: readonly Item[],
  most: number,
  today: string,
): readonly Item[] {
  if (all.length <= most) return all;
  const half = Math.floor(most / 2);
  const rest = all.slice(most - half);
  const from = (daysBetween("2000-01-01", today) * half) % rest.length;
  return [...all.slice(0, most - half), ...[...rest.slice(from), ...rest].slice(0, half)];
}
