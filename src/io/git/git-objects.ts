import { Buffer } from "node:buffer";
import { type Repository, runGit } from "./git.ts";

/**
 * Reads objects by their hash in one git process, each once, and hands over each as it comes, so that memory stays bounded.
 * An object that is not in this clone is passed over. The bytes are only good until `use` returns.
 */
export async function readObjects(
  repository: Repository,
  objects: Iterable<string>,
  use: (object: string, bytes: Uint8Array) => void,
): Promise<void> {
  const asked = [...new Set(objects)];
  if (asked.length === 0) return;
  const onOutput = batchReader(use);
  await runGit(repository, ["cat-file", "--batch"], { input: `${asked.join("\n")}\n`, onOutput });
}

/**
 * Makes a function that takes what `git cat-file --batch` writes, in pieces of any length:
 * `<hash> <type> <size>`, a line feed, the bytes, a line feed; or `<hash> missing`, a line feed.
 */
export function batchReader(
  use: (object: string, bytes: Uint8Array) => void,
): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  let needed = 1;
  return (chunk) => {
    pieces.push(chunk);
    held += chunk.length;
    // A long object comes in many pieces: they are put together once, when all are there.
    if (held < needed) return;
    let rest = pieces.length === 1 ? chunk : Buffer.concat(pieces);
    let entry = firstEntry(rest);
    while (entry !== undefined && entry.end <= rest.length) {
      if (entry.blob) use(entry.object, rest.subarray(entry.start, entry.end - 1));
      rest = rest.subarray(entry.end);
      entry = firstEntry(rest);
    }
    pieces = [rest];
    held = rest.length;
    needed = entry?.end ?? held + 1;
  };
}

/** Where the first entry's bytes begin and where the entry ends; `undefined` while its heading is not all there. */
function firstEntry(
  bytes: Buffer,
): { object: string; blob: boolean; start: number; end: number } | undefined {
  const headingEnd = bytes.indexOf(10);
  if (headingEnd < 0) return undefined;
  const [object = "", type, size] = bytes.toString("latin1", 0, headingEnd).split(" ");
  const start = headingEnd + 1;
  const end = size === undefined ? start : start + Number(size) + 1;
  return { object, blob: type === "blob", start, end };
}
