import { idOfPath } from "../../domain/catalogue-path.ts";
import type { Gate } from "../../domain/phase.ts";
import type { PhaseHistory } from "../../domain/rule.ts";
import type { CachePlace } from "../cache/cache-place.ts";
import { datesIn } from "../clock.ts";
import { openRepository, type Repository, tryGit } from "./git.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";
import { type FileLog, type Move, movesOf, readFileLog, readPhases } from "./git-moves.ts";
import { plainRepository } from "./git-plain.ts";
import { askWholeLog, type KeptHistory, openKeptHistory, shallowCommits } from "./kept-history.ts";

/** What git remembers of the catalogue. Dates are ISO, in the municipality's time zone. */
export interface GitHistory {
  /** When each file (by path) was last changed. */
  readonly changedOn: ReadonlyMap<string, string>;
  /** Moves through the phases, oldest first, by integration id. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  /** True where the clone holds only the newest commits, so that dates and moves before them are missing. */
  readonly shallow: boolean;
}

export const noHistory: GitHistory = { changedOn: new Map(), moves: new Map(), shallow: false };

interface Wants {
  readonly wanted: (path: string) => boolean;
  readonly matters: (path: string, oldest: string) => boolean;
}

/** Makes the rest of the history of a log that was asked for: dates in the municipality's zone, moves of the files that are wanted. */
export type FinishHistory = (
  timeZone: string,
  wanted?: Wants["wanted"],
  matters?: Wants["matters"],
) => Promise<GitHistory>;

/**
 * Starts reading the history of the whole catalogue: one `git log` and one `git cat-file`, however many files there are.
 * Git works while the caller reads files; the caller then finishes. Without git, or a repository, the history is empty.
 * Follows the branch's own line, so that a date is when something landed, and takes the committer's date, as the author's is
 * anybody's to choose. What a shallow clone cannot know is left out. `wanted` limits whose moves are looked up (they cost most), and
 * so does `matters`, which also knows the day of a file's oldest commit: no move is older. Who will want them all may say so, and they are
 * looked up at once.
 */
export function beginHistory(
  root: string,
  environment: Environment,
  cache?: CachePlace,
  wantsAll = false,
): FinishHistory {
  const kept = cache && openKeptHistory(cache);
  const begun = begin(root, environment, kept, wantsAll);
  // Told when the caller finishes; a caller that fails before that has more to say.
  begun.catch(() => undefined);
  return async (timeZone, wanted = () => true, matters = () => true) => {
    const found = await begun;
    if (found === undefined) return noHistory;
    const files = found.files ?? readFileLog(found.log, found.edge, wanted);
    const history = await historyOf(found, files, timeZone, { wanted, matters });
    kept?.save();
    return history;
  };
}

interface Begun {
  readonly repository: Repository;
  readonly log: string;
  /** Commits at the edge of a shallow clone. */
  readonly edge: ReadonlySet<string>;
  /** What the log says, where all of it was read at once. */
  readonly files?: FileLog;
  readonly phaseOf: Map<string, Gate | undefined>;
}

async function begin(
  root: string,
  environment: Environment,
  kept: KeptHistory | undefined,
  wantsAll: boolean,
): Promise<Begun | undefined> {
  const known = plainRepository(root, environment);
  const opened = known === undefined ? openRepository(root, environment) : { repository: known };
  const asked = kept === undefined ? askWholeLog(root, gitEnvironment(environment)) : undefined;
  const [found, log] = await Promise.all([opened, asked ?? askKept(opened, kept)]);
  if ("unavailable" in found || log === undefined) return undefined;
  const { repository } = found;
  const edge = new Set(shallowCommits(repository));
  const begun = { repository, log, edge, phaseOf: kept?.phaseOf ?? new Map() };
  if (!wantsAll) return begun;
  const files = readFileLog(log, edge, () => true);
  await readPhases(repository, [...files.revisions.values()].flat(), begun.phaseOf);
  return { ...begun, files };
}

async function askKept(
  opened: ReturnType<typeof openRepository> | Awaited<ReturnType<typeof openRepository>>,
  kept: KeptHistory | undefined,
): Promise<string | undefined> {
  const found = await opened;
  return "repository" in found ? kept?.log(found.repository) : undefined;
}

async function historyOf(
  { repository, phaseOf }: Begun,
  { changedAt, revisions }: FileLog,
  timeZone: string,
  { wanted, matters }: Wants,
): Promise<GitHistory> {
  const dateIn = datesIn(timeZone);
  const dates = new Map<number, string>();
  const dateOf = (at: number): string => {
    const on = dates.get(at) ?? dateIn(new Date(at));
    dates.set(at, on);
    return on;
  };
  const mattering = [...revisions].filter(
    ([path, all]) => wanted(path) && matters(path, dateOf(all.at(-1)?.at ?? 0)),
  );
  await readPhases(
    repository,
    mattering.flatMap(([, all]) => all),
    phaseOf,
  );
  const moves = new Map<string, readonly Move[]>();
  for (const [path, all] of mattering) {
    const found = movesOf(all, phaseOf, dateOf);
    if (found.length > 0) moves.set(idOfPath(path), found);
  }
  const changedOn = new Map(Array.from(changedAt, ([path, at]) => [path, dateOf(at)] as const));
  return { changedOn, moves, shallow: repository.shallow };
}

/** The commit that is checked out, and its date; `undefined` before the first commit. */
export async function headCommit(
  repository: Repository,
  timeZone: string,
): Promise<{ readonly sha: string; readonly date: string } | undefined> {
  const answer = await tryGit(repository, ["log", "-1", "--format=%H %ct", "HEAD"]);
  const [sha, seconds] = answer.output.toString().trim().split(" ");
  if (answer.status !== 0 || !sha) return undefined;
  return { sha, date: datesIn(timeZone)(new Date(Number(seconds) * 1000)) };
}

/** Since when each integration has stood in its phase, as far as git knows. */
export function phaseHistory(history: GitHistory): ReadonlyMap<string, PhaseHistory> {
  const since = new Map<string, PhaseHistory>();
  for (const [id, moves] of history.moves) {
    const last = moves.at(-1);
    if (last !== undefined && last.phase !== "retired")
      since.set(id, { phase: last.phase, since: last.on });
  }
  return since;
}
