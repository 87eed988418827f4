import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../error-code.ts";
import { readManifest } from "../output/output-manifest.ts";

/** A folder that holds a part of a site: what it says of itself, and its files. */
export interface PartFolder {
  readonly name: string;
  readonly note: string;
  /** Paths that the build wrote, the note's own among them. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
}

/** The folders right below `folder` that have a note, by name. Throws where there is no such folder. */
export function readPartFolders(folder: string, notePath: string): readonly PartFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const place = join(folder, name);
      const note = readOrNothing(join(place, notePath));
      if (note === undefined) return [];
      const read = (path: string): Uint8Array => readPlainFile(join(place, path));
      return [{ name, note: note.toString(), paths: [...readManifest(place)].sort(), read }];
    });
}

function readOrNothing(path: string): ReturnType<typeof readPlainFile> | undefined {
  try {
    return readPlainFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

// Parts come from other machines: what is a link in them would be read from this one.
function readPlainFile(path: string) {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`${path} is no file.`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
