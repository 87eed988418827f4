import type { GitHub } from "./client.ts";

// One page each: what many issues need is not waited for at night.
const mostIssues = 100;

/**
 * The numbers of the issues with a label that are open, and of those that were closed or else changed since an ISO instant; the ones that
 * somebody has touched last come first. A hundred of each at the most. Throws when GitHub refuses or fails.
 */
export async function labelledIssues(
  { owner, repo, request }: GitHub,
  label: string,
  since: string,
): Promise<readonly number[]> {
  const list = async (asked: { readonly state: "open" | "closed"; readonly since?: string }) => {
    const { data } = await request("GET /repos/{owner}/{repo}/issues", {
      ...{ owner, repo, labels: label, per_page: mostIssues, ...asked },
      ...({ sort: "updated", direction: "desc" } as const),
    });
    return data.filter(({ pull_request }) => pull_request === undefined);
  };
  const found = [...(await list({ state: "open" })), ...(await list({ state: "closed", since }))];
  return found
    .sort((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))
    .map(({ number }) => number);
}
