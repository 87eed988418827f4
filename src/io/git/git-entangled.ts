import { isSchemaPath } from "../../domain/catalogue-path.ts";
import { longestListing, type Repository, runGit, tryGit } from "./git.ts";
import { catalogueFiles } from "./git-changes.ts";

/** Two commits that are to be merged, and one they have in common, which what the head changes is counted from. */
interface MergeSides {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
}

/** What one side did to files since the two parted. */
interface Deeds {
  readonly added: readonly string[];
  readonly deleted: ReadonlySet<string>;
  readonly modified: readonly string[];
}

async function deedsBetween(repository: Repository, from: string, to: string): Promise<Deeds> {
  const how = ["diff-tree", "-r", "-z", "--name-status", "--no-renames"];
  const output = await runGit(repository, [...how, "--end-of-options", from, to], longestListing);
  const parts = output.toString("latin1").split("\0");
  const pathsOf = (fits: (letter: string) => boolean): readonly string[] =>
    parts.filter((_, at) => at % 2 === 1 && fits(parts[at - 1] ?? ""));
  return {
    added: pathsOf((letter) => letter === "A"),
    deleted: new Set(pathsOf((letter) => letter === "D")),
    modified: pathsOf((letter) => letter !== "A" && letter !== "D"),
  };
}

const isOurs = (path: string): boolean =>
  catalogueFiles.some((place) => path === place || path.startsWith(`${place}/`));

/** The folders a path lies in: `a/b/` and `a/` of `a/b/c.md`. */
function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    yield path.slice(0, end);
}

/** The folders that had files once and are gone at a commit. */
async function goneFolders(
  repository: Repository,
  commit: string,
  { deleted }: Deeds,
): Promise<ReadonlySet<string>> {
  const had = new Set([...deleted].flatMap((path) => [...foldersOf(path)]));
  const how = ["ls-tree", "-r", "-d", "-z", "--name-only"];
  const there = await runGit(repository, [...how, "--end-of-options", commit], longestListing);
  for (const folder of there.toString("latin1").split("\0")) had.delete(folder);
  return had;
}

// Git takes a file that is gone and a new one that is much like it for one that was renamed, and carries over to the new name what the
// other side did to the old. It does the same for a folder that is gone: what the other side put there lands where its files went.
async function carries(
  repository: Repository,
  commit: string,
  renaming: Deeds,
  other: Deeds,
): Promise<boolean> {
  if (renaming.deleted.size === 0 || !renaming.added.some(isOurs)) return false;
  if (other.modified.some((path) => renaming.deleted.has(path))) return true;
  if (other.added.length === 0) return false;
  const gone = await goneFolders(repository, commit, renaming);
  return other.added.some((path) => [...foldersOf(path)].some((folder) => gone.has(folder)));
}

// What both sides did to a file of the catalogue is told of that file. Of schemas only one is judged: the base's.
function sharesSchema(one: Deeds, other: Deeds): boolean {
  const touched = ({ added, deleted, modified }: Deeds): readonly string[] =>
    [...added, ...deleted, ...modified].filter(isSchemaPath);
  const theirs = new Set(touched(other));
  return touched(one).some((path) => theirs.has(path));
}

/** True when the catalogue is the same at all the commits that the two sides have in common. */
async function isOneStart(
  repository: Repository,
  { base, head, mergeBase }: MergeSides,
): Promise<boolean> {
  const all = await runGit(repository, ["merge-base", "--all", "--end-of-options", base, head]);
  for (const other of all.toString().split("\n").filter(Boolean)) {
    const asked = ["diff-tree", "-r", "--quiet", "--end-of-options", mergeBase, other];
    const answer = await tryGit(repository, [...asked, "--", ...catalogueFiles]);
    if (answer.status !== 0) return false;
  }
  return true;
}

/**
 * True when a merge may put into the catalogue what stands on neither side: it follows renames, also from files that are none of the
 * catalogue's, it puts together a schema that both have changed, and where the two sides have crossed before, it may bring back what was
 * undone. Judging the head's changes says nothing of that. Never true where the head has all of the base.
 */
export async function isEntangled(repository: Repository, sides: MergeSides): Promise<boolean> {
  const { base, head, mergeBase } = sides;
  if (mergeBase === base || mergeBase === head) return false;
  if (!(await isOneStart(repository, sides))) return true;
  const theirs = await deedsBetween(repository, mergeBase, base);
  const ours = await deedsBetween(repository, mergeBase, head);
  return (
    sharesSchema(theirs, ours) ||
    (await carries(repository, base, theirs, ours)) ||
    (await carries(repository, head, ours, theirs))
  );
}
