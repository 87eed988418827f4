import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { ChangedFile } from "../io/git/git-changes.ts";

/**
 * Turns the paths a person wrote into paths of the catalogue: files, or folders with all their files, seen from the folder
 * the person stands in or from the root. Throws `UsageError` for a path that leads to no file of the catalogue.
 */
export function selectPaths(
  operands: readonly string[],
  places: { readonly folder: string; readonly root: string },
  known: readonly string[],
): ReadonlySet<string> {
  return new Set(operands.flatMap((operand) => selectOne(operand, places, known)));
}

function selectOne(
  operand: string,
  { folder, root }: { readonly folder: string; readonly root: string },
  known: readonly string[],
): readonly string[] {
  for (const start of [folder, root]) {
    const below = relative(root, resolve(start, operand));
    if (below.split(sep)[0] === ".." || isAbsolute(below)) continue;
    const path = below.split(sep).join("/");
    const found =
      path === "" ? known : known.filter((one) => one === path || one.startsWith(`${path}/`));
    if (found.length > 0) return found;
  }
  const meant = didYouMean(operand, known) ?? known.find((path) => path.endsWith(`/${operand}.md`));
  throw new UsageError({
    da: `"${operand}" er ikke en fil i kataloget. ${meant === undefined ? "Skriv en fil eller mappe i integrations/ eller systems/, eller intet for at få det hele med." : `Mente du ${meant}?`}`,
    en: `"${operand}" is not a file of the catalogue. ${meant === undefined ? "Give a file or folder in integrations/ or systems/, or nothing for all of it." : `Did you mean ${meant}?`}`,
  });
}

/**
 * The paths to report on for a change: what it touches, and what still names a file that it removed,
 * as that mistake has no other file to stand in.
 */
export function touchedPaths(
  changes: readonly ChangedFile[],
  catalogue: Catalogue,
  base: Catalogue,
): ReadonlySet<string> {
  const touched = new Set(changes.map(({ path }) => path));
  const removed = new Set(changes.filter(({ deleted }) => deleted).map(({ path }) => path));
  const gone = new Set(
    [...base.systems, ...base.integrations]
      .filter(({ path }) => removed.has(path))
      .map(({ id }) => id),
  );
  for (const { path, fields } of catalogue.integrations) {
    const names = [...(fields.systems ?? []).map(({ id }) => id), ...(fields.dependsOn ?? [])];
    if (names.some((id) => gone.has(id))) touched.add(path);
  }
  return touched;
}
