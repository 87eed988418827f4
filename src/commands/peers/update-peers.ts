import type { PublishedCatalogue } from "../../domain/catalogue-fields.ts";
import type { Peer } from "../../domain/governance-fields.ts";
import { isRecord } from "../../domain/loose-json.ts";
import {
  type AfterFetch,
  afterFetch,
  type FetchOutcome,
  peerSlug,
} from "../../domain/peers/after-fetch.ts";
import type { PeerFault } from "../../domain/peers/peer-fault.ts";
import { type PeerFile, peerLockPath } from "../../domain/peers/peer-files.ts";
import {
  type LockedPeer,
  lockText,
  type PeerLock,
  readPeerLock,
} from "../../domain/peers/peer-lock.ts";
import { slimCatalogue } from "../../domain/peers/slim-catalogue.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { fetchPeer } from "../../io/peers/fetch-peer.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";

/** What became of one peer in a run. */
export interface PeerUpdate {
  readonly peer: Peer;
  readonly result: "new" | "changed" | "unchanged" | "failed";
  /** Why it failed. */
  readonly why?: PeerFault;
  readonly locked: LockedPeer;
}

export interface UpdatedPeers {
  readonly updates: readonly PeerUpdate[];
  /** What is to be written, the lock last. */
  readonly files: readonly PeerFile[];
  /** The paths that belong to peers still known, whether written now or not. */
  readonly kept: ReadonlySet<string>;
}

export interface UpdateOptions {
  readonly peers: readonly Peer[];
  /** A file under `peers/` as it is now. */
  readonly textOf: (path: string) => string | undefined;
  readonly today: string;
  /** Fetch the peer of this name alone; what is known of the others stays. */
  readonly only?: string;
  /** Milliseconds for each. */
  readonly within?: number;
  /** Told when a peer has been dealt with. */
  readonly progress?: (done: number, of: number, update: PeerUpdate) => void;
}

// A catalogue of 300 integrations takes half a megabyte.
const limits = { mostBytes: 12 * 1024 * 1024, within: 30_000 };
const mostIntegrations = 5_000;
const atOnce = 6;

const supportedVersions: readonly unknown[] = [1];

async function accepted(
  peer: Peer,
  file: { readonly data: unknown; readonly digest: string; readonly etag?: string },
): Promise<FetchOutcome> {
  const { data, digest, etag } = file;
  if (isRecord(data) && typeof data.schemaVersion === "number")
    if (!supportedVersions.includes(data.schemaVersion))
      return { outcome: "failed", why: "unknown-version" };
  const { validatePublished } = await import("../../input/generated/published-validator.js");
  if (!validatePublished(data)) return { outcome: "failed", why: "wrong-schema" };
  const catalogue = slimCatalogue(data as PublishedCatalogue, peer);
  if (catalogue.integrations.length > mostIntegrations)
    return { outcome: "failed", why: "too-large" };
  return { outcome: "fetched", catalogue, digest, ...(etag !== undefined && { etag }) };
}

/** True while the files of a peer are what the lock says: only then is it worth asking whether theirs has changed. */
const isWhole = ({ files }: LockedPeer, textOf: UpdateOptions["textOf"]): boolean =>
  files.every(({ path, digest }) => {
    const text = textOf(path);
    return text !== undefined && sha256Hex(text) === digest;
  });

async function fetchOne(
  peer: Peer,
  before: LockedPeer | undefined,
  hosts: ReadonlySet<string>,
  { textOf, within = limits.within }: Pick<UpdateOptions, "textOf" | "within">,
): Promise<FetchOutcome> {
  const fresh = before !== undefined && before.url === peer.url && isWhole(before, textOf);
  const etag = fresh ? before.etag : undefined;
  const fetched = await fetchPeer({
    url: peer.url,
    hosts,
    mostBytes: limits.mostBytes,
    within,
    ...(etag !== undefined && { etag }),
  });
  if (fetched.kind === "unchanged") return { outcome: "unchanged" };
  if (fetched.kind === "failed") return { outcome: "failed", why: fetched.why };
  return accepted(peer, fetched);
}

function resultOf(before: LockedPeer | undefined, outcome: FetchOutcome): PeerUpdate["result"] {
  if (outcome.outcome === "failed") return "failed";
  if (before?.digest === undefined) return "new";
  return outcome.outcome === "unchanged" || before.digest === outcome.digest
    ? "unchanged"
    : "changed";
}

/** Runs the work on every item, so many at once; the results stand in the items' order. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item, place: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++)
      results[place] = await work(items[place] as Item, place);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}

/** Throws `UsageError` where two peers would share a name or a file. */
function requireDistinct(peers: readonly Peer[]): void {
  const seen = new Map<string, string>();
  for (const { name } of peers) {
    const slug = peerSlug(name);
    const other = seen.get(slug);
    if (other !== undefined)
      throw new UsageError({
        da: `"${name}" og "${other}" under peers i .github/governance.yml kan ikke skelnes. Giv dem hvert sit navn.`,
        en: `"${name}" and "${other}" under peers in .github/governance.yml cannot be told apart. Give each a name of its own.`,
      });
    seen.set(slug, name);
  }
}

function lockBefore(textOf: UpdateOptions["textOf"]): PeerLock {
  const text = textOf(peerLockPath);
  if (text === undefined) return { peers: [] };
  const lock = readPeerLock(text);
  if (lock !== undefined) return lock;
  throw new UsageError({
    da: `${peerLockPath} kan ikke læses. Hent den seneste udgave fra git, eller slet mappen peers for at begynde forfra.`,
    en: `${peerLockPath} cannot be read. Take the latest version from git, or delete the folder peers to start afresh.`,
  });
}

/**
 * Fetches the catalogues of all peers that governance names, and says what to write. A faulty peer changes nothing but the word of why it
 * could not be read: what was known of it stays. Throws `UsageError` for peers that cannot be told apart and for a lock that is none.
 */
export async function updatePeers(options: UpdateOptions): Promise<UpdatedPeers> {
  const { peers, textOf, today, only, progress } = options;
  requireDistinct(peers);
  const before = new Map(lockBefore(textOf).peers.map((one) => [one.name, one]));
  const hosts = new Set(peers.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).host] : [])));
  const wanted = only === undefined ? peers : peers.filter(({ name }) => name === only);
  const others = peers.flatMap(({ name }) =>
    name === only || only === undefined ? [] : (before.get(name) ?? []),
  );
  let done = 0;
  const handled = await inParallel(wanted, atOnce, async (peer) => {
    const known = before.get(peer.name);
    const fetched = await fetchOne(peer, known, hosts, options);
    const slug = peerSlug(peer.name);
    const after: AfterFetch = afterFetch(peer, known, fetched, { today, digest: sha256Hex, slug });
    const update: PeerUpdate = {
      peer,
      result: resultOf(known, fetched),
      locked: after.locked,
      ...(fetched.outcome === "failed" && { why: fetched.why }),
    };
    done += 1;
    progress?.(done, wanted.length, update);
    return { update, files: after.files };
  });
  const updates = handled.map(({ update }) => update);
  const locked = [...others, ...updates.map((update) => update.locked)];
  const lock = lockText({ peers: locked });
  return {
    updates,
    files: [...handled.flatMap(({ files }) => files), { path: peerLockPath, text: lock }],
    kept: new Set(locked.flatMap(({ files }) => files.map(({ path }) => path))),
  };
}
