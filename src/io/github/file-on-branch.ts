import { Buffer } from "node:buffer";
import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** The text of a file as a branch has it; nothing where it is not there, or is no file. Throws when GitHub does not say. */
export async function fileOnBranch(
  { owner, repo, request }: GitHub,
  branch: string,
  path: string,
): Promise<string | undefined> {
  try {
    const asked = { owner, repo, path, ref: `refs/heads/${branch}` };
    const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", asked);
    if (Array.isArray(data) || data.type !== "file") return undefined;
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
