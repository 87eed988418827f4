import { governancePath, integrationsFolder, systemsFolder } from "./catalogue-path.ts";

/** A file of a commit: how it is kept, and which object its content is. */
export interface CommittedFile {
  readonly mode: string;
  readonly object: string;
}

/** The files of a commit by path. */
export type FilesOfCommit = ReadonlyMap<string, CommittedFile>;

/** A file that both the municipality and the product have changed. */
export interface SharedFile {
  readonly path: string;
  readonly base: CommittedFile;
  readonly own: CommittedFile;
  readonly next: CommittedFile;
}

/** What a newer version of the product changes in a municipality's own repository. */
export interface UpgradePlan {
  /** Files that become what they are in the newer version, as nobody else has changed them. */
  readonly taken: readonly { readonly path: string; readonly next: CommittedFile }[];
  /** Files that the newer version no longer has, and that nobody else has changed. */
  readonly removed: readonly string[];
  readonly shared: readonly SharedFile[];
  /** Files that the municipality has removed; they stay away. */
  readonly absent: readonly string[];
  /** Files that both have made, or that one has changed and the other removed: nobody but a person can say which is to stand. */
  readonly torn: readonly string[];
}

/** Which version of the product a repository holds: the commit's hash, alone on a line. */
export const productCommitPath = ".github/product-commit";

const ownPaths = new Set([governancePath, ".github/CODEOWNERS", productCommitPath]);
const ownFolders = [`${integrationsFolder}/`, `${systemsFolder}/`, "peers/"];
const templates = new Set([`${integrationsFolder}/_template.md`, `${systemsFolder}/_template.md`]);

/** Whether a file is the municipality's alone, whatever the product has there: its catalogue, its rules and its roles. */
export const isMunicipalitys = (path: string): boolean =>
  !templates.has(path) &&
  (ownPaths.has(path) || ownFolders.some((folder) => path.startsWith(folder)));

/**
 * Works out what a newer version changes: `base` is the version that the repository was made from, `own` what it holds now, and `next`
 * the newer version. What the municipality has changed is never replaced.
 */
export function upgradePlan(
  base: FilesOfCommit,
  own: FilesOfCommit,
  next: FilesOfCommit,
): UpgradePlan {
  const plan = {
    taken: [] as UpgradePlan["taken"][number][],
    removed: [] as string[],
    shared: [] as SharedFile[],
    absent: [] as string[],
    torn: [] as string[],
  };
  const paths = [...new Set([...base.keys(), ...next.keys()])].sort();
  for (const path of paths) {
    const [before, ours, after] = [base.get(path), own.get(path), next.get(path)];
    if (isMunicipalitys(path) || isSame(before, after) || isSame(ours, after)) continue;
    if (isSame(before, ours)) {
      if (after === undefined) plan.removed.push(path);
      else plan.taken.push({ path, next: after });
    } else if (ours === undefined) plan.absent.push(path);
    else if (before !== undefined && after !== undefined)
      plan.shared.push({ path, base: before, own: ours, next: after });
    else plan.torn.push(path);
  }
  return plan;
}

const isSame = (one: CommittedFile | undefined, other: CommittedFile | undefined): boolean =>
  one?.object === other?.object && one?.mode === other?.mode;
