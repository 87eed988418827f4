import {
  type FilesOfCommit,
  productCommitPath,
  type UpgradePlan,
  upgradePlan,
} from "../domain/upgrade-plan.ts";
import type { UpgradeResult } from "../domain/upgrade-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import { openRepository, type Repository, resolveCommit, runGit } from "../io/git/git.ts";
import { listTree } from "../io/git/git-tree.ts";
import { joinFiles } from "../io/git/join-files.ts";
import { productBase } from "../io/git/product-base.ts";
import { type StagedFile, stageFiles } from "../io/git/stage-files.ts";
import type { Surroundings } from "./open-catalogue.ts";

export interface UpgradeOptions extends Surroundings {
  /** The newer version: a branch, tag or commit that was fetched. */
  readonly ref: string;
  /** The version that the repository was made from, where it cannot be found out. */
  readonly base: string | undefined;
  readonly write: boolean;
}

/**
 * Takes a newer version of the product into a municipality's own repository: what it has not touched becomes what it is there, what both have
 * changed is joined, and what cannot be joined is left as the municipality has it. Changes nothing without `write`, and commits nothing. Throws `UsageError` where git cannot
 * tell, and where anything is not committed.
 */
export async function upgrade(options: UpgradeOptions): Promise<UpgradeResult> {
  const repository = await wholeRepository(options);
  if (options.write) await refuseUnsaved(repository);
  const [head, to] = await Promise.all([
    resolveCommit(repository, "HEAD"),
    resolveCommit(repository, options.ref),
  ]);
  const from =
    options.base === undefined
      ? await productBase(repository, head, to)
      : await resolveCommit(repository, options.base);
  const plan = upgradePlan(
    await filesOf(repository, from),
    await filesOf(repository, head),
    await filesOf(repository, to),
  );
  refuseOdd(plan);
  const joined = new Map<string, StagedFile>();
  for (const shared of plan.shared) {
    const object = await joinFiles(repository, shared);
    if (object !== undefined)
      joined.set(shared.path, { path: shared.path, file: { mode: shared.own.mode, object } });
  }
  if (options.write)
    await stageFiles(repository, head, [
      ...plan.taken.map(({ path, next: file }) => ({ path, file })),
      ...plan.removed.map((path) => ({ path })),
      ...joined.values(),
      await note(repository, to),
    ]);
  const apart = plan.shared.map(({ path }) => path).filter((path) => !joined.has(path));
  return {
    from,
    to,
    taken: plan.taken.map(({ path }) => path),
    removed: plan.removed,
    joined: [...joined.keys()],
    byHand: [...plan.torn, ...apart].sort(),
    absent: plan.absent,
    written: options.write,
  };
}

async function wholeRepository({ root, environment }: Surroundings): Promise<Repository> {
  const opened = await openRepository(root, environment);
  if ("unavailable" in opened) throw new UsageError(opened.unavailable);
  const prefix = await runGit(opened.repository, ["rev-parse", "--show-prefix"]);
  if (prefix.toString().trim() === "" && !opened.repository.bare) return opened.repository;
  throw new UsageError({
    da: `${root} er ikke repositoriets øverste mappe. Produktet ligger øverst; stå dér, eller skriv --root <mappe>.`,
    en: `${root} is not the top folder of the repository. The product lies at the top; stand there, or write --root <folder>.`,
  });
}

// Going back is one line then, which takes back the upgrade and nothing that somebody was in the middle of.
async function refuseUnsaved(repository: Repository): Promise<void> {
  const how = ["status", "--porcelain", "-z", "--untracked-files=no", "--no-renames"];
  const changed = (await runGit(repository, how)).toString().split("\0").filter(Boolean);
  if (changed.length === 0) return;
  const names = changed.slice(0, mostNamed).map((line) => line.slice(3));
  const more = changed.length - names.length;
  throw new UsageError({
    da: `Der er ændringer, som ikke er gemt i git, i ${names.join(", ")}${more > 0 ? ` og ${more} filer mere` : ""}. Gem dem først (git commit), eller læg dem til side (git stash), så en ny udgave kan tages tilbage uden dem. Intet er skrevet.`,
    en: `There are changes that are not in git in ${names.join(", ")}${more > 0 ? ` and ${more} more files` : ""}. Commit them first, or put them aside (git stash), so that a newer version can be taken back without them. Nothing was written.`,
  });
}

const mostNamed = 5;

async function filesOf(repository: Repository, commit: string): Promise<FilesOfCommit> {
  const tree = await listTree(repository, commit, []);
  return new Map(tree.map(({ path, mode, object }) => [path, { mode, object }]));
}

const ordinary = new Set(["100644", "100755"]);

// The product has no links and no repositories within it; one that has is not the product.
function refuseOdd({ taken, shared }: UpgradePlan): void {
  const odd = [...taken, ...shared].find(({ next }) => !ordinary.has(next.mode));
  if (odd === undefined) return;
  throw new UsageError({
    da: `Den nye udgave har et link eller et repository i sig, hvor der skal være en fil: ${odd.path}. Det har produktet ikke. Se efter, at I har hentet det rette sted fra. Intet er skrevet.`,
    en: `The newer version has a link or a repository where a file should be: ${odd.path}. The product has none. See that you fetched it from the right place. Nothing was written.`,
  });
}

/** Writes down which version it is, so that the next one can be told from it. */
async function note(repository: Repository, commit: string): Promise<StagedFile> {
  const how = ["hash-object", "-w", "--no-filters", "--stdin"];
  const object = (await runGit(repository, how, { input: `${commit}\n` })).toString().trim();
  return { path: productCommitPath, file: { mode: "100644", object } };
}
