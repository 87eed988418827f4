import { addDays } from "../../domain/dates.ts";
import { type Deadline, inOrder } from "../../domain/deadlines.ts";
import { onceIn } from "../notes/note.ts";
import type { OwnerView } from "./owners-view.ts";
import type { SiteView } from "./site-view.ts";

/** The dated obligations of everything a unit answers for, the nearest first. */
export const ownerDeadlines = onceIn((view: SiteView, owner: OwnerView): readonly Deadline[] =>
  inOrder(deadlinesOf(view, owner)),
);

const deadlinesOf = (view: SiteView, owner: OwnerView): Deadline[] =>
  [...idsOf(owner)].flatMap((id) => view.deadlinesById.get(id) ?? []);

/** The ids of everything it answers for. */
const idsOf = (owner: OwnerView): ReadonlySet<string> =>
  new Set([...owner.integrations, ...owner.owned, ...owner.managed].map(({ id }) => id));

/** How many of them have passed or fall due within so many days: a list of all units needs no order, which costs most. */
export function countDueWithin(view: SiteView, owner: OwnerView, days: number): number {
  const last = addDays(view.input.today, days);
  let count = 0;
  for (const id of idsOf(owner))
    for (const { on } of view.deadlinesById.get(id) ?? []) {
      // The nearest comes first.
      if (on > last) break;
      count += 1;
    }
  return count;
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
