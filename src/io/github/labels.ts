import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** Sets labels, one request for all of them; those that others have set stay. They must be there in the repository. */
export async function addLabels(
  { owner, repo, request }: GitHub,
  number: number,
  labels: readonly string[],
): Promise<void> {
  if (labels.length === 0) return;
  await request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
    owner,
    repo,
    issue_number: number,
    labels: [...labels],
  });
}

/** Takes one label off. That it is gone already is as good. */
export async function removeLabel(
  { owner, repo, request }: GitHub,
  number: number,
  name: string,
): Promise<void> {
  try {
    await request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
      owner,
      repo,
      issue_number: number,
      name,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
