import type { Locale } from "../../domain/language.ts";
import { type KnownPeers, knownPeers } from "../../domain/peers/known-peers.ts";
import { findPeers, makePeerIndex, type PeerMatch } from "../../domain/peers/peer-index.ts";
import { matchSubjectOf } from "../../domain/peers/subject-of.ts";
import { peerText } from "../../io/peers/peer-store.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";
import { integrationNotFound } from "../integration-not-found.ts";
import { localCatalogue } from "../local-catalogue.ts";

/** What other municipalities have that is like one of ours. */
export interface FoundPeers {
  readonly title: string;
  readonly matches: readonly PeerMatch[];
  readonly known: KnownPeers;
  readonly locale: Locale;
}

const mostShown = 10;

/** Looks one of our integrations up in what is known of other municipalities. Throws `UsageError` for an id that there is not. */
export async function findPeersOf(root: string, id: string): Promise<FoundPeers> {
  const catalogue = await localCatalogue(root);
  const integration = catalogue.integrationById.get(id);
  if (integration === undefined) throw integrationNotFound(id, catalogue);
  const { locale, peers } = catalogue.governance;
  const known = knownPeers(peers, peerText(root), sha256Hex);
  const index = makePeerIndex(known.catalogues);
  const matches = findPeers(index, matchSubjectOf(integration, catalogue), mostShown);
  return { title: integration.fields.title, matches, known, locale };
}
