import type { Peer } from "../governance-fields.ts";
import type { PeerCatalogue } from "./peer-catalogue.ts";
import { peerLockPath } from "./peer-files.ts";
import { type LockedPeer, readPeerLock } from "./peer-lock.ts";
import { readPeerFile } from "./read-peer-file.ts";

/** What the catalogue knows of other municipalities. */
export interface KnownPeers {
  readonly catalogues: readonly PeerCatalogue[];
  /** Those of governance, with what is known of each; nothing yet where it has never been fetched. */
  readonly peers: readonly { readonly peer: Peer; readonly locked?: LockedPeer }[];
  /** Files that are not what the lock says: somebody edited them, or half of a change was merged. They are not used. */
  readonly altered: readonly string[];
}

interface Taken {
  readonly catalogue?: PeerCatalogue;
  readonly altered: readonly string[];
}

function takeIn(
  peer: Peer,
  { files }: LockedPeer,
  textOf: (path: string) => string | undefined,
  digest: (text: string) => string,
): Taken {
  const parts: PeerCatalogue[] = [];
  const altered: string[] = [];
  for (const file of files) {
    const text = textOf(file.path);
    const part =
      text === undefined || digest(text) !== file.digest ? undefined : readPeerFile(text);
    if (part === undefined) altered.push(file.path);
    else parts.push(part);
  }
  const [first] = parts;
  if (first === undefined) return { altered };
  const systems = new Map(parts.flatMap((part) => part.systems).map((one) => [one.id, one]));
  const contact = peer.contact ?? first.contact;
  return {
    altered,
    catalogue: {
      name: peer.name,
      ...(contact !== undefined && { contact }),
      systems: [...systems.values()],
      integrations: parts.flatMap((part) => part.integrations),
    },
  };
}

/**
 * Puts together what the files under `peers/` say of the peers that governance names. Files of peers it no longer names, and files that
 * differ from the lock, are left out: what is shown to people has come in through a reviewed change.
 */
export function knownPeers(
  peers: readonly Peer[],
  textOf: (path: string) => string | undefined,
  digest: (text: string) => string,
): KnownPeers {
  const text = textOf(peerLockPath);
  const lock = text === undefined ? { peers: [] } : readPeerLock(text);
  if (lock === undefined)
    return { catalogues: [], peers: peers.map((peer) => ({ peer })), altered: [peerLockPath] };
  const byName = new Map(lock.peers.map((one) => [one.name, one]));
  const known = peers.map((peer) => {
    const locked = byName.get(peer.name);
    return { peer, locked, taken: locked && takeIn(peer, locked, textOf, digest) };
  });
  return {
    catalogues: known.flatMap(({ taken }) => taken?.catalogue ?? []),
    peers: known.map(({ peer, locked }) => ({ peer, ...(locked && { locked }) })),
    altered: known.flatMap(({ taken }) => taken?.altered ?? []),
  };
}
