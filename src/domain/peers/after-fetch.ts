import type { Peer } from "../governance-fields.ts";
import { idFrom } from "../id-from.ts";
import type { PeerCatalogue } from "./peer-catalogue.ts";
import type { PeerFault } from "./peer-fault.ts";
import { type PeerFile, peerFiles } from "./peer-files.ts";
import type { LockedPeer } from "./peer-lock.ts";

/** What became of fetching one peer's catalogue. */
export type FetchOutcome =
  | {
      readonly outcome: "fetched";
      readonly catalogue: PeerCatalogue;
      readonly digest: string;
      readonly etag?: string;
    }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "failed"; readonly why: PeerFault };

/** What is known of a peer afterwards, and the files that are new. */
export interface AfterFetch {
  readonly locked: LockedPeer;
  readonly files: readonly PeerFile[];
}

type Digest = (text: string) => string;

/** The name of a peer's files: the municipality's, in letters that every disk takes. */
export const peerSlug = (name: string): string => idFrom(name) || "kommune";

function failed(peer: Peer, before: LockedPeer | undefined, why: PeerFault, today: string) {
  const known = before ?? { name: peer.name, url: peer.url, files: [], integrations: 0 };
  const since = known.failing?.since ?? today;
  return { locked: { ...known, failing: { since, why } }, files: [] };
}

/** A server that marks the same file anew each time has no news. */
function etagOf(
  { etag }: { readonly etag?: string },
  same: LockedPeer | undefined,
): { readonly etag?: string } {
  const kept = same === undefined ? etag : same.etag;
  return kept === undefined ? {} : { etag: kept };
}

/** Decides what is kept: what came, or what was known, with why nothing came. Nothing known is ever lost to a faulty peer. */
export function afterFetch(
  peer: Peer,
  before: LockedPeer | undefined,
  fetched: FetchOutcome,
  {
    today,
    digest,
    slug,
  }: { readonly today: string; readonly digest: Digest; readonly slug: string },
): AfterFetch {
  if (fetched.outcome === "failed") return failed(peer, before, fetched.why, today);
  if (fetched.outcome === "unchanged") {
    if (before === undefined) return failed(peer, before, "broken", today);
    const { failing: _, ...known } = before;
    return { locked: known, files: [] };
  }
  const files = peerFiles(slug, fetched.catalogue);
  const same = before?.digest === fetched.digest && before.changedOn !== undefined;
  const locked: LockedPeer = {
    name: peer.name,
    url: peer.url,
    ...etagOf(fetched, same ? before : undefined),
    digest: fetched.digest,
    changedOn: same ? before.changedOn : today,
    files: files.map(({ path, text }) => ({ path, digest: digest(text) })),
    integrations: fetched.catalogue.integrations.length,
  };
  return { locked, files };
}
