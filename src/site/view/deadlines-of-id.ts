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
  const alone = new Map<string, readonly Deadline[]>();
  return {
    get: (id) => {
      const whole = groups === undefined ? wholeNow() : undefined;
      if (whole !== undefined) groups = groupedById(whole);
      if (groups !== undefined) return groups.get(id);
      let own = alone.get(id);
      if (own === undefined) {
        own = deadlinesOf(id, catalogue, today);
        alone.set(id, own);
      }
      return own.length === 0 ? undefined : own;
    },
  };
}

function groupedById(deadlines: readonly Deadline[]): ReadonlyMap<string, readonly Deadline[]> {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const group = groups.get(deadline.id);
    if (group === undefined) groups.set(deadline.id, [deadline]);
    else group.push(deadline);
  }
  return groups;
}

/** The same as what `allDeadlines` has of an id, which two entries may share. */
export function deadlinesOf(id: string, catalogue: Catalogue, today: string): readonly Deadline[] {
  const has = (entry: { readonly id: string }): boolean => entry.id === id;
  return inOrder([
    ...catalogue.integrations
      .filter(has)
      .flatMap((one) => integrationDeadlines(one, catalogue, today)),
    ...catalogue.systems.filter(has).flatMap((one) => systemDeadlines(one, catalogue, today)),
  ]);
}
