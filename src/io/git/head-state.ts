import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Environment, gitEnvironment } from "./git-environment.ts";
import { findGitFolder, type GitFolder, textOf } from "./git-folder.ts";

export const noRepository = "no repository";

/**
 * All that git's history of a catalogue depends on, by a glance at the disk: the commit that is checked out, and where a shallow clone
 * begins. `noRepository` where there is none; `undefined` where only git itself knows.
 */
export function headState(root: string, environment: Environment): string | undefined {
  if (gitEnvironment(environment).GIT_CEILING_DIRECTORIES !== undefined) return undefined;
  const folder = findGitFolder(root);
  if (folder === undefined) return existsSync(join(root, "HEAD")) ? undefined : noRepository;
  const { own, shared } = folder;
  if (["reftable", "info/grafts"].some((name) => existsSync(join(shared, name)))) return undefined;
  const head = textOf(join(own, "HEAD"))?.trim();
  if (head === undefined) return undefined;
  const ref = /^ref: (.+)$/.exec(head)?.[1];
  const commit = ref === undefined ? head : commitOf(folder, ref);
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  return [own, commit, textOf(join(shared, "shallow")) ?? ""].join("\n");
}

/** The commit that a branch or the like names; `undefined` where there is none. */
export function commitOf({ shared }: GitFolder, ref: string): string | undefined {
  const loose = textOf(join(shared, ref));
  if (loose !== undefined) return loose.trim();
  const packed = textOf(join(shared, "packed-refs"))?.split("\n") ?? [];
  return packed.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0];
}
