import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { Peer } from "../../domain/governance-fields.ts";
import { knownPeers } from "../../domain/peers/known-peers.ts";
import {
  findPeers,
  makePeerIndex,
  type PeerIndex,
  type PeerMatch,
} from "../../domain/peers/peer-index.ts";
import { matchSubjectOf } from "../../domain/peers/subject-of.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";

/** Finds what other municipalities have that is like one of ours. */
export type PeerFinder = (
  integration: Integration,
  catalogue: Catalogue,
  limit: number,
) => readonly PeerMatch[];

/** Makes a finder that reads and indexes the first time somebody asks: most runs never do. */
export function makePeerFinder(
  peers: readonly Peer[],
  textOf: (path: string) => string | undefined,
): PeerFinder {
  let index: PeerIndex | undefined;
  return (integration, catalogue, limit) => {
    if (peers.length === 0) return [];
    index ??= makePeerIndex(knownPeers(peers, textOf, sha256Hex).catalogues);
    return findPeers(index, matchSubjectOf(integration, catalogue), limit);
  };
}
