import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitStream } from "./commit-stream.ts";

/** Who stands on a commit. */
export interface CommitBy {
  readonly name: string;
  readonly email: string;
}

export interface CommitPlan {
  readonly author: CommitBy;
  readonly committer?: CommitBy;
  readonly coAuthors?: readonly CommitBy[];
  readonly message?: string;
  /** Path → new text; `null` removes the file; `{ link }` makes a symbolic link. */
  readonly files: Readonly<Record<string, string | null | { readonly link: string }>>;
  /** When it was made; without it, a second after the one before. */
  readonly at?: string;
  /** Start from this commit instead of the branch's tip (a force-push). */
  readonly from?: string;
}

/** A real bare repository, as GitHub keeps one. */
export interface GitOfThePeople {
  readonly bare: string;
  readonly run: (...args: readonly string[]) => string;
  /** The same for what is asked of commits by their ids alone: the answer never changes, and git is asked once. */
  readonly know: (...args: readonly string[]) => string;
  /** Commits on a branch (made from `main` when new) and gives the new tip. */
  readonly commit: (branch: string, plan: CommitPlan) => string;
  readonly tip: (ref: string) => string;
  readonly setRef: (ref: string, sha: string) => void;
  /** Merges `sha` into a branch with a merge commit and gives that. Throws where they conflict. */
  readonly merge: (branch: string, sha: string, by: CommitBy) => string;
}

// What `git init --bare` writes, less its examples, and what GitHub lets a client do.
// Tidying in the background would write into a folder that is being removed.
const config = `[core]
	repositoryformatversion = 0
	bare = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[http]
	receivepack = true
[receive]
	autogc = false
[gc]
	auto = 0
[fastimport]
	unpackLimit = 1
`;

/** GitHub itself stands as the committer of what the button merges. */
const merging = (by: CommitBy, at: string) => ({
  GIT_AUTHOR_NAME: by.name,
  GIT_AUTHOR_EMAIL: by.email,
  GIT_AUTHOR_DATE: at,
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
  GIT_COMMITTER_DATE: at,
});

function emptyRepository(bare: string): void {
  for (const part of ["objects/info", "objects/pack", "refs/heads"])
    mkdirSync(join(bare, part), { recursive: true });
  writeFileSync(join(bare, "config"), config);
  writeFileSync(join(bare, "HEAD"), "ref: refs/heads/main\n");
}

/** Makes one in an empty folder. */
export function makeGit(folder: string): GitOfThePeople {
  const bare = join(folder, "integrationer.git");
  emptyRepository(bare);
  // No two commits are alike, as on a real clock: else the same change made twice would be one commit.
  let second = 0;
  const moment = (): string =>
    new Date(Date.parse("2026-11-20T08:00:00Z") + 1000 * second++).toISOString();
  const git = (args: readonly string[], environment = {}, input = ""): string =>
    execFileSync("git", args, {
      cwd: bare,
      encoding: "utf8",
      input,
      stdio: ["pipe", "pipe", "pipe"],
      env: { PATH: process.env.PATH ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...environment },
    }).trim();
  const known = new Map<string, string>();

  /** A branch lies in a file that holds its tip. */
  const written = (ref: string): string | undefined => {
    const file = join(bare, ref);
    const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
    return /^[0-9a-f]{40}$/.test(text) ? text : undefined;
  };
  const tip = (ref: string): string => written(ref) ?? git(["rev-parse", ref]);

  return {
    bare,
    run: (...args) => git(args),
    know: (...args) => {
      const question = args.join("\0");
      const answer = known.get(question) ?? git(args);
      known.set(question, answer);
      return answer;
    },
    tip,
    setRef: (ref, sha) => {
      git(["update-ref", ref, sha]);
    },
    commit: (branch, plan) => {
      const parent = plan.from ?? written(`refs/heads/${branch}`) ?? written("refs/heads/main");
      const stream = commitStream(branch, parent, { at: moment(), ...plan });
      return git(["fast-import", "--quiet", "--force"], {}, stream);
    },
    merge: (branch, sha, by) => {
      const ref = `refs/heads/${branch}`;
      const ours = tip(ref);
      if (git(["merge-base", ours, sha]) === sha) return ours;
      const tree = git(["merge-tree", "--write-tree", ours, sha]);
      const parents = ["-p", ours, "-p", sha];
      const message = ["-m", `Merge ${sha}`];
      const merged = git(["commit-tree", tree, ...parents, ...message], merging(by, moment()));
      git(["update-ref", ref, merged]);
      return merged;
    },
  };
}
