import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { hashAtOnce } from "../hash-at-once.ts";

/** What a pack holds: bytes by key. */
export type PackEntries = ReadonlyMap<string, Buffer>;

const heading = "catalogue-pack 2 ";
const digestLength = 64;
const bodyStart = heading.length + digestLength + 1;
// Numbers of eight bytes can be read where they lie, and need not be copied first.
const step = 8;
const filling = Buffer.alloc(step);
const toStep = (length: number): number => (step - (length % step)) % step;

interface Contents {
  readonly stamp: string;
  /** Keys with the lengths of their bytes, which follow in this order. */
  readonly entries: readonly (readonly [string, number])[];
}

/**
 * The pieces of a pack's file: a line with the digest of all that follows, a line that lists stamp, keys and lengths, and the bytes of each
 * entry, which begin at a multiple of eight. In pieces, as all of it in one would need the room twice.
 */
export function encodePack(stamp: string, entries: PackEntries): readonly Buffer[] {
  const listed = [...entries].map(([key, bytes]) => [key, bytes.length] as const);
  const contents = JSON.stringify({ stamp, entries: listed } satisfies Contents);
  const line = Buffer.from(`${contents}\n`);
  const pieces = [
    ...filled(line, bodyStart),
    ...[...entries.values()].flatMap((one) => filled(one)),
  ];
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return [Buffer.from(`${heading}${hash.digest("hex")}\n`), ...pieces];
}

/** Reads a pack's file. `undefined` for anything but a whole pack with this stamp: a byte that changed, an end that is missing, another version. */
export function decodePack(file: Buffer, stamp: string): PackEntries | undefined {
  const body = file.subarray(bodyStart);
  const digest = hashAtOnce(body, "hex");
  if (file.toString("latin1", 0, bodyStart) !== `${heading}${digest}\n`) return undefined;
  const contents = readContents(body);
  if (contents?.stamp !== stamp) return undefined;
  const entries = new Map<string, Buffer>();
  let at = afterFilling(body.indexOf(10) + 1, bodyStart);
  for (const [key, length] of contents.entries) {
    entries.set(key, body.subarray(at, at + length));
    at = afterFilling(at + length, bodyStart);
  }
  return at === body.length ? entries : undefined;
}

/** Bytes and what fills them up, so that what comes after them begins at a step. `before` is how many bytes come first. */
function filled(bytes: Buffer, before = 0): readonly Buffer[] {
  const missing = toStep(before + bytes.length);
  return missing === 0 ? [bytes] : [bytes, filling.subarray(0, missing)];
}

const afterFilling = (at: number, before: number): number => at + toStep(before + at);

// The digest says that nobody damaged the file, not that we wrote it.
function readContents(body: Buffer): Contents | undefined {
  try {
    const contents = JSON.parse(body.toString("utf8", 0, body.indexOf(10))) as Contents;
    const sound = contents.entries.every(
      ([key, length]) => typeof key === "string" && Number.isSafeInteger(length) && length >= 0,
    );
    return sound ? contents : undefined;
  } catch {
    return undefined;
  }
}
