import { Buffer } from "node:buffer";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { decisionLogBranch } from "../../domain/decision-record.ts";
import { peersFolder } from "../../domain/peers/peer-files.ts";
import { errorCode } from "../error-code.ts";
import type { Environment } from "../git/git-environment.ts";
import { findGitFolder, textOf } from "../git/git-folder.ts";
import { commitOf } from "../git/head-state.ts";
import { sha256 } from "../sha256.ts";
import { type CatalogueFingerprint, catalogueFingerprint } from "./catalogue-fingerprint.ts";

/** A fingerprint by which a site can be kept for long: a digest, as what is taken of the files themselves is long. */
export interface SiteFingerprint extends Omit<CatalogueFingerprint, "content"> {
  readonly digest: string;
}

const folders = ["docs/guide", "docs/billeder", peersFolder];

/**
 * Takes the fingerprint of all that a site is made from: the catalogue, the guide and its pictures, what is known of other
 * municipalities, the log of decisions, and the branch that readers edit. Gives nothing where a glance is not enough.
 */
export function siteFingerprint(
  root: string,
  environment: Environment,
): SiteFingerprint | undefined {
  const catalogue = catalogueFingerprint(root, environment, folders.flatMap(pathsIn(root)));
  if (catalogue === undefined) return undefined;
  const { content, ...seen } = catalogue;
  const all = Buffer.concat([...content(), Buffer.from(`\n${branchState(root)}`)]);
  return { ...seen, digest: sha256(all) };
}

const pathsIn =
  (root: string) =>
  (folder: string): readonly string[] => {
    try {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
      return [folder, ...names.sort().map((name) => `${folder}/${name}`)];
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes(errorCode(error))) throw error;
      // Named all the same: whatever comes to lie there changes the fingerprint.
      return [folder];
    }
  };

/** What the branches that a site depends on name, besides the commit that is checked out. */
export function branchState(root: string): string {
  const git = findGitFolder(root);
  if (git === undefined) return "";
  const logs = [`refs/remotes/origin/${decisionLogBranch}`, `refs/heads/${decisionLogBranch}`];
  return [
    textOf(join(git.own, "HEAD")),
    textOf(join(git.shared, "refs/remotes/origin/HEAD")),
    ...logs.map((ref) => commitOf(git, ref)),
  ].join("\n");
}
