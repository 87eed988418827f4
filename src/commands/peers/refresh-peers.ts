import { didYouMean } from "../../domain/did-you-mean.ts";
import type { Peer } from "../../domain/governance-fields.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { changedPeers, peerText, writePeers } from "../../io/peers/peer-store.ts";
import { type PeerUpdate, updatePeers } from "./update-peers.ts";

export interface RefreshOptions {
  readonly root: string;
  readonly peers: readonly Peer[];
  /** ISO date. */
  readonly today: string;
  readonly dryRun?: boolean;
  /** Fetch this one alone. */
  readonly only?: string;
  /** Milliseconds for each. */
  readonly within?: number;
  readonly progress?: (done: number, of: number, update: PeerUpdate) => void;
}

function requireKnown(peers: readonly Peer[], only: string): void {
  const names = peers.map(({ name }) => name);
  if (names.includes(only)) return;
  const meant = didYouMean(only, names) ?? names.find((name) => name.startsWith(only));
  throw new UsageError({
    da: `"${only}" står ikke under peers i .github/governance.yml.${meant === undefined ? "" : ` Mente du "${meant}"?`}`,
    en: `"${only}" is not listed under peers in .github/governance.yml.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  });
}

/** Fetches peers and brings the files under `peers/` up to date. Returns what became of each and the paths that changed, or would. */
export async function refreshPeers({
  root,
  peers,
  today,
  dryRun = false,
  only,
  within,
  progress,
}: RefreshOptions): Promise<{
  readonly updates: readonly PeerUpdate[];
  readonly changed: readonly string[];
}> {
  if (only !== undefined) requireKnown(peers, only);
  const { updates, files, kept } = await updatePeers({
    peers,
    today,
    textOf: peerText(root),
    ...(only !== undefined && { only }),
    ...(within !== undefined && { within }),
    ...(progress && { progress }),
  });
  const nothingKnown = peers.length === 0 && peerText(root)("peers/peers.lock.json") === undefined;
  if (nothingKnown) return { updates, changed: [] };
  return { updates, changed: (dryRun ? changedPeers : writePeers)(root, files, kept) };
}
