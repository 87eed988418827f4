import { sameActor } from "./actors.ts";
import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** A branch of ours, as it stands beside the default one. */
export interface OwnBranch {
  readonly tip: string;
  /** True when the default branch has moved on since. */
  readonly behind: boolean;
  /** True when somebody else has committed on it, or when not all of it can be seen. */
  readonly touched: boolean;
  /** What its commits say, oldest first. */
  readonly messages: readonly string[];
}

/** Looks at a branch: `undefined` where there is none, or where it holds nothing that the default branch has not got. Throws when GitHub does not say. */
export async function readOwnBranch(
  { owner, repo, request }: GitHub,
  base: string,
  branch: string,
  login: string,
): Promise<OwnBranch | undefined> {
  try {
    const asked = { owner, repo, basehead: `${base}...${branch}` };
    const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", asked);
    const tip = data.commits.at(-1)?.sha;
    if (tip === undefined) return undefined;
    const whole = data.commits.length === data.total_commits;
    const ours = data.commits.every(({ author }) => sameActor(author, login));
    return {
      tip,
      behind: data.behind_by > 0,
      touched: !(whole && ours),
      messages: data.commits.map(({ commit }) => commit.message),
    };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

export interface OwnCommit {
  readonly branch: string;
  /** The default branch's newest commit: what the files are laid on. */
  readonly main: string;
  /** The branch as it was read; without one it is begun. */
  readonly from: OwnBranch | undefined;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly message: string;
}

/** Nothing is sure: somebody may have been first, or the answer was lost. Look again; if that does not help, `because` says what GitHub said. */
export interface LookAgain {
  readonly because: unknown;
}

const movedOn: readonly (number | undefined)[] = [409, 422];

/** Whether GitHub says that what we wanted to make is there, or has moved: another run was first, and all is well. */
export const wasFirst = ({ because }: LookAgain): boolean =>
  /already exists|fast.?forward/i.test(String(because));

/**
 * Commits files on a branch of ours, laid on the default branch as it stands, so that it merges without conflict. Never forces: where
 * somebody was there first, or where the answer was lost, it says to look again. Throws when GitHub refuses.
 */
export async function commitOnOwnBranch(
  { owner, repo, request }: GitHub,
  { branch, files, from, main, message }: OwnCommit,
): Promise<"done" | LookAgain> {
  try {
    const tree = await request("POST /repos/{owner}/{repo}/git/trees", {
      owner,
      repo,
      base_tree: main,
      tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    });
    const before = from === undefined ? [] : [from.tip];
    const parents = from === undefined || from.behind ? [...before, main] : before;
    const { data } = await request("POST /repos/{owner}/{repo}/git/commits", {
      owner,
      repo,
      message,
      tree: tree.data.sha,
      parents,
    });
    if (from === undefined)
      await request("POST /repos/{owner}/{repo}/git/refs", {
        owner,
        repo,
        ref: `refs/heads/${branch}`,
        sha: data.sha,
      });
    else
      await request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
        owner,
        repo,
        ref: `heads/${branch}`,
        sha: data.sha,
        force: false,
      });
    return "done";
  } catch (error) {
    const status = statusOf(error);
    if (movedOn.includes(status) || (status ?? 500) >= 500) return { because: error };
    throw error;
  }
}
