import type { Catalogue } from "../../domain/catalogue.ts";
import {
  type Deadline,
  inOrder,
  integrationDeadlines,
  systemDeadlines,
} from "../../domain/deadlines.ts";

/** The deadlines of whatever has an id, the nearest first; nothing where there are none. */
export interface DeadlinesById {
  readonly get: (id: string) => readonly Deadline[] | undefined;
}

/**
 * Answers from the whole catalogue's deadlines once somebody has worked those out, and until then for one id at a time: a build after
 * one change asks for a handful among ten thousand.
 */
export function deadlinesById(
  catalogue: Catalogue,
  today: string,
  wholeNow: () => readonly Deadline[] | undefined,
): DeadlinesById {
  let groups: ReadonlyMap<string, readonly Deadline[]> | undefined;
  let find: ((id: string) => readonly Deadline[]) | undefined;
  const alone = new Map<string, readonly Deadline[]>();
  return {
    get: (id) => {
      const whole = groups === undefined ? wholeNow() : undefined;
      if (whole !== undefined) groups = groupedById(whole);
      if (groups !== undefined) return groups.get(id);
      let own = alone.get(id);
      if (own === undefined) {
        find ??= deadlinesFinder(catalogue, today);
        own = find(id);
        alone.set(id, own);
      }
      return own.length === 0 ? undefined : own;
    },
  };
}

function groupedById<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group === undefined) groups.set(item.id, [item]);
    else group.push(item);
  }
  return groups;
}

/** The same as what `allDeadlines` has of an id, which two entries may share. */
function deadlinesFinder(catalogue: Catalogue, today: string): (id: string) => readonly Deadline[] {
  const integrations = groupedById(catalogue.integrations);
  const systems = groupedById(catalogue.systems);
  return (id) =>
    inOrder([
      ...(integrations.get(id) ?? []).flatMap((one) => integrationDeadlines(one, catalogue, today)),
      ...(systems.get(id) ?? []).flatMap((one) => systemDeadlines(one, catalogue, today)),
    ]);
}
