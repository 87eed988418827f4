import type { Catalogue } from "../../domain/catalogue.ts";
import { dependantsOf, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { isLive } from "../../domain/liveness.ts";

export interface Impact {
  /** Running integrations that use the system and stop with it. */
  readonly direct: readonly Integration[];
  /** Running integrations that depend on one that stops, however many steps away, the nearest first. */
  readonly indirect: readonly Integration[];
  /** Systems at the other end of what stops, with how many integrations bind them. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** The longest exit among what stops, in months; nothing where none is stated. */
  readonly longestExit: number | undefined;
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
    neighbours,
    longestExit: exits.length === 0 ? undefined : Math.max(...exits),
  };
}
