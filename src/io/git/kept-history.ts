import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gate, phases } from "../../domain/phase.ts";
import type { CachePlace } from "../cache/cache-place.ts";
import { openPack, type Pack } from "../cache/open-pack.ts";
import { errorCode } from "../error-code.ts";
import { askGit, type Repository, tryGit } from "./git.ts";
import { logArguments } from "./git-log.ts";
import { aboutSought } from "./sought-paths.ts";

/** What earlier runs found out of git's history, so that only what came since is asked for. */
export interface KeptHistory {
  /** What `git log` says of the catalogue up to the commit that is checked out; `undefined` where there is none. */
  readonly log: (repository: Repository) => Promise<string | undefined>;
  /** The phase that stands in a file's content, by the content's hash; nothing where none stands there. */
  readonly phaseOf: Map<string, Gate | undefined>;
  /** Keeps it for the next run. */
  readonly save: () => void;
}

const wholeLog = (root: string, range: string): readonly string[] => [
  ...["log", ...logArguments],
  ...[range, ...aboutSought(root)],
];

/** Opens what was kept of a catalogue's history. */
export function openKeptHistory(place: CachePlace): KeptHistory {
  const pack = openPack(place, "history", "1");
  const phaseOf = readPhases(pack);
  const before = phaseOf.size;
  return {
    log: (repository) => readLog(repository, pack),
    phaseOf,
    save: () => {
      if (phaseOf.size !== before) pack.set("phases", writePhases(phaseOf));
      pack.save();
    },
  };
}

async function readLog(repository: Repository, pack: Pack): Promise<string | undefined> {
  const answer = await tryGit(repository, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  const head = answer.output.toString().trim();
  if (answer.status !== 0 || head === "") return undefined;
  const edge = shallowCommits(repository).join(",");
  const kept = pack.getText("log");
  const line = kept?.indexOf("\n") ?? -1;
  const [keptHead = "", keptEdge] = kept?.slice(0, line).split(" ") ?? [];
  const before = keptEdge === edge ? (kept?.slice(line + 1) ?? "") : undefined;
  if (before !== undefined && keptHead === head) return before;
  const grown = before !== undefined && (await leadsTo(repository, keptHead, head));
  const since = grown ? `${keptHead}..${head}` : head;
  const fresh = await tryGit(repository, wholeLog(repository.root, since));
  if (fresh.status !== 0) return undefined;
  const log = fresh.output.toString() + (grown ? before : "");
  pack.set("log", `${head} ${edge}\n${log}`);
  return log;
}

/** Does the branch's own line lead from one commit to another? A merged branch has another line, and other dates. */
async function leadsTo(repository: Repository, from: string, to: string): Promise<boolean> {
  const range = ["--first-parent", "--parents", `${from}..${to}`, "--"];
  const answer = await tryGit(repository, ["rev-list", ...range]);
  const oldest = answer.output.toString().trim().split("\n").at(-1) ?? "";
  return answer.status === 0 && oldest.split(" ")[1] === from;
}

/** The commits whose parents a shallow clone does not hold. */
export function shallowCommits(repository: Repository): readonly string[] {
  if (!repository.shallow) return [];
  try {
    const text = readFileSync(join(repository.gitFolder, "shallow"), "utf8");
    return text.split("\n").filter((line) => line !== "");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

function readPhases(pack: Pack): Map<string, Gate | undefined> {
  const lines = pack.getText("phases")?.split("\n") ?? [];
  return new Map(
    lines.map((line) => {
      const [object = "", word] = line.split(" ");
      return [object, word === "retired" ? word : phases.find((phase) => phase === word)];
    }),
  );
}

const writePhases = (phaseOf: ReadonlyMap<string, Gate | undefined>): string =>
  [...phaseOf].map(([object, phase]) => `${object} ${phase ?? ""}`).join("\n");

/** The log where nothing is kept; asked without waiting to know whether there is a repository. */
export async function askWholeLog(
  root: string,
  environment: Repository["environment"],
): Promise<string | undefined> {
  const answer = await askGit(root, environment, wholeLog(root, "HEAD"));
  return answer?.status === 0 ? answer.output.toString() : undefined;
}
