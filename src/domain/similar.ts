import type { Catalogue } from "./catalogue.ts";
import type { Integration } from "./entry.ts";
import { isClosed } from "./liveness.ts";
import { type Numbered, type Numbering, newNumbering } from "./numbered-traits.ts";
import { perCatalogue } from "./per-catalogue.ts";
import { hasReached } from "./phase.ts";
import { traitsOf } from "./reuse-traits.ts";
import { vendorNames } from "./vendors.ts";

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

/** What a candidate is compared by. Traits are numbers, as there are ten thousand of them. */
interface Candidate extends Numbered {
  readonly inOperation: boolean;
}

/** What all integrations of a catalogue are compared by, in its order; nothing for a closed one, which is no candidate. */
export interface Candidates {
  readonly numbering: Numbering;
  readonly all: readonly (Candidate | null)[];
}

/** An integration that may be a candidate. */
interface Known {
  readonly integration: Integration;
  readonly by: Candidate;
  /** The last question it was collected for: it may stand in several of the lists that one asks. */
  askedIn: number;
}

type ByNumber = ReadonlyMap<number, readonly Known[]>;

interface Index {
  readonly known: ReadonlyMap<Integration, Known>;
  readonly bySystem: ByNumber;
  readonly bySystemPair: ByNumber;
  readonly byVendorPair: ByNumber;
  readonly numbering: Numbering;
}

export const candidatesOf = perCatalogue((catalogue): Candidates => {
  const numbering = newNumbering();
  const all = catalogue.integrations.map((integration): Candidate | null => {
    const { fields } = integration;
    if (isClosed(fields)) return null;
    const traits = numbering.numbered(traitsOf(integration, catalogue));
    return { ...traits, inOperation: hasReached(fields.phase, "operation") };
  });
  return { numbering, all };
});

const indexOf = perCatalogue((catalogue): Index => {
  const known = new Map<Integration, Known>();
  const bySystem = new Map<number, Known[]>();
  const bySystemPair = new Map<number, Known[]>();
  const byVendorPair = new Map<number, Known[]>();
  const { numbering, all } = candidatesOf(catalogue);
  const put = (map: Map<number, Known[]>, key: number, one: Known): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [one]);
    else list.push(one);
  };
  for (const [at, integration] of catalogue.integrations.entries()) {
    const by = all[at] ?? null;
    if (by === null) continue;
    const one = { integration, by, askedIn: 0 };
    known.set(integration, one);
    for (const system of by.systems) put(bySystem, system, one);
    for (const pair of by.systemPairs) put(bySystemPair, pair, one);
    for (const pair of by.vendorPairs) put(byVendorPair, pair, one);
  }
  return { known, bySystem, bySystemPair, byVendorPair, numbering };
});

/**
 * All that candidates are found and ordered by, one text an integration, and what is said of them besides the integrations
 * themselves: while these are the same, so is every answer of `findSimilar`.
 */
export const similarityFacts = (catalogue: Catalogue): readonly string[] =>
  catalogue.integrations.map((integration) => {
    const traits = traitsOf(integration, catalogue);
    const names = traits.vendors.map((key) => vendorNames(catalogue).get(key) ?? key);
    const { fields, id, path } = integration;
    const state = [isClosed(fields), hasReached(fields.phase, "operation")];
    return JSON.stringify([id, path, state, traits, names]);
  });

// A hub system can have thousands of integrations; the rarest system's neighbours come first, and these many are looked at.
const mostCandidates = 200;

let questions = 0;

/** Those in the lists, each once. */
function collect(lists: Iterable<readonly Known[] | undefined>): readonly Known[] {
  questions += 1;
  const found: Known[] = [];
  for (const list of lists)
    for (const candidate of list ?? []) {
      if (found.length >= mostCandidates) return found;
      if (candidate.askedIn === questions) continue;
      candidate.askedIn = questions;
      found.push(candidate);
    }
  return found;
}

type ListsFor = (own: Numbered, index: Index) => Iterable<readonly Known[] | undefined>;

const betweenSameEnds = (own: Numbered, index: Index) => [
  ...own.systemPairs.map((pair) => index.bySystemPair.get(pair)),
  ...own.vendorPairs.map((pair) => index.byVendorPair.get(pair)),
];

const besideTheSystems = (own: Numbered, index: Index) =>
  own.systems.map((system) => index.bySystem.get(system) ?? []).sort((a, b) => a.length - b.length);

// Called for two hundred candidates of each integration with a handful of traits: loops are several times faster than the list's own search.
function countShared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    const value = a[at];
    for (let other = 0; other < b.length; other += 1)
      if (b[other] === value) {
        count += 1;
        break;
      }
  }
  return count;
}

// The weights say: the very same systems above all, then the same vendors (they have built it before), then data, then task.
const samePairPoints = 45;
const sameVendorsPoints = 15;
const elementPoints = 20;
const kleTogetherPoints = 10;
const inOperationPoints = 10;

/** The score of a candidate, or anything below `least` where it does not come to that. */
function scoreOf(own: Numbered, other: Candidate, least: number): number {
  const samePair = countShared(own.systemPairs, other.systemPairs) > 0;
  const sameVendors = countShared(own.vendorPairs, other.vendorPairs) > 0;
  const ends =
    (samePair ? samePairPoints : Math.min(countShared(own.systems, other.systems), 2) * 10) +
    (sameVendors ? sameVendorsPoints : Math.min(countShared(own.vendors, other.vendors), 1) * 5) +
    (other.inOperation ? inOperationPoints : 0);
  // Most of a hub's neighbours are out of it by now, and data are the most to compare.
  if (ends + elementPoints + kleTogetherPoints < least) return ends;
  const elements = countShared(own.elements, other.elements);
  const all = own.elements.length + other.elements.length - elements;
  return (
    ends +
    Math.round(all === 0 ? 0 : (elements / all) * elementPoints) +
    (countShared(own.kle, other.kle) > 0 ? kleTogetherPoints : 0)
  );
}

function inCommon(own: Numbered, other: Numbered, { textOf }: Numbering, catalogue: Catalogue) {
  const shared = (trait: keyof Numbered): readonly string[] =>
    own[trait].filter((value) => other[trait].includes(value)).map(textOf);
  const names = vendorNames(catalogue);
  return {
    systems: shared("systems"),
    vendors: shared("vendors").map((key) => names.get(key) ?? key),
    elements: shared("elements"),
    kle: shared("kle"),
  };
}

interface Scored {
  readonly known: Known;
  readonly score: number;
}

/** Puts a candidate among the best so far, the best first, by id where they score alike. */
function place(best: Scored[], known: Known, score: number, limit: number): void {
  const last = best[limit - 1];
  if (last !== undefined && last.score > score) return;
  const { id } = known.integration;
  let at = best.length;
  for (; at > 0; at -= 1) {
    const before = best[at - 1] as Scored;
    if (before.score > score) break;
    if (before.score === score && before.known.integration.id <= id) break;
  }
  if (at >= limit) return;
  best.splice(at, 0, { known, score });
  if (best.length > limit) best.pop();
}

function rank(
  integration: Integration,
  catalogue: Catalogue,
  limit: number,
  listsFor: ListsFor,
): readonly Similar[] {
  const index = indexOf(catalogue);
  const { numbering } = index;
  const itself = index.known.get(integration);
  const own = itself?.by ?? numbering.numbered(traitsOf(integration, catalogue));
  const best: Scored[] = [];
  for (const known of collect(listsFor(own, index))) {
    if (known.integration.id === integration.id) continue;
    const least = best[limit - 1]?.score ?? 0;
    place(best, known, scoreOf(own, known.by, least), limit);
  }
  return best.map(({ known, score }) => ({
    integration: known.integration,
    score,
    ...inCommon(own, known.by, numbering, catalogue),
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
