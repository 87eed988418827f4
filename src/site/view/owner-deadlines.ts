import { addDays } from "../../domain/dates.ts";
import { type Deadline, inOrder } from "../../domain/deadlines.ts";
import { onceIn } from "../notes/note.ts";
import type { OwnerView } from "./owners-view.ts";
import type { SiteView } from "./site-view.ts";

/** The dated obligations of everything a unit answers for, the nearest first. */
export const ownerDeadlines = onceIn((view: SiteView, owner: OwnerView): readonly Deadline[] =>
  inOrder(deadlinesOf(view, owner)),
);

function deadlinesOf(view: SiteView, owner: OwnerView): Deadline[] {
  const ids = new Set(
    [...owner.integrations, ...owner.owned, ...owner.managed].map(({ id }) => id),
  );
  return [...ids].flatMap((id) => view.deadlinesById.get(id) ?? []);
}

/** How many of them have passed or fall due within so many days: a list of all units needs no order, which costs most. */
export function countDueWithin(view: SiteView, owner: OwnerView, days: number): number {
  const last = addDays(view.input.today, days);
  return deadlinesOf(view, owner).filter(({ on }) => on <= last).length;
}

/** Those that have passed or fall due within so many days, of deadlines that stand in order of date. */
export const dueWithin = (
  deadlines: readonly Deadline[],
  today: string,
  days: number,
): readonly Deadline[] => {
  const last = addDays(today, days);
  let [low, high] = [0, deadlines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deadlines[middle]?.on ?? "") <= last) low = middle + 1;
    else high = middle;
  }
  return deadlines.slice(0, low);
};
