import type { FieldPath } from "./finding.ts";

/** The positions taken out of the list at `list`, in order. */
const itemsGone = (removed: readonly FieldPath[], list: FieldPath): readonly number[] =>
  removed
    .filter((path) => path.length === list.length + 1 && list.every((part, i) => path[i] === part))
    .map((path) => path.at(-1))
    .filter((part) => typeof part === "number")
    .sort((a, b) => a - b);

/**
 * A path into an entry's fields as a path into the fields as written: list items that were taken out (`Entry.removed`) count again.
 * Rules and criteria see the fields, positions are looked up in the file, so their problems pass through here.
 */
export function pathAsWritten(path: FieldPath, removed: readonly FieldPath[]): FieldPath {
  if (removed.length === 0) return path;
  const written: (string | number)[] = [];
  for (const part of path) {
    if (typeof part !== "number") written.push(part);
    else
      written.push(
        itemsGone(removed, written).reduce((at, gone) => (gone <= at ? at + 1 : at), part),
      );
  }
  return written;
}
