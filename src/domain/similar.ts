import type { Catalogue } from "./catalogue.ts";
import type { Integration } from "./entry.ts";
import { isClosed } from "./liveness.ts";
import { perCatalogue } from "./per-catalogue.ts";
import { hasReached } from "./phase.ts";
import { type ReuseTraits, traitsOf } from "./reuse-traits.ts";

/** Another integration that may be reused, and what the two have in common. */
export interface Similar {
  readonly integration: Integration;
  /** 0 to 100; a guide for the order, not a measure. */
  readonly score: number;
  /** Ids of the systems that both use, names of vendors, names of elements, and KLE numbers. */
  readonly systems: readonly string[];
  readonly vendors: readonly string[];
  readonly elements: readonly string[];
  readonly kle: readonly string[];
}

interface Index {
  readonly traits: ReadonlyMap<Integration, ReuseTraits>;
  readonly bySystem: ReadonlyMap<string, readonly Integration[]>;
  readonly bySystemPair: ReadonlyMap<string, readonly Integration[]>;
  readonly byVendorPair: ReadonlyMap<string, readonly Integration[]>;
}

const indexOf = perCatalogue((catalogue): Index => {
  const traits = new Map<Integration, ReuseTraits>();
  const bySystem = new Map<string, Integration[]>();
  const bySystemPair = new Map<string, Integration[]>();
  const byVendorPair = new Map<string, Integration[]>();
  const put = (map: Map<string, Integration[]>, key: string, integration: Integration): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [integration]);
    else list.push(integration);
  };
  for (const integration of catalogue.integrations) {
    if (isClosed(integration.fields)) continue;
    const own = traitsOf(integration, catalogue);
    traits.set(integration, own);
    for (const system of own.systems) put(bySystem, system, integration);
    for (const pair of own.systemPairs) put(bySystemPair, pair, integration);
    for (const pair of own.vendorPairs) put(byVendorPair, pair, integration);
  }
  return { traits, bySystem, bySystemPair, byVendorPair };
});

// A hub system can have thousands of integrations; the rarest system's neighbours come first, and these many are looked at.
const mostCandidates = 200;

function collect(lists: Iterable<readonly Integration[] | undefined>): ReadonlySet<Integration> {
  const found = new Set<Integration>();
  for (const list of lists)
    for (const candidate of list ?? []) {
      if (found.size >= mostCandidates) return found;
      found.add(candidate);
    }
  return found;
}

const betweenSameEnds = (own: ReuseTraits, index: Index) => [
  ...own.systemPairs.map((pair) => index.bySystemPair.get(pair)),
  ...own.vendorPairs.map((pair) => index.byVendorPair.get(pair)),
];

const besideTheSystems = (own: ReuseTraits, index: Index) =>
  own.systems.map((system) => index.bySystem.get(system) ?? []).sort((a, b) => a.length - b.length);

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((value) => b.includes(value));

function countShared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const value of a) if (b.includes(value)) count += 1;
  return count;
}

// The weights say: the very same systems above all, then the same vendors (they have built it before), then data, then task.
function scoreOf(own: ReuseTraits, other: ReuseTraits, integration: Integration): number {
  const samePair = countShared(own.systemPairs, other.systemPairs) > 0;
  const sameVendors = countShared(own.vendorPairs, other.vendorPairs) > 0;
  const elements = countShared(own.elements, other.elements);
  const all = own.elements.length + other.elements.length - elements;
  return (
    (samePair ? 45 : Math.min(countShared(own.systems, other.systems), 2) * 10) +
    (sameVendors ? 15 : Math.min(countShared(own.vendors, other.vendors), 1) * 5) +
    Math.round(all === 0 ? 0 : (elements / all) * 20) +
    (countShared(own.kle, other.kle) > 0 ? 10 : 0) +
    (hasReached(integration.fields.phase, "operation") ? 10 : 0)
  );
}

const inCommon = (own: ReuseTraits, other: ReuseTraits) => ({
  systems: shared(own.systems, other.systems),
  vendors: shared(own.vendors, other.vendors).map(other.vendorName),
  elements: shared(own.elements, other.elements),
  kle: shared(own.kle, other.kle),
});

function rank(
  integration: Integration,
  catalogue: Catalogue,
  limit: number,
  listsFor: (own: ReuseTraits, index: Index) => Iterable<readonly Integration[] | undefined>,
): readonly Similar[] {
  const index = indexOf(catalogue);
  const own = index.traits.get(integration) ?? traitsOf(integration, catalogue);
  const found: {
    readonly integration: Integration;
    readonly score: number;
    readonly traits: ReuseTraits;
  }[] = [];
  for (const candidate of collect(listsFor(own, index))) {
    const traits = index.traits.get(candidate);
    if (traits === undefined || candidate.id === integration.id) continue;
    found.push({ integration: candidate, score: scoreOf(own, traits, candidate), traits });
  }
  return found
    .sort((a, b) => b.score - a.score || (a.integration.id < b.integration.id ? -1 : 1))
    .slice(0, limit)
    .map(({ integration: one, score, traits }) => ({
      integration: one,
      score,
      ...inCommon(own, traits),
    }));
}

/**
 * The integrations most worth a look before something new is built, best first, at most `limit`. Closed ones are no candidates,
 * nor is the integration itself; a hub's neighbours are looked at up to a bound, so that the cost does not grow with the catalogue.
 */
export const findSimilar = (
  integration: Integration,
  catalogue: Catalogue,
  limit = 5,
): readonly Similar[] =>
  rank(integration, catalogue, limit, (own, index) => [
    ...betweenSameEnds(own, index),
    ...besideTheSystems(own, index),
  ]);

/** The same, but only those between the same two systems or the same two vendors, whichever way the data go. */
export const findBetweenSameEnds = (
  integration: Integration,
  catalogue: Catalogue,
  limit = 5,
): readonly Similar[] => rank(integration, catalogue, limit, betweenSameEnds);
