import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * Makes a function that says whether a path relative to `root` (with `/`) exists, spelt exactly so:
 * some disks do not tell capitals apart, but the published site does. Links to other folders are not followed,
 * and nothing outside `root` exists. What was listed once is remembered.
 */
export function makeFileExists(root: string): (path: string) => boolean {
  const listed = new Map<string, ReadonlyMap<string, Dirent>>();
  const entriesOf = (folder: string): ReadonlyMap<string, Dirent> => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const entries = new Map(listFolder(folder).map((entry) => [entry.name, entry]));
    listed.set(folder, entries);
    return entries;
  };
  return (path) => {
    const names = posix
      .normalize(path)
      .split("/")
      .filter((name) => name !== "" && name !== ".");
    let folder = root;
    for (const [index, name] of names.entries()) {
      const entry = entriesOf(folder).get(name);
      if (entry === undefined) return false;
      if (index < names.length - 1 && !entry.isDirectory()) return false;
      folder = join(folder, name);
    }
    return true;
  };
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is missing or closed to us holds nothing that a reader of the site could reach.
    return [];
  }
}
