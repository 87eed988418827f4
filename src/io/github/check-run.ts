import type { GitHub } from "./client.ts";
import { checkName } from "./facts-query.ts";
import type { StandingCheck } from "./read-pull-request.ts";
import { statusOf } from "./trouble.ts";

/** One finding beside its line, in GitHub's words. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string;
}

/** What the check run shows. `digest` names it, so that a run without change writes nothing. */
export interface CheckContent {
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly digest: string;
}

// GitHub takes no more annotations in one request; each request adds to those before.
const mostAtOnce = 50;

const outputOf = ({ summary, title }: CheckContent, annotations: readonly CheckAnnotation[]) => ({
  title,
  summary,
  annotations: [...annotations],
});

async function create(github: GitHub, sha: string, content: CheckContent): Promise<number> {
  const { owner, repo, request } = github;
  const answer = await request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo,
    name: checkName,
    head_sha: sha,
    external_id: content.digest,
    status: "completed",
    conclusion: content.conclusion,
    output: outputOf(content, content.annotations.slice(0, mostAtOnce)),
  });
  return Number(answer.data.id);
}

async function findOwn(github: GitHub, sha: string, digest: string): Promise<number | undefined> {
  const { owner, repo, request } = github;
  const asked = { owner, repo, ref: sha, check_name: checkName, per_page: 100 };
  const { data } = await request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", asked);
  const found = data.check_runs.find(({ external_id }) => external_id === digest);
  return found && Number(found.id);
}

async function createOnce(github: GitHub, sha: string, content: CheckContent): Promise<number> {
  try {
    return await create(github, sha, content);
  } catch (error) {
    if ((statusOf(error) ?? 500) < 500) throw error;
    return (await findOwn(github, sha, content.digest)) ?? (await create(github, sha, content));
  }
}

/**
 * Shows findings on a commit. Annotations cannot be taken back, so other findings are another check run of the same name:
 * GitHub shows the newest. Nothing is written where the standing one shows just this, nor where there is nothing to show and never was.
 */
export async function showFindings(
  github: GitHub,
  sha: string,
  standing: StandingCheck | undefined,
  content: CheckContent,
): Promise<void> {
  if (standing?.externalId === content.digest) return;
  if (standing === undefined && content.annotations.length === 0) return;
  const id = await createOnce(github, sha, content);
  const { owner, repo, request } = github;
  for (let at = mostAtOnce; at < content.annotations.length; at += mostAtOnce)
    await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      owner,
      repo,
      check_run_id: id,
      output: outputOf(content, content.annotations.slice(at, at + mostAtOnce)),
    });
}
