import type { Catalogue } from "../../domain/catalogue.ts";
import { type Deadline, inOrder, systemDeadlines } from "../../domain/deadlines.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { lazily } from "./lazily.ts";

/** The deadlines of whatever has an id, the nearest first; nothing where there are none. */
export interface DeadlinesById {
  readonly get: (id: string) => readonly Deadline[] | undefined;
  /** Two equal texts mean the same deadlines; for who compares those of thousands, and need not know them. */
  readonly text: (id: string) => string;
}

/** The deadlines of one entry; the same objects for whoever asks again. */
export interface DeadlinesOfEntries {
  readonly integration: (integration: Integration) => readonly Deadline[];
  readonly system: (system: System) => readonly Deadline[];
  /** Those of an integration as one text. */
  readonly text: (integration: Integration) => string;
}

/** Asks of each system once. */
export function ofSystems(
  catalogue: Catalogue,
  today: string,
): (system: System) => readonly Deadline[] {
  const known = new Map<System, readonly Deadline[]>();
  return (system) => {
    let own = known.get(system);
    if (own === undefined) {
      own = systemDeadlines(system, catalogue, today);
      known.set(system, own);
    }
    return own;
  };
}

/** The whole catalogue's, the nearest first, then by id and kind. */
export const everyDeadline = (
  { integrations, systems }: Catalogue,
  of: DeadlinesOfEntries,
): readonly Deadline[] =>
  inOrder([...integrations.flatMap(of.integration), ...systems.flatMap(of.system)]);

/** The same as what that has of an id, which two entries may share. */
export function deadlinesById(catalogue: Catalogue, of: DeadlinesOfEntries): DeadlinesById {
  const known = new Map<string, readonly Deadline[]>();
  const entries = lazily({
    integrations: () => groupedById(catalogue.integrations),
    systems: () => groupedById(catalogue.systems),
  });
  return {
    get: (id) => {
      let own = known.get(id);
      if (own === undefined) {
        own = inOrder([
          ...(entries.integrations.get(id) ?? []).flatMap(of.integration),
          ...(entries.systems.get(id) ?? []).flatMap(of.system),
        ]);
        known.set(id, own);
      }
      return own.length === 0 ? undefined : own;
    },
    text: (id) =>
      [
        ...(entries.integrations.get(id) ?? []).map(of.text),
        ...(entries.systems.get(id) ?? []).map((system) => JSON.stringify(of.system(system))),
      ].join(" "),
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
