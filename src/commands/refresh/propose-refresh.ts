import { join, relative, sep } from "node:path";
import { readSnapshot, sameRegistrations } from "../../domain/kitos/snapshot-text.ts";
import { peerLockPath } from "../../domain/peers/peer-files.ts";
import { readPeerLock, samePeers } from "../../domain/peers/peer-lock.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { branchTip } from "../../io/github/append-files.ts";
import type { GitHub } from "../../io/github/client.ts";
import { fileOnBranch } from "../../io/github/file-on-branch.ts";
import { commitOnOwnBranch, readOwnBranch } from "../../io/github/own-branch.ts";
import { changePullRequest, openOwnPullRequest } from "../../io/github/own-pull-request.ts";
import { readPlainText } from "../../io/peers/peer-store.ts";
import type { RefreshSource } from "./refresh-from.ts";

export interface ProposeOptions {
  readonly github: GitHub;
  /** The account that commits as ours. */
  readonly account: string;
  readonly source: RefreshSource;
  /** The catalogue's folder, and the checkout it lies in. */
  readonly root: string;
  readonly workspace: string;
  /** Paths below the root. */
  readonly changed: readonly string[];
  readonly title: string;
  readonly body: string;
}

/** What became of a proposal. */
export interface Proposed {
  readonly outcome: "nothing-new" | "proposed" | "declined" | "left-alone" | "not-allowed";
  readonly number?: number;
}

const mostTries = 4;
// A snapshot of KITOS is the largest of them.
const mostBytes = 16 * 1024 * 1024;

/** The files that changed, by their paths in the repository. One that is gone is left there: nothing reads it any more. */
function filesOf({ changed, root, workspace }: ProposeOptions) {
  return changed.flatMap((path) => {
    const text = readPlainText(root, path, mostBytes);
    const place = relative(workspace, join(root, path)).split(sep).join("/");
    return text === undefined ? [] : [{ path: place, text }];
  });
}

// GitHub trims what it keeps.
const sameText = (one: string, other: string): boolean =>
  one.replaceAll("\r\n", "\n").trim() === other.trim();

/** Whether two texts of a file say the same: a snapshot of KITOS does, and the list of what is known of peers, whenever it was taken. */
function saysTheSame(path: string, there: string | undefined, here: string): boolean {
  if (there === undefined || there === here) return there === here;
  if (path.endsWith(peerLockPath)) {
    const [then, now] = [readPeerLock(there), readPeerLock(here)];
    return then !== undefined && now !== undefined && samePeers(then, now);
  }
  const [then, now] = [readSnapshot(there), readSnapshot(here)];
  return then !== undefined && now !== undefined && sameRegistrations(then, now);
}

/** Whether the branch holds all of it already, from a run whose pull request nobody has merged yet. */
async function isProposed(
  { github }: ProposeOptions,
  branch: string,
  files: ReturnType<typeof filesOf>,
): Promise<boolean> {
  for (const { path, text } of files)
    if (!saysTheSame(path, await fileOnBranch(github, branch, path), text)) return false;
  return true;
}

async function openOne({ github }: ProposeOptions, branch: string) {
  const { owner, repo, request } = github;
  const asked = { owner, repo, head: `${owner}:${branch}`, state: "open" as const };
  const { data } = await request("GET /repos/{owner}/{repo}/pulls", asked);
  return data[0];
}

/** The newest pull request that somebody has closed, rather than merged, with this very commit at its head. */
async function declinedOne({ github }: ProposeOptions, branch: string, tip: string) {
  const { owner, repo, request } = github;
  const asked = { owner, repo, head: `${owner}:${branch}`, state: "all" as const };
  const { data } = await request("GET /repos/{owner}/{repo}/pulls", asked);
  const of = data.filter(({ head }) => head.sha === tip);
  const isDeclined = of.length > 0 && of.every((one) => one.state === "closed" && !one.merged_at);
  return isDeclined ? of[0] : undefined;
}

/** Keeps one pull request for a branch of ours. */
async function keepOne(options: ProposeOptions, base: string, branch: string): Promise<Proposed> {
  const { body, github, title } = options;
  for (let attempt = 1; ; attempt += 1) {
    const standing = await openOne(options, branch);
    if (standing !== undefined) {
      const { number } = standing;
      const isSame = standing.title === title && sameText(standing.body ?? "", body);
      if (!isSame) await changePullRequest(github, number, { title, body });
      return { outcome: "proposed", number };
    }
    const opened = await openOwnPullRequest(github, { base, body, branch, title });
    if (typeof opened === "number") return { outcome: "proposed", number: opened };
    if (opened === "not-allowed") return { outcome: "not-allowed" };
    if (attempt === mostTries) throw opened.because;
  }
}

/** Keeps what a branch holds already proposed, unless somebody has said no to it: then nobody is asked again before there is something else to say. */
async function keepProposed(
  options: ProposeOptions,
  base: string,
  branch: string,
  tip: string,
): Promise<Proposed> {
  const declined = await declinedOne(options, branch, tip);
  if (declined !== undefined) return { outcome: "declined", number: declined.number };
  return keepOne(options, base, branch);
}

/**
 * Commits what has changed on a branch of ours, laid on the default branch as it stands, and keeps one pull request for it; where it has been
 * proposed already and waits for somebody to merge it, nothing is written. Never forces, and leaves a branch alone that somebody else has committed on. Throws when GitHub refuses.
 */
export async function proposeRefresh(options: ProposeOptions): Promise<Proposed> {
  const { account, github, source, title } = options;
  const files = filesOf(options);
  if (files.length === 0) return { outcome: "nothing-new" };
  const { owner, repo, request } = github;
  const { data } = await request("GET /repos/{owner}/{repo}", { owner, repo });
  const base = data.default_branch;
  const branch = `catalogue/${source}`;
  for (let attempt = 1; ; attempt += 1) {
    const main = await branchTip(github, base);
    if (main === undefined)
      throw new UsageError({
        da: `GitHub kender ikke grenen ${base}, som ændringen skal ligge på. Kør jobbet igen: Re-run jobs. Sker det igen, så se efter, om jobbets token må læse repositoriet.`,
        en: `GitHub does not know the branch ${base} that the change is to lie on. Run the job again: Re-run jobs. If it happens again, see whether the job's token may read the repository.`,
      });
    const own = await readOwnBranch(github, base, branch, account);
    if (own?.touched === true) return { outcome: "left-alone" };
    if (own !== undefined && (await isProposed(options, branch, files)))
      return keepProposed(options, base, branch, own.tip);
    const commit = { branch, main, from: own, files, message: title };
    const done = await commitOnOwnBranch(github, commit);
    if (done === "done") return keepOne(options, base, branch);
    if (attempt === mostTries) throw done.because;
  }
}
