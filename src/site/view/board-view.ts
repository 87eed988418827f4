import { daysBetween } from "../../domain/dates.ts";
import type { Integration } from "../../domain/entry.ts";
import { isClosed, lifeOf } from "../../domain/liveness.ts";
import { type Phase, phases } from "../../domain/phase.ts";
import { firstInOrder } from "./first-in-order.ts";
import { unmetAhead } from "./gate-ahead.ts";
import type { SiteView } from "./site-view.ts";

export interface BoardCard {
  readonly integration: Integration;
  readonly since: string | undefined;
  readonly days: number | undefined;
  /** How many criteria of the next gate are unmet; nothing where no gate is ahead or the edition hides it. */
  readonly missing: number | undefined;
  /** The phase's limit, where it has been passed. */
  readonly overLimit: number | undefined;
}

export interface BoardColumn {
  readonly phase: Phase;
  readonly count: number;
  readonly cards: readonly BoardCard[];
}

/** Cards in one column: more than a screen of them says less, and the overview holds the rest. */
const mostCards = 12;

export interface Stuck {
  readonly integration: Integration;
  readonly phase: Phase;
  readonly days: number;
  readonly limit: number;
}

/** How an integration has passed the limit of its phase, by the day it entered it; nothing where it has not, or is on hold. */
function stuckAt(view: SiteView, integration: Integration, since: string | undefined) {
  const limits: Readonly<Partial<Record<Phase, number>>> =
    view.input.catalogue.governance.limits.phaseDays;
  const limit = limits[integration.fields.phase];
  if (since === undefined || limit === undefined || lifeOf(integration.fields) !== "active")
    return undefined;
  const days = daysBetween(since, view.input.today);
  return days > limit ? { days, limit } : undefined;
}

/** What has stood longer in its phase than the municipality wants: the first so many, the longest first, and how many there are. */
export function stuckIn(
  view: SiteView,
  most: number,
): { readonly first: readonly Stuck[]; readonly count: number } {
  const all = view.integrationsById.flatMap((integration, index) => {
    const stuck = stuckAt(view, integration, view.countedById[index]?.since);
    return stuck === undefined ? [] : [{ integration, phase: integration.fields.phase, ...stuck }];
  });
  return { first: firstInOrder(view, all, (a, b) => b.days - a.days, most), count: all.length };
}

interface Standing {
  readonly integration: Integration;
  readonly since: string | undefined;
}

// Those without a date last.
const bySince = (a: Standing, b: Standing): number =>
  (a.since ?? "9") < (b.since ?? "9") ? -1 : (a.since ?? "9") > (b.since ?? "9") ? 1 : 0;

/** The board: what is alive, by phase, what has stood still longest first. */
export function boardOf(view: SiteView): readonly BoardColumn[] {
  const alive = view.integrationsById.flatMap((integration, index) =>
    isClosed(integration.fields) ? [] : [{ integration, since: view.countedById[index]?.since }],
  );
  return phases.map((phase) => {
    const inPhase = alive.filter(({ integration }) => integration.fields.phase === phase);
    const cards = firstInOrder(view, inPhase, bySince, mostCards).map(
      ({ integration, since }): BoardCard => ({
        integration,
        since,
        days: since === undefined ? undefined : daysBetween(since, view.input.today),
        missing: unmetAhead(view.input, integration),
        overLimit: stuckAt(view, integration, since)?.limit,
      }),
    );
    return { phase, count: inPhase.length, cards };
  });
}
