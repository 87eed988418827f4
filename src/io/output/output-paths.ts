import { lstatSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../domain/usage-error.ts";

/** Says whether a path made for the output may be written: relative, with `/`, without `.` or `..`, without anything odd in it. */
export function isSafeOutputPath(path: string): boolean {
  if (path === "" || /[\p{Cc}\\:]/u.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

// Whatever makes a path unsafe shows as one of these in a list of paths, a line each.
const oddInList = /[\\:]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)|^\/|\/$|^$|(?!\n)\p{Cc}/mu;

/** The paths that may be written, of a list with one a line. Tens of thousands are looked through at once, and one by one only where any is odd. */
export function safeOutputPaths(list: string): readonly string[] {
  const paths = list.split("\n");
  return oddInList.test(list) ? paths.filter(isSafeOutputPath) : paths;
}

/**
 * Makes a check that no folder on the way from `root` to a path is a link, so that nothing is written or removed elsewhere. It says
 * whether the path's folder is there. Each folder is looked at once; one that is missing each time, unless `isStill` says that none comes
 * while the check is used. The check throws `UsageError`.
 */
export function makeLinkGuard(root: string, isStill = false): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isThere = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const end = folder.lastIndexOf("/");
    const hasParent = end < 0 || isThere(folder.slice(0, end));
    const place = join(root, folder);
    const found = hasParent ? lstatSync(place, { throwIfNoEntry: false }) : undefined;
    if (found !== undefined && !found.isDirectory()) throw isALink(place);
    if (found !== undefined || isStill) known.set(folder, found !== undefined);
    return found !== undefined;
  };
  return (path) => {
    const end = path.lastIndexOf("/");
    return end < 0 || isThere(path.slice(0, end));
  };
}

/** The complaint about a link where an ordinary file or folder should be. */
export const isALink = (target: string): UsageError =>
  new UsageError({
    da: `${target} er et link eller noget andet end forventet, og der skrives aldrig gennem et link. Fjern det, eller vælg en anden mappe.`,
    en: `${target} is a link or something else than expected, and nothing is ever written through a link. Remove it, or choose another folder.`,
  });
