import type { Catalogue } from "../../domain/catalogue.ts";
import { dependantsOf, type Users, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { isLive } from "../../domain/liveness.ts";
import { perCatalogue } from "../../domain/per-catalogue.ts";
import { systemsInRole } from "./system-links.ts";

/** Those that send on from one system: how many, and the first of them by id. */
export interface SentOn {
  readonly count: number;
  readonly first: readonly Integration[];
}

// A hub sends on by thousands to hundreds of systems: a page names some, and the rest stand on those systems' own pages.
const mostNamed = 3;

export interface Impact {
  /** Running integrations that use the system and stop with it. */
  readonly direct: readonly Integration[];
  /** Running integrations that depend on one that stops, however many steps away, the nearest first. */
  readonly indirect: readonly Integration[];
  /** Running integrations that may lack data: they send on from a system that gets data from what stops, by that system. */
  readonly sentOn: ReadonlyMap<string, SentOn>;
  /** Systems at the other end of what stops, with how many integrations bind them. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** The longest exit among what stops, in months; nothing where none is stated. */
  readonly longestExit: number | undefined;
}

/** Where data go in an integration: the targets, and the sources too where data come back. */
const receivers = (integration: Integration): readonly string[] => [
  ...systemsInRole(integration, "target"),
  ...(integration.fields.dataFlow?.direction === "two-way"
    ? systemsInRole(integration, "source")
    : []),
];

/** Where data come from in an integration. */
const senders = (integration: Integration): readonly string[] => [
  ...systemsInRole(integration, "source"),
  ...(integration.fields.dataFlow?.direction === "two-way"
    ? systemsInRole(integration, "target")
    : []),
];

/** The running integrations that send data from a system, by its id. */
export const liveSenders = perCatalogue((catalogue): Users => {
  const bySystem = new Map<string, Integration[]>();
  for (const integration of catalogue.integrations) {
    if (!isLive(integration.fields)) continue;
    for (const id of new Set(senders(integration))) {
      const known = bySystem.get(id);
      if (known === undefined) bySystem.set(id, [integration]);
      else known.push(integration);
    }
  }
  return bySystem;
});

function firstOf(
  integrations: readonly Integration[],
  stopped: ReadonlySet<Integration>,
): readonly Integration[] {
  const first: Integration[] = [];
  for (const one of integrations) {
    if (stopped.has(one)) continue;
    first.push(one);
    if (first.length === mostNamed) break;
  }
  return first;
}

/**
 * By system that gets data from what stops: the running integrations that send on from there and do not stop themselves. Counted from
 * those that stop, which are few, as all that send on from every neighbour of every hub would be as many as the square of a hub.
 */
function sentOn(
  systemId: string,
  direct: readonly Integration[],
  stopped: ReadonlySet<Integration>,
  catalogue: Catalogue,
): ReadonlyMap<string, SentOn> {
  const all = liveSenders(catalogue);
  const counts = new Map<string, number>();
  for (const id of direct.flatMap(receivers))
    if (id !== systemId) counts.set(id, all.get(id)?.length ?? 0);
  for (const one of stopped)
    for (const id of new Set(senders(one))) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count - 1);
    }
  const found = new Map<string, SentOn>();
  for (const [id, count] of counts)
    if (count > 0) found.set(id, { count, first: firstOf(all.get(id) ?? [], stopped) });
  return found;
}

/** What stops when a system stops. */
export function impactOf(systemId: string, catalogue: Catalogue): Impact {
  const direct = usersOfSystem(systemId, catalogue).filter(({ fields }) => isLive(fields));
  const seen = new Set(direct);
  const indirect: Integration[] = [];
  let edge = direct;
  while (edge.length > 0) {
    const next = edge
      .flatMap(({ id }) => dependantsOf(id, catalogue))
      .filter((integration) => isLive(integration.fields) && !seen.has(integration));
    edge = [...new Set(next)];
    for (const integration of edge) {
      seen.add(integration);
      indirect.push(integration);
    }
  }
  const neighbours = new Map<string, number>();
  for (const { fields } of direct)
    for (const id of new Set((fields.systems ?? []).map((use) => use.id)))
      if (id !== systemId) neighbours.set(id, (neighbours.get(id) ?? 0) + 1);
  const exits = direct.flatMap(({ fields }) => fields.exit?.leadTimeMonths ?? []);
  return {
    direct,
    indirect,
    sentOn: sentOn(systemId, direct, seen, catalogue),
    neighbours,
    longestExit: exits.length === 0 ? undefined : Math.max(...exits),
  };
}
