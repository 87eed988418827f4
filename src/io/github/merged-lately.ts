import type { Text } from "../../domain/language.ts";
import type { GitHub } from "./client.ts";
import { ListTooLong } from "./trouble.ts";

/** A pull request that was merged into the default branch, as a list gives it. */
export interface LatelyMerged {
  readonly number: number;
  readonly baseBranch: string;
  readonly headSha: string;
  readonly mergeSha: string;
  readonly mergedAt: string;
}

const mostPages = 30;
const what: Text = { da: "de flettede forslag", en: "the merged pull requests" };

/**
 * The pull requests that were merged into the default branch since an ISO instant, in the order of their merges. Throws when GitHub
 * refuses or fails, and `ListTooLong` when there are thousands.
 */
export async function mergedLately(
  { owner, paginate, repo }: GitHub,
  since: string,
): Promise<readonly LatelyMerged[]> {
  const from = Date.parse(since);
  let pages = 0;
  const closed = await paginate(
    "GET /repos/{owner}/{repo}/pulls",
    { owner, repo, state: "closed", sort: "updated", direction: "desc", per_page: 100 },
    ({ data }, done) => {
      pages += 1;
      // A merge is a change, so whatever comes after this was merged earlier.
      const last = data.at(-1);
      if (last !== undefined && Date.parse(last.updated_at) < from) done();
      else if (pages >= mostPages && data.length === 100) throw new ListTooLong(what);
      return data;
    },
  );
  return closed
    .flatMap(({ base, head, merge_commit_sha: mergeSha, merged_at: mergedAt, number }) =>
      typeof mergedAt === "string" &&
      mergeSha !== null &&
      base.ref === base.repo.default_branch &&
      Date.parse(mergedAt) >= from
        ? [{ number, baseBranch: base.ref, headSha: head.sha, mergeSha, mergedAt }]
        : [],
    )
    .sort((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt) || a.number - b.number);
}
