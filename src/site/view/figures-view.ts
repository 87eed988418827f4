import type { Integration } from "../../domain/entry.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type Phase, phases } from "../../domain/phase.ts";
import { workingDaysBetween } from "../../domain/working-days.ts";
import { median } from "./median.ts";
import { registeredLate } from "./phase-dates.ts";
import type { SiteView } from "./site-view.ts";

export interface LeadTime {
  readonly phase: Phase;
  readonly moves: number;
  /** Working days. */
  readonly median: number;
  readonly longest: number;
}

/** How long integrations stood in each phase before they moved on, in Danish working days. A phase entered again counts again. */
export function leadTimes(view: SiteView): readonly LeadTime[] {
  const spent = new Map<string, number[]>();
  for (const moves of view.input.history.values())
    moves.forEach((move, index) => {
      const next = moves[index + 1];
      // When an integration was registered in the middle of its way, nobody knows when that phase began.
      if (next === undefined || (index === 0 && registeredLate(moves))) return;
      const list = spent.get(move.phase) ?? [];
      list.push(workingDaysBetween(move.on, next.on));
      spent.set(move.phase, list);
    });
  return phases.flatMap((phase) => {
    const days = (spent.get(phase) ?? []).sort((a, b) => a - b);
    if (days.length === 0) return [];
    return [{ phase, moves: days.length, median: median(days), longest: days.at(-1) ?? 0 }];
  });
}

/** Integrations that are not closed, in the order of the catalogue. */
export const aliveIntegrations = (view: SiteView): readonly Integration[] =>
  view.integrationsById.filter(({ fields }) => !isClosed(fields));

/** How many of the items there are of each kind, the kinds in the order given, those without any left out. */
export function tally<Key extends string>(
  keys: readonly Key[],
  items: readonly (Key | undefined)[],
): readonly { readonly key: Key; readonly count: number }[] {
  return keys
    .map((key) => ({ key, count: items.filter((item) => item === key).length }))
    .filter(({ count }) => count > 0);
}

/** The rules with most findings, at most so many. */
export function commonRules(
  view: SiteView,
  most: number,
): readonly { readonly rule: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of view.findingKinds)
    if (severity !== "info") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
    .slice(0, most);
}
