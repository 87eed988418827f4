import { UsageError } from "../../src/domain/usage-error.ts";
import { branchTip } from "../../src/io/github/append-files.ts";
import { connectToGitHub } from "../../src/io/github/client.ts";

/**
 * A run that somebody starts again builds its own commit, by the workflow as it was then: over a newer site, and for everybody what has
 * been internal since. Throws `UsageError` where the branch has moved on meanwhile, and where GitHub does not say. The first run of a
 * commit is not asked about.
 */
export async function refuseOldRun(
  environment: Readonly<Record<string, string | undefined>>,
  token: string,
): Promise<void> {
  const { GITHUB_REF: ref = "", GITHUB_RUN_ATTEMPT: attempt = "1", GITHUB_SHA: sha } = environment;
  if (!(Number(attempt) > 1) || !ref.startsWith("refs/heads/")) return;
  const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
  const branch = ref.slice("refs/heads/".length);
  const tip = await branchTip(connectToGitHub({ apiUrl, owner, repo, token }), branch);
  if (tip === sha) return;
  throw new UsageError({
    da: `Kørslen er startet igen, men ${branch} er kommet videre siden, så webstedet ville blive ældre, end det er. Intet er udgivet. Start i stedet en ny: Actions → Publish → Run workflow.`,
    en: `The run was started again, but ${branch} has moved on since, so the site would become older than it is. Nothing was published. Start a new one instead: Actions → Publish → Run workflow.`,
  });
}
