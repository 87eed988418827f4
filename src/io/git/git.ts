import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { errorCode } from "../error-code.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";

/** A git repository around (or bare at) a catalogue's root. Paths in and out are relative to that root. */
export interface Repository {
  readonly root: string;
  readonly environment: Environment;
  readonly bare: boolean;
  /** Where commits begin that a shallow clone does not know the parents of. */
  readonly shallow: boolean;
  /** Git's own folder, shared by work trees. */
  readonly gitFolder: string;
}

/** What git is told on its input, who takes its output as it comes (it is then not kept), and how long it may last. */
interface GitTalk {
  readonly input?: string;
  readonly onOutput?: (chunk: Buffer) => void;
  /** Bytes of output after which git is stopped, as a failure. */
  readonly most?: number;
  /** Milliseconds after which git is stopped, as a failure. */
  readonly within?: number;
}

interface GitAnswer {
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

// Settings that could run a program, page, colour, rewrite objects or quote names: all off, whatever the configuration says.
const safeArguments = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false"],
  ...["color.ui=false", "log.showSignature=false", "protocol.ext.allow=never", "gc.auto=0"],
].flatMap((argument) => (argument.includes("=") ? ["-c", argument] : [argument]));

const longestRunMilliseconds = 5 * 60 * 1000;
// To put its own files in order once it is told to stop.
const graceMilliseconds = 1000;

/**
 * The longest list of files that is taken from others: folders that hold each other some levels deep are a few hundred bytes, and
 * more files than any machine has room to name.
 */
export const longestListing = { most: 64 * 1024 * 1024, within: 60_000 } as const;

const notInstalled: Text = {
  da: "Git er ikke installeret, eller ligger ikke, hvor der ledes efter programmer (PATH). Hent det på https://git-scm.com, og prøv igen.",
  en: "Git is not installed, or not where programs are looked for (PATH). Get it from https://git-scm.com, and try again.",
};

/** Finds the repository of a catalogue. Where there is none, or no git, `unavailable` says why. */
export async function openRepository(
  root: string,
  environment: Environment,
): Promise<{ readonly repository: Repository } | { readonly unavailable: Text }> {
  const asked = ["--is-bare-repository", "--is-shallow-repository", "--git-common-dir"];
  const safe = gitEnvironment(environment);
  const answer = await askGit(root, safe, ["rev-parse", ...asked]);
  if (answer === undefined) {
    return { unavailable: notInstalled };
  }
  const [bare, shallow, sharedFolder = ""] = answer.output.toString().split("\n");
  if (answer.status !== 0) {
    const complaint = answer.complaint.split("\n")[0] ?? "";
    return {
      unavailable: {
        da: `Mappen ${root} er ikke i et git-repository, som git vil læse (${complaint}). Stå i kataloget, som det er hentet med git clone, eller skriv --root <mappe>.`,
        en: `The folder ${root} is not in a git repository that git will read (${complaint}). Stand in the catalogue as fetched by git clone, or write --root <folder>.`,
      },
    };
  }
  const gitFolder = resolve(root, sharedFolder);
  const repository = {
    root,
    environment: safe,
    bare: bare === "true",
    shallow: shallow === "true",
  };
  return { repository: { ...repository, gitFolder } };
}

/** Runs git and gives what it wrote. Throws with git's own complaint when it fails. */
export async function runGit(
  repository: Repository,
  arguments_: readonly string[],
  talk?: GitTalk,
): Promise<Buffer> {
  const answer = await tryGit(repository, arguments_, talk);
  if (answer.status === 0) return answer.output;
  throw new Error(`git ${arguments_[0]} failed: ${answer.complaint || `status ${answer.status}`}`);
}

/** The same, but a failure is an answer too. */
export async function tryGit(
  repository: Repository,
  arguments_: readonly string[],
  talk?: GitTalk,
): Promise<GitAnswer> {
  const answer = await askGit(repository.root, repository.environment, arguments_, talk);
  if (answer === undefined) throw new UsageError(notInstalled);
  return answer;
}

/** The commit that a branch, tag or hash names. Throws `UsageError` for what names none, and for what begins with `-`. */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  const fits = ref !== "" && !ref.startsWith("-") && !/[\p{Cc}\s]/u.test(ref);
  const answer = fits
    ? await tryGit(repository, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${ref}^{commit}`,
      ])
    : undefined;
  const commit = answer?.output.toString().trim() ?? "";
  if (answer?.status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UsageError({
    da: `Git kender ingen gren, intet mærke og ingen commit med navnet "${ref}". Hent den først (git fetch), eller skriv for eksempel origin/main.`,
    en: `Git knows no branch, tag or commit named "${ref}". Fetch it first (git fetch), or write for example origin/main.`,
  });
}

/** The newest commit that two commits have in common; `undefined` when there is none (or a shallow clone does not hold it). */
export async function mergeBase(
  repository: Repository,
  one: string,
  other: string,
): Promise<string | undefined> {
  const answer = await tryGit(repository, ["merge-base", "--end-of-options", one, other]);
  const commit = answer.output.toString().trim();
  return answer.status === 0 && commit !== "" ? commit : undefined;
}

/** The branch that readers should see and edit: the remote's main branch, else the one that is checked out, else `main`. */
export async function mainBranch(repository: Repository): Promise<string> {
  const [remote, current] = await Promise.all([
    tryGit(repository, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]),
    tryGit(repository, ["symbolic-ref", "--short", "HEAD"]),
  ]);
  const name = remote.output
    .toString()
    .trim()
    .replace(/^origin\//, "");
  return name || current.output.toString().trim() || "main";
}

/** Runs git in a folder, whether or not there is a repository. `undefined` when git is not installed. */
export function askGit(
  root: string,
  environment: Environment,
  arguments_: readonly string[],
  {
    input,
    most = Number.POSITIVE_INFINITY,
    onOutput,
    within = longestRunMilliseconds,
  }: GitTalk = {},
): Promise<GitAnswer | undefined> {
  return new Promise((settle, reject) => {
    const git = spawn("git", [...safeArguments, ...arguments_], {
      cwd: root,
      env: environment,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    // Whoever git has started may hold on to its output, or git may not listen: then we stop listening too.
    const leave = (): void => {
      git.kill("SIGKILL");
      git.stdout?.destroy();
      git.stderr?.destroy();
    };
    let leaving: NodeJS.Timeout | undefined;
    const stop = (): void => {
      git.kill();
      leaving ??= setTimeout(leave, graceMilliseconds);
    };
    let isLate = false;
    // Spawn's own time limit would keep the process alive when git is missing.
    const patience = setTimeout(() => {
      isLate = true;
      stop();
    }, within);
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    let left = most;
    const keep = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left >= 0) output.push(chunk);
      else stop();
    };
    git.stdout?.on("data", onOutput ?? keep);
    git.stderr?.on("data", (chunk: Buffer) => complaint.push(chunk));
    git.on("error", (error) => {
      clearTimeout(patience);
      if (errorCode(error) === "ENOENT") settle(undefined);
      else reject(error);
    });
    git.on("close", (status) => {
      clearTimeout(patience);
      clearTimeout(leaving);
      const said = Buffer.concat(complaint).toString().trim();
      const late = isLate ? `no end within ${within / 1000} seconds` : said;
      const words = left < 0 ? `more than ${most} bytes of output` : late;
      const ended = left < 0 || isLate ? null : status;
      settle({ status: ended, output: Buffer.concat(output), complaint: words });
    });
    // Git may end before it has read all; its own complaint then tells more than a broken pipe.
    git.stdin?.on("error", () => undefined);
    git.stdin?.end(input);
  });
}
