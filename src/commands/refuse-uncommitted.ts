import type { FileChange } from "../domain/import-result.ts";
import type { Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import { uncommittedPaths } from "../io/git/uncommitted-paths.ts";
import type { Surroundings } from "./open-catalogue.ts";

/** Throws `UsageError` where a file that would be changed holds work that git has not got, or where git cannot say: it could not be had back. */
export async function refuseUncommitted(
  { root, environment }: Surroundings,
  changes: readonly FileChange[],
): Promise<void> {
  const touched = changes.filter(({ before }) => before !== undefined).map(({ path }) => path);
  if (touched.length === 0) return;
  const uncommitted = await uncommittedPaths(root, environment);
  if ("unavailable" in uncommitted) throw unknown(uncommitted.unavailable);
  const lost = touched.filter((path) => uncommitted.paths.has(path));
  if (lost.length === 0) return;
  const names = lost.slice(0, 5).join(", ");
  const more = lost.length - 5;
  throw new UsageError({
    da: `Der er ændringer, som ikke er gemt i git, i ${names}${more > 0 ? ` og ${more} filer mere` : ""}. Gem dem først (git commit), eller brug --force. Intet er skrevet.`,
    en: `There are changes that are not in git in ${names}${more > 0 ? ` and ${more} more files` : ""}. Commit them first, or use --force. Nothing was written.`,
  });
}

const unknown = ({ da, en }: Text): UsageError =>
  new UsageError({
    da: `${da} Derfor kan vi ikke se, om det, der ville blive ændret, er gemt i git. Tag en kopi af mappen, og brug --force. Intet er skrevet.`,
    en: `${en} So we cannot see whether what would be changed is in git. Take a copy of the folder, and use --force. Nothing was written.`,
  });
