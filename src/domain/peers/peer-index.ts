import { compareTraits, type SharedEnds } from "../matching/compare-traits.ts";
import { elementStems, weightOf } from "../matching/data-stems.ts";
import type { KleLikeness } from "../matching/kle-likeness.ts";
import { type MatchSubject, type MatchTraits, matchTraits } from "../matching/match-traits.ts";
import { type Likeness, likeness } from "../matching/same-system.ts";
import { makeSystemIndex, type SystemIndex } from "../matching/system-index.ts";
import { type SystemKeys, systemKeys } from "../matching/system-keys.ts";
import type { PeerCatalogue, PeerIntegration, PeerSystem } from "./peer-catalogue.ts";

/** An integration elsewhere that is worth a call, and why. */
export interface PeerMatch {
  readonly peer: PeerCatalogue;
  readonly integration: PeerIntegration;
  /** Its systems with their names, in its own order. */
  readonly systems: readonly PeerSystem[];
  readonly score: number;
  readonly ends: SharedEnds;
  readonly vendors: boolean;
  /** Its data elements that ours has too, as it writes them. */
  readonly data: readonly string[];
  readonly kle: KleLikeness;
}

interface Document {
  readonly peer: PeerCatalogue;
  readonly integration: PeerIntegration;
  readonly systems: readonly PeerSystem[];
  readonly traits: MatchTraits;
}

/** Everything the peers have, ready to be looked up in. */
export interface PeerIndex {
  readonly documents: readonly Document[];
  readonly systems: SystemIndex;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

const isOver = ({ status }: PeerIntegration): boolean =>
  status === "retired" || status === "rejected";

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Makes an index of other municipalities' catalogues. What they have closed is left out: nobody runs it. */
export function makePeerIndex(peers: readonly PeerCatalogue[]): PeerIndex {
  const systems = makeSystemIndex();
  const documents: Document[] = [];
  const byStem = new Map<string, number[]>();
  for (const peer of peers) {
    const byId = new Map(peer.systems.map((system) => [system.id, system]));
    for (const integration of peer.integrations) {
      if (isOver(integration)) continue;
      const used = integration.systems.flatMap(({ id }) => byId.get(id) ?? []);
      const named = integration.systems.flatMap(({ id, role }) => {
        const system = byId.get(id);
        return system === undefined ? [] : [{ ...system, role }];
      });
      const subject = { systems: named, data: integration.data, kle: integration.kle };
      const number = documents.length;
      const traits = matchTraits(subject, (system) => systems.add(system, number));
      documents.push({ peer, integration, systems: used, traits });
      for (const stem of traits.stems) if (weightOf(stem) === 1) put(byStem, stem, number);
    }
  }
  return { documents, systems, byStem };
}

// A hub is in thousands; those with both ends come first, and these many are compared in full.
const mostCompared = 400;

/** The documents worth comparing: those whose ends are ours, the most ends first; then those that share telling data. */
function candidates(own: MatchTraits, { systems, byStem }: PeerIndex): readonly number[] {
  const hits = new Map<number, number>();
  const count = (numbers: Iterable<number>, flag: number): void => {
    for (const number of numbers) hits.set(number, (hits.get(number) ?? 0) | flag);
  };
  count(systems.documentsLike(own.sources), 1);
  count(systems.documentsLike(own.targets), 2);
  const both = [...hits].filter(([, flags]) => flags === 3).map(([number]) => number);
  const shared = new Map<number, number>();
  const lists = [...own.stems].flatMap((stem) => byStem.get(stem) ?? []);
  for (const number of lists) shared.set(number, (shared.get(number) ?? 0) + 1);
  const rest = new Set([...hits.keys(), ...shared.keys()]);
  const rank = (number: number): number => (shared.get(number) ?? 0) + (hits.has(number) ? 1.5 : 0);
  const others = [...rest]
    .filter((number) => hits.get(number) !== 3)
    .sort((a, b) => rank(b) - rank(a) || a - b);
  return [...both.slice(0, mostCompared), ...others.slice(0, mostCompared)];
}

const inOperation = ({ integration: { phase, status } }: Document): boolean =>
  phase === "operation" && status === "active";

/** Makes a comparison that remembers: the same two systems meet in many integrations. */
function rememberingLikeness(): (a: SystemKeys, b: SystemKeys) => Likeness {
  const known = new Map<SystemKeys, Map<SystemKeys, Likeness>>();
  return (a, b) => {
    let row = known.get(a);
    if (row === undefined) {
      row = new Map();
      known.set(a, row);
    }
    let found = row.get(b);
    if (found === undefined) {
      found = likeness(a, b);
      row.set(b, found);
    }
    return found;
  };
}

// What runs is worth more to whoever calls than what is planned.
const running = 5;

/**
 * The integrations of other municipalities most worth a call about ours, best first, at most `limit`. Each has its reasons; none is
 * returned that is not worth it. The cost does not grow with what the peers have beyond reading the lists of the systems concerned.
 */
export function findPeers(index: PeerIndex, ours: MatchSubject, limit = 5): readonly PeerMatch[] {
  const own = matchTraits(ours, systemKeys);
  const like = rememberingLikeness();
  const found = candidates(own, index).flatMap((number) => {
    const document = index.documents[number];
    if (document === undefined) return [];
    const comparison = compareTraits(own, document.traits, like);
    if (!comparison.worth) return [];
    const score = Math.min(100, comparison.score + (inOperation(document) ? running : 0));
    return [{ document, comparison, score }];
  });
  found.sort(
    (a, b) =>
      b.score - a.score ||
      (a.document.peer.name < b.document.peer.name ? -1 : 1) ||
      (a.document.integration.id < b.document.integration.id ? -1 : 1),
  );
  return found.slice(0, limit).map(({ document, comparison, score }) => {
    const { peer, integration, systems } = document;
    const { ends, vendors, kle } = comparison;
    const stems = new Set(comparison.data.stems);
    const data = integration.data.filter((name) =>
      elementStems(name).some((one) => stems.has(one)),
    );
    return { peer, integration, systems, score, ends, vendors, kle, data };
  });
}
