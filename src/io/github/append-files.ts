import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** A new file on a branch. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The newest commit of a branch; `undefined` where there is no such branch. Throws when GitHub does not say. */
export async function branchTip(
  { owner, repo, request }: GitHub,
  branch: string,
): Promise<string | undefined> {
  try {
    const asked = { owner, repo, ref: `heads/${branch}` };
    const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", asked);
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function commit(
  { owner, repo, request }: GitHub,
  tip: string | undefined,
  files: readonly NewFile[],
  message: string,
): Promise<string> {
  const tree = await request("POST /repos/{owner}/{repo}/git/trees", {
    owner,
    repo,
    tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    ...(tip === undefined ? {} : { base_tree: tip }),
  });
  const made = await request("POST /repos/{owner}/{repo}/git/commits", {
    owner,
    repo,
    message,
    tree: tree.data.sha,
    parents: tip === undefined ? [] : [tip],
  });
  return made.data.sha;
}

// What GitHub says where the branch has moved on, or was made in the meantime.
const movedOn: readonly (number | undefined)[] = [409, 422];

/**
 * Puts new files on top of a branch's commit as one commit, or begins the branch with them. Never forces: `moved` where somebody else was
 * first, and then nothing is changed. Throws when GitHub refuses or fails; the commit may stand then, so look before trying again.
 */
export async function appendFiles(
  github: GitHub,
  branch: string,
  tip: string | undefined,
  files: readonly NewFile[],
  message: string,
): Promise<"appended" | "moved"> {
  const { owner, repo, request } = github;
  const sha = await commit(github, tip, files, message);
  try {
    if (tip === undefined)
      await request("POST /repos/{owner}/{repo}/git/refs", {
        owner,
        repo,
        ref: `refs/heads/${branch}`,
        sha,
      });
    else
      await request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
        owner,
        repo,
        ref: `heads/${branch}`,
        sha,
        force: false,
      });
    return "appended";
  } catch (error) {
    if (movedOn.includes(statusOf(error))) return "moved";
    throw error;
  }
}
