import type { Catalogue } from "../../domain/catalogue.ts";
import { dependantsOf, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { isLive } from "../../domain/liveness.ts";
import { systemsInRole } from "./system-links.ts";

export interface Impact {
  /** Running integrations that use the system and stop with it. */
  readonly direct: readonly Integration[];
  /** Running integrations that depend on one that stops, however many steps away, the nearest first. */
  readonly indirect: readonly Integration[];
  /** Running integrations that may lack data: they send on from a system that gets data from what stops, by that system. */
  readonly sentOn: ReadonlyMap<string, readonly Integration[]>;
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

/** By system that gets data from what stops: the running integrations that send on from there and do not stop themselves. */
function sentOn(
  systemId: string,
  direct: readonly Integration[],
  stopped: ReadonlySet<Integration>,
  catalogue: Catalogue,
): ReadonlyMap<string, readonly Integration[]> {
  const found = new Map<string, readonly Integration[]>();
  for (const id of direct.flatMap(receivers)) {
    if (id === systemId || found.has(id)) continue;
    found.set(
      id,
      usersOfSystem(id, catalogue).filter(
        (one) => isLive(one.fields) && !stopped.has(one) && senders(one).includes(id),
      ),
    );
  }
  return new Map([...found].filter(([, integrations]) => integrations.length > 0));
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
