import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { KnownCallers } from "../../domain/gate/gate-report.ts";
import { callersOf } from "../../domain/kitos/callers.ts";
import type { KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import { readSnapshot } from "../../domain/kitos/snapshot-text.ts";

/** Finds municipalities that use all systems of an integration, as the register said; nothing where it names none. */
export type CallerFinder = (
  integration: Integration,
  catalogue: Catalogue,
) => KnownCallers | undefined;

/**
 * Makes a finder that reads the snapshot the first time somebody asks: most runs never do. A text that is no snapshot knows of nobody, for
 * what is told here decides nothing.
 */
export function makeCallerFinder(text: string | undefined): CallerFinder {
  let read: { readonly snapshot: KitosSnapshot | undefined } | undefined;
  return (integration, catalogue) => {
    read ??= { snapshot: text === undefined ? undefined : readSnapshot(text) };
    const { snapshot } = read;
    if (snapshot === undefined) return undefined;
    const { municipalities, systems } = callersOf(integration, catalogue, snapshot);
    if (municipalities.length === 0) return undefined;
    return { takenOn: snapshot.takenOn, systems: systems.map(({ name }) => name), municipalities };
  };
}
