import { isRecord, readVersionOne, recordsIn, textIn } from "../loose-json.ts";
import type { PeerFault } from "./peer-fault.ts";
import { isPeerFault } from "./peer-fault.ts";

/** What is known of one peer's catalogue, and since when. */
export interface LockedPeer {
  /** As governance calls it. */
  readonly name: string;
  /** Where it was fetched. */
  readonly url: string;
  readonly etag?: string;
  /** SHA-256 of the file as it came, and the ISO date it first came like that. */
  readonly digest?: string;
  readonly changedOn?: string;
  /** What was made of it, each with its SHA-256. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  readonly integrations: number;
  /** Since when it cannot be fetched, and why not; what was known stays. */
  readonly failing?: { readonly since: string; readonly why: PeerFault };
}

/** The whole lock, sorted by name. No date in it changes while nothing else does, so that a quiet week makes no pull request. */
export interface PeerLock {
  readonly peers: readonly LockedPeer[];
}

const byName = (a: LockedPeer, b: LockedPeer): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** The lock as a file. */
export const lockText = ({ peers }: PeerLock): string =>
  `${JSON.stringify({ version: 1, peers: [...peers].sort(byName) }, undefined, 2)}\n`;

function readLocked(given: Readonly<Record<string, unknown>>): readonly LockedPeer[] {
  const [name, url] = [textIn(given, "name"), textIn(given, "url")];
  if (name === undefined || url === undefined) return [];
  const [etag, digest] = [textIn(given, "etag"), textIn(given, "digest")];
  const changedOn = textIn(given, "changedOn");
  const files = recordsIn(given, "files").flatMap((file) => {
    const [path, sum] = [textIn(file, "path"), textIn(file, "digest")];
    return path !== undefined &&
      sum !== undefined &&
      /^peers\/[a-z0-9-]+(?:\.\d+)?\.json$/.test(path)
      ? [{ path, digest: sum }]
      : [];
  });
  const failing = isRecord(given.failing) ? given.failing : {};
  const [since, why] = [textIn(failing, "since"), textIn(failing, "why")];
  return [
    {
      name,
      url,
      ...(etag !== undefined && { etag }),
      ...(digest !== undefined && { digest }),
      ...(changedOn !== undefined && { changedOn }),
      files,
      integrations: typeof given.integrations === "number" ? given.integrations : 0,
      ...(since !== undefined && isPeerFault(why) && { failing: { since, why } }),
    },
  ];
}

/** Reads a lock; `undefined` for a text that is none. */
export function readPeerLock(text: string): PeerLock | undefined {
  const given = readVersionOne(text);
  if (given === undefined) return undefined;
  return { peers: recordsIn(given, "peers").flatMap(readLocked) };
}

/** Whether two locks know the same of the same peers, whenever they came to know it. */
export function samePeers(one: PeerLock, other: PeerLock): boolean {
  const undated = ({ peers }: PeerLock): string =>
    lockText({
      peers: peers.map(({ changedOn: _, etag: __, failing, ...known }) => ({
        ...known,
        ...(failing !== undefined && { failing: { since: "", why: failing.why } }),
      })),
    });
  return undated(one) === undated(other);
}
