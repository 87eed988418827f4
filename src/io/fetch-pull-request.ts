import { Buffer } from "node:buffer";
import { maxFileBytes } from "../domain/source-file.ts";
import {
  mergeBase,
  openRepository,
  type Repository,
  resolveCommit,
  runGit,
  tryGit,
} from "./git.ts";
import type { Environment } from "./git-environment.ts";

/** Where a pull request lies, and what may be used to read it. */
export interface PullRequestSource {
  /** The repository's address over https, as in `https://github.com/eksempelby/integrationer`. */
  readonly url: string;
  readonly number: number;
  /** The branch it is to be merged into. */
  readonly baseBranch: string;
  readonly token: string;
}

/** A pull request as git objects. Nothing of it is checked out. */
export interface FetchedPullRequest {
  readonly repository: Repository;
  /** The newest commit of the base branch: what decides. */
  readonly base: string;
  readonly head: string;
  /** Where the head's branch left the base; what the pull request changes is counted from here. */
  readonly mergeBase: string;
}

// Objects that name `..`, `.git` or worse are refused on arrival, whoever made them.
const settings = (url: string, token: string): readonly (readonly [string, string])[] => [
  ["fetch.fsckObjects", "true"],
  ["fetch.recurseSubmodules", "false"],
  ["protocol.allow", "never"],
  ["protocol.https.allow", "always"],
  // The tests' server on this machine.
  ...(url.startsWith("http://127.0.0.1:") ? [["protocol.http.allow", "always"] as const] : []),
  ["http.followRedirects", "false"],
  ...(token === ""
    ? []
    : [
        [
          `http.${new URL(url).origin}/.extraheader`,
          `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
        ] as const,
      ]),
];

/** The token goes to git through its environment: arguments can be read by every process of the machine. */
function isolated(environment: Environment, { url, token }: PullRequestSource): Environment {
  const given = settings(url, token);
  const keys = given.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    PATH: environment.PATH,
    HOME: environment.HOME,
    https_proxy: environment.https_proxy ?? environment.HTTPS_PROXY,
    no_proxy: environment.no_proxy ?? environment.NO_PROXY,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_COUNT: String(given.length),
    ...Object.fromEntries(keys),
  };
}

/**
 * Fetches both sides of a pull request into `folder`, an empty one of our own, as a bare repository.
 * Files larger than the catalogue reads are left out. Throws with git's own words when it fails, and when both sides
 * have no commit in common.
 */
export async function fetchPullRequest(
  source: PullRequestSource,
  folder: string,
  environment: Environment,
): Promise<FetchedPullRequest> {
  const safe = isolated(environment, source);
  const unborn = { root: folder, environment: safe, bare: true, shallow: false, gitFolder: folder };
  await runGit(unborn, ["init", "--quiet", "--bare"]);
  await runGit(unborn, [
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    `--filter=blob:limit=${maxFileBytes + 1}`,
    "--end-of-options",
    source.url,
    `+refs/heads/${source.baseBranch}:refs/judged/base`,
    `+refs/pull/${source.number}/head:refs/judged/head`,
  ]);
  // Git would otherwise stop at the first file that was left out, and ask the server for it.
  await tryGit(unborn, ["config", "--remove-section", `remote.${source.url}`]);
  const opened = await openRepository(folder, safe);
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  const { repository } = opened;
  const base = await resolveCommit(repository, "refs/judged/base");
  const head = await resolveCommit(repository, "refs/judged/head");
  const common = await mergeBase(repository, base, head);
  if (common === undefined)
    throw new Error("The pull request has no commit in common with its base");
  return { repository, base, head, mergeBase: common };
}
