import type { FakePullRequest, World } from "./world.ts";

export interface PersonOnCommit {
  readonly name: string;
  readonly email: string;
  readonly login: string | undefined;
}

export interface CommitView {
  readonly oid: string;
  readonly message: string;
  readonly author: PersonOnCommit;
  readonly committer: PersonOnCommit;
  /** The author and everybody of `Co-authored-by`, as GitHub's `authors` gives them. */
  readonly authors: readonly PersonOnCommit[];
}

export interface ChangedFile {
  readonly path: string;
  readonly previous?: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  readonly sha: string;
}

/** GitHub leads an address to an account by `<id>+<login>@users.noreply.github.com`. */
function personOf(world: World, name: string, email: string): PersonOnCommit {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return {
    name,
    email,
    login: login === undefined ? undefined : world.users.get(login.toLowerCase())?.login,
  };
}

const mergeBaseOf = (world: World, pr: FakePullRequest): string =>
  world.git.know("merge-base", world.git.tip(`refs/heads/${pr.baseRef}`), pr.headSha);

/** The commits of a pull request, oldest first. */
export function commitsOf(world: World, pr: FakePullRequest): readonly CommitView[] {
  const format = "--format=%H%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%B%x1e";
  const text = world.git.know(
    "log",
    "--reverse",
    format,
    `${mergeBaseOf(world, pr)}..${pr.headSha}`,
  );
  return text
    .split("\x1e")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [oid = "", an = "", ae = "", cn = "", ce = "", message = ""] = entry.split("\x1f");
      const author = personOf(world, an, ae);
      const coAuthors = [...message.matchAll(/^Co-authored-by: (.+) <(.+)>$/gim)].map(
        ([, name = "", email = ""]) => personOf(world, name, email),
      );
      return {
        oid,
        message,
        author,
        committer: personOf(world, cn, ce),
        authors: [author, ...coAuthors],
      };
    });
}

const statuses = { A: "added", M: "modified", T: "modified", D: "removed", R: "renamed" } as const;

/** The files a pull request changes, as GitHub counts them: from the merge base, renames found. */
export function changedFiles(world: World, pr: FakePullRequest): readonly ChangedFile[] {
  const text = world.git.know(
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "-M",
    mergeBaseOf(world, pr),
    pr.headSha,
  );
  const parts = text.split("\0");
  const files: ChangedFile[] = [];
  while (parts.length > 1) {
    const [, , , sha = "", letters = ""] = (parts.shift() ?? "").split(" ");
    const status = statuses[letters[0] as keyof typeof statuses];
    const first = parts.shift() ?? "";
    if (status !== "renamed") files.push({ path: first, status, sha });
    else files.push({ path: parts.shift() ?? "", previous: first, status, sha });
  }
  return files;
}
