import { Buffer } from "node:buffer";
import { maxFileBytes } from "../../domain/source-file.ts";
import { TextError } from "../reading/text-error.ts";
import { openRepository, type Repository, resolveCommit, runGit, tryGit } from "./git.ts";
import type { Environment } from "./git-environment.ts";

/** A repository to fetch from, and what may be used to read it. */
export interface FetchSource {
  /** The repository's address over https, as in `https://github.com/eksempelby/integrationer`. */
  readonly url: string;
  readonly token: string;
}

// Objects that name `..`, `.git` or worse are refused on arrival, whoever made them.
const settings = ({ token, url }: FetchSource): readonly (readonly [string, string])[] => [
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
function isolated(environment: Environment, source: FetchSource): Environment {
  const given = settings(source);
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

/** The line in which git says why it gave up: warnings may stand before it. */
function reasonIn(complaint: string): string | undefined {
  const lines = complaint.split("\n");
  return lines.find((line) => line.startsWith("fatal: ")) ?? lines[0];
}

/** GitHub did not hand the objects over; in git's own words. */
async function fetchGit(repository: Repository, words: readonly string[]): Promise<void> {
  const { complaint, status } = await tryGit(repository, words);
  if (status === 0) return;
  const said = reasonIn(complaint) || `status ${status}`;
  throw new TextError({
    da: `Git kunne ikke hente fra GitHub (${said}). Kør jobbet igen om lidt: Re-run jobs. Sker det igen, så se efter, om jobbets token må læse repositoriet.`,
    en: `Git could not fetch from GitHub (${said}). Run the job again in a while: Re-run jobs. If it happens again, see whether the job's token may read the repository.`,
  });
}

/**
 * Fetches references (`refs/heads/main`) into `folder`, an empty one of our own, as a bare repository, and gives the commit of each, in order.
 * Nothing is checked out, and files larger than the catalogue reads are left out. Throws with git's own words when it fails.
 */
export async function fetchRefs(
  source: FetchSource,
  refs: readonly string[],
  folder: string,
  environment: Environment,
): Promise<{ readonly repository: Repository; readonly commits: readonly string[] }> {
  const safe = isolated(environment, source);
  const unborn = { root: folder, environment: safe, bare: true, shallow: false, gitFolder: folder };
  await runGit(unborn, ["init", "--quiet", "--bare"]);
  await fetchGit(unborn, [
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    `--filter=blob:limit=${maxFileBytes + 1}`,
    "--end-of-options",
    source.url,
    ...refs.map((ref, place) => `+${ref}:refs/judged/${place}`),
  ]);
  // Git would otherwise stop at the first file that was left out, and ask the server for it.
  await tryGit(unborn, ["config", "--remove-section", `remote.${source.url}`]);
  const opened = await openRepository(folder, safe);
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  const { repository } = opened;
  const commits: string[] = [];
  for (const place of refs.keys())
    commits.push(await resolveCommit(repository, `refs/judged/${place}`));
  return { repository, commits };
}
