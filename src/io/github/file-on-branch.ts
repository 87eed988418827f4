import { Buffer } from "node:buffer";
import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

async function blob({ owner, repo, request }: GitHub, sha: string): Promise<string> {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  return (await request(route, { owner, repo, file_sha: sha })).data.content;
}

/** The text of a file as a branch has it; nothing where it is not there, or is no file. Throws when GitHub does not say. */
export async function fileOnBranch(
  github: GitHub,
  branch: string,
  path: string,
): Promise<string | undefined> {
  const { owner, repo, request } = github;
  try {
    const asked = { owner, repo, path, ref: `refs/heads/${branch}` };
    const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", asked);
    if (Array.isArray(data) || data.type !== "file") return undefined;
    const { content, encoding, sha } = data;
    // Of a file over a megabyte, what it holds is asked for by itself.
    const held = encoding === "none" ? await blob(github, sha) : content;
    return Buffer.from(held, "base64").toString("utf8");
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
