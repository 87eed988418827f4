import { compareTraits, leastSure, type SharedEnds } from "../matching/compare-traits.ts";
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

// A hub is in thousands; those with both ends come first, and these many of each kind are compared in full.
const mostCompared = 250;

const [sourceFlag, targetFlag, bothFlags] = [1, 2, 3];

/** Which of our ends each document has: a number of flags by the document's number. */
function endsOf(own: MatchTraits, { documents, systems }: PeerIndex): Uint8Array {
  const flags = new Uint8Array(documents.length);
  const mark = (ends: readonly SystemKeys[], flag: number): void => {
    for (const end of ends)
      for (const system of systems.like(end, leastSure))
        for (const number of system.documents) flags[number] = (flags[number] ?? 0) | flag;
  };
  mark(own.sources, sourceFlag);
  mark(own.targets, targetFlag);
  return flags;
}

/** How many of our telling stems each document has. */
function stemsOf(own: MatchTraits, { byStem, documents }: PeerIndex): Uint8Array {
  const counts = new Uint8Array(documents.length);
  for (const stem of own.stems)
    for (const number of byStem.get(stem) ?? []) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** The documents worth comparing: those with both our ends; then those with the most telling data and an end, as many as are looked at. */
function candidates(own: MatchTraits, index: PeerIndex): readonly number[] {
  const ends = endsOf(own, index);
  const shared = stemsOf(own, index);
  // Where we say a system, one that has none of ours is never worth a call.
  const unsaid = own.sources.length + own.targets.length === 0;
  const both: number[] = [];
  const byShared: number[][] = [];
  for (let number = 0; number < ends.length; number += 1) {
    const [flags = 0, stems = 0] = [ends[number], shared[number]];
    if (flags === bothFlags) both.push(number);
    else if (flags > 0 || (unsaid && stems > 0)) {
      byShared[stems] ??= [];
      byShared[stems].push(number);
    }
  }
  const others: number[] = [];
  for (const list of byShared.reverse()) {
    others.push(...(list ?? []).slice(0, mostCompared - others.length));
    if (others.length >= mostCompared) break;
  }
  // Those with the most data in common among many with the same ends.
  both.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  return [...both.slice(0, mostCompared), ...others];
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
