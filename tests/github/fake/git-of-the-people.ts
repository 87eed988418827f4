import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

/** A real bare repository, as GitHub keeps one, and a work tree people commit from. */
export interface GitOfThePeople {
  readonly bare: string;
  readonly run: (...args: readonly string[]) => string;
  /** Commits on a branch (made from `main` when new), pushes it and gives the new tip. */
  readonly commit: (branch: string, plan: CommitPlan) => string;
  readonly tip: (ref: string) => string;
  readonly setRef: (ref: string, sha: string) => void;
  /** Merges `sha` into a branch with a merge commit and gives that. */
  readonly merge: (branch: string, sha: string, by: CommitBy) => string;
}

/** Makes both in an empty folder. */
export function makeGit(folder: string): GitOfThePeople {
  const bare = join(folder, "integrationer.git");
  const tree = join(folder, "tree");
  // No two commits are alike, as on a real clock: else the same change made twice would be one commit.
  let second = 0;
  const moment = (): string =>
    new Date(Date.parse("2026-11-20T08:00:00Z") + 1000 * second++).toISOString();
  const environment = (author: CommitBy, committer: CommitBy, at = moment()) => ({
    PATH: process.env.PATH ?? "",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_DATE: at,
  });
  const nobody = { name: "GitHub", email: "noreply@github.com" };
  const git = (cwd: string, args: readonly string[], env = environment(nobody, nobody)): string =>
    execFileSync("git", args, {
      cwd,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  mkdirSync(bare, { recursive: true });
  git(bare, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  git(bare, ["config", "uploadpack.allowFilter", "true"]);
  git(bare, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  git(bare, ["config", "http.receivepack", "true"]);
  // Tidying in the background would write into a folder that is being removed.
  git(bare, ["config", "receive.autogc", "false"]);
  git(folder, ["clone", "--quiet", bare, tree]);
  for (const place of [bare, tree]) git(place, ["config", "gc.auto", "0"]);

  const exists = (ref: string): boolean => {
    try {
      git(bare, ["rev-parse", "--verify", "--quiet", ref]);
      return true;
    } catch {
      return false;
    }
  };

  function write(path: string, content: CommitPlan["files"][string]): void {
    const file = join(tree, path);
    rmSync(file, { recursive: true, force: true });
    if (content === null) return;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }

  function startAt(branch: string, from: string | undefined): void {
    git(tree, ["fetch", "--quiet", "origin"]);
    if (from !== undefined) git(tree, ["checkout", "--quiet", "-B", branch, from]);
    else if (exists(`refs/heads/${branch}`))
      git(tree, ["checkout", "--quiet", "-B", branch, `origin/${branch}`]);
    else if (exists("refs/heads/main"))
      git(tree, ["checkout", "--quiet", "-B", branch, "origin/main"]);
    else git(tree, ["checkout", "--quiet", "--orphan", branch]);
  }

  return {
    bare,
    run: (...args) => git(bare, args),
    tip: (ref) => git(bare, ["rev-parse", ref]),
    setRef: (ref, sha) => {
      git(bare, ["update-ref", ref, sha]);
    },
    commit: (branch, plan) => {
      startAt(branch, plan.from);
      for (const [path, content] of Object.entries(plan.files)) write(path, content);
      git(tree, ["add", "--all"]);
      const trailers = (plan.coAuthors ?? []).map(
        (by) => `Co-authored-by: ${by.name} <${by.email}>`,
      );
      const message = [
        plan.message ?? "Ret integrationen",
        ...(trailers.length > 0 ? ["", ...trailers] : []),
      ].join("\n");
      const env = environment(plan.author, plan.committer ?? plan.author, plan.at);
      git(tree, ["commit", "--quiet", "--allow-empty", "-m", message], env);
      git(tree, ["push", "--quiet", "--force", "origin", `HEAD:refs/heads/${branch}`]);
      return git(tree, ["rev-parse", "HEAD"]);
    },
    merge: (branch, sha, by) => {
      startAt(branch, undefined);
      git(
        tree,
        ["merge", "--quiet", "--no-ff", "-m", `Merge ${sha}`, sha],
        environment(by, nobody),
      );
      git(tree, ["push", "--quiet", "origin", `HEAD:refs/heads/${branch}`]);
      return git(tree, ["rev-parse", "HEAD"]);
    },
  };
}
