import { lstatSync } from "node:fs";
import type { SourceFile } from "../../domain/source-file.ts";
import { changedAt, fileTraits } from "./file-traits.ts";

/** Files read before, and how each lay on the disk when it was. */
export interface SeenFiles {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly lay: Map<string, string>;
  /** How long before a file must have been written to be known by how it lies, in milliseconds. */
  readonly settle: number;
}

/**
 * Gives the file as it was read before where it lies as it did then; else reads it. How it lies is asked before it is read, so that
 * what is written meanwhile is found next time; a file written a moment before is read again next time too.
 */
export function readUnlessSeen(
  root: string,
  path: string,
  { files, lay, settle }: SeenFiles,
  read: () => SourceFile,
): SourceFile {
  const found = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  const traits = found?.isFile() ? fileTraits(found) : undefined;
  const before = files.get(path);
  if (before !== undefined && traits !== undefined && lay.get(path) === traits) return before;
  if (found === undefined || traits === undefined || Date.now() - changedAt(found) < settle)
    lay.delete(path);
  else lay.set(path, traits);
  return read();
}
