import type { Integration } from "../../domain/entry.ts";
import { isClosed } from "../../domain/liveness.ts";
import type { KnownPeers } from "../../domain/peers/known-peers.ts";
import {
  findPeers,
  makePeerIndex,
  type PeerIndex,
  type PeerMatch,
} from "../../domain/peers/peer-index.ts";
import { matchSubjectOf } from "../../domain/peers/subject-of.ts";
import { hasReached } from "../../domain/phase.ts";
import type { SiteView } from "./site-view.ts";

const indexes = new WeakMap<KnownPeers, PeerIndex>();

/** True while somebody can still choose to use what others have. */
export const canStillChoose = ({ fields }: Integration): boolean =>
  !isClosed(fields) && !hasReached(fields.phase, "implementation");

/** What other municipalities have that is like this one; nothing once it is being built. */
export function peersOf(view: SiteView, integration: Integration): readonly PeerMatch[] {
  const { peers, catalogue } = view.input;
  if (peers === undefined || peers.catalogues.length === 0 || !canStillChoose(integration))
    return [];
  let index = indexes.get(peers);
  if (index === undefined) {
    index = makePeerIndex(peers.catalogues);
    indexes.set(peers, index);
  }
  return findPeers(index, matchSubjectOf(integration, catalogue), 4);
}

/** Everything that is still a choice and that others have, at most so many. */
export function callsToMake(
  view: SiteView,
  most: number,
): readonly { readonly integration: Integration; readonly matches: readonly PeerMatch[] }[] {
  const calls: { readonly integration: Integration; readonly matches: readonly PeerMatch[] }[] = [];
  for (const integration of view.integrations) {
    const matches = peersOf(view, integration);
    if (matches.length > 0) calls.push({ integration, matches });
    if (calls.length >= most) break;
  }
  return calls;
}
