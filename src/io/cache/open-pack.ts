import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { CachePlace } from "./cache-place.ts";
import { makePackFolder, trustedPackFolder } from "./pack-folder.ts";
import { decodePack, encodePack, type PackEntries } from "./pack-format.ts";

/** Results of earlier runs by a key that names all they depend on (a digest of it). Never the only copy of anything. */
export interface Pack {
  /** What was kept under a key. Only good as long as it is not changed. */
  readonly get: (key: string) => Buffer | undefined;
  readonly getText: (key: string) => string | undefined;
  readonly set: (key: string, value: string | Uint8Array) => void;
  /** The same for bytes that nobody changes any more: they are not copied. */
  readonly take: (key: string, value: Uint8Array) => void;
  /** Keeps for the next run what this one got or set, and nothing else. Does nothing when that is what lies there already. */
  readonly save: () => void;
}

const mostBytes = 1 << 30;
const noFollow = constants.O_NOFOLLOW ?? 0;
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = constants;

/**
 * Opens the pack of a name (a plain word) in a catalogue's cache. `stamp` names what every entry depends on besides its key and the
 * product itself, such as the digest of the schemas; a pack with another stamp is empty. So is a damaged one, and without a place or
 * a folder that may be written to nothing is kept: a cache is never a reason to fail. Runs at the same time do not disturb each
 * other, as a pack is replaced in one step; the last one counts.
 */
export function openPack(place: CachePlace | undefined, name: string, stamp: string): Pack {
  const folder = place && trustedPackFolder(place.root);
  const file = folder && join(folder, `${name}.pack`);
  const fullStamp = `${place?.product} ${stamp}`;
  const found = file && readWhole(file);
  const before: PackEntries = (found && decodePack(found, fullStamp)) || new Map();
  const used = new Map<string, Buffer>();
  let changed = false;
  const get = (key: string): Buffer | undefined => {
    const bytes = used.get(key) ?? before.get(key);
    if (bytes !== undefined) used.set(key, bytes);
    return bytes;
  };
  return {
    get,
    getText: (key) => get(key)?.toString("utf8"),
    set: (key, value) => {
      changed = true;
      used.set(key, typeof value === "string" ? Buffer.from(value) : Buffer.from(value));
    },
    take: (key, { buffer, byteOffset, byteLength }) => {
      changed = true;
      used.set(key, Buffer.from(buffer, byteOffset, byteLength));
    },
    save: () => {
      if (folder === undefined || (!changed && used.size === before.size)) return;
      tryWritePack(folder, `${name}.pack`, encodePack(fullStamp, used));
    },
  };
}

/** A file of the cache; nothing of what is no file, or cannot be read. */
export function readWhole(file: string): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(handle);
    if (!found.isFile() || found.size > mostBytes) return undefined;
    return readFileSync(handle);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Puts a file of these pieces into the cache's folder in one step, or leaves it. */
export function tryWritePack(folder: string, name: string, pieces: readonly Buffer[]): void {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (total > mostBytes) return;
  const draft = join(folder, `${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    makePackFolder(folder);
    removeOldDrafts(folder);
    const handle = openSync(draft, O_WRONLY | O_CREAT | O_EXCL | noFollow, 0o666);
    try {
      for (const piece of inChunks(pieces)) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, join(folder, name));
  } catch {
    rmSync(draft, { force: true });
  }
}

const anHour = 3_600_000;

// A run that was cut off leaves its draft behind; one of this hour may still be written.
function removeOldDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith(".tmp") && Date.now() - lstatSync(path).mtimeMs > anHour) rmSync(path);
  }
}

// A call to the system for each of a hundred thousand entries would cost more than what it writes.
function* inChunks(pieces: readonly Buffer[], room = 1 << 20): Generator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for (const piece of pieces) {
    if (piece.length >= room) {
      // Large enough to go alone, and dear to copy.
      yield Buffer.concat(held);
      yield piece;
      held = [];
      size = 0;
      continue;
    }
    held.push(piece);
    size += piece.length;
    if (size < room) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  yield Buffer.concat(held);
}
