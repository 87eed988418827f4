import { Buffer } from "node:buffer";
import { catalogueFileKind, idOfPath } from "../domain/catalogue-path.ts";
import { type Gate, phases } from "../domain/phase.ts";
import type { PhaseHistory } from "../domain/rule.ts";
import { maxFrontMatterBytes } from "../domain/source-file.ts";
import type { CachePlace } from "./cache/cache-place.ts";
import { datesIn } from "./clock.ts";
import { openRepository, type Repository, tryGit } from "./git.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";
import { type LoggedChange, parseLog } from "./git-log.ts";
import { readObjects } from "./git-objects.ts";
import { plainRepository } from "./git-plain.ts";
import { askWholeLog, type KeptHistory, openKeptHistory, shallowCommits } from "./kept-history.ts";

/** One step in an integration's life: the day its file first stood in this phase on the current branch. */
export interface Move {
  readonly phase: Gate;
  readonly on: string;
}

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

interface Revision {
  readonly on: string;
  readonly object: string;
  readonly kind: LoggedChange["kind"];
  /** Its place in the log: git gives contents fastest in that order, as each is kept as a change to the next. */
  readonly order: number;
}

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
 * so does `matters`, which also knows the day of a file's oldest commit: no move is older.
 */
export function beginHistory(
  root: string,
  environment: Environment,
  cache?: CachePlace,
): FinishHistory {
  const kept = cache && openKeptHistory(cache);
  const known = plainRepository(root, environment);
  const opened = known === undefined ? openRepository(root, environment) : { repository: known };
  const asked = kept === undefined ? askWholeLog(root, gitEnvironment(environment)) : undefined;
  const both = Promise.all([opened, asked ?? askKept(opened, kept)]);
  // Told when the caller finishes; a caller that fails before that has more to say.
  both.catch(() => undefined);
  return async (timeZone, wanted = () => true, matters = () => true) => {
    const [found, log] = await both;
    if ("unavailable" in found || log === undefined) return noHistory;
    const { repository } = found;
    const wants = { wanted, matters };
    const history = await historyOf(repository, log, timeZone, wants, kept?.phaseOf);
    kept?.save();
    return history;
  };
}

async function askKept(
  opened: ReturnType<typeof openRepository> | Awaited<ReturnType<typeof openRepository>>,
  kept: KeptHistory | undefined,
): Promise<string | undefined> {
  const found = await opened;
  return "repository" in found ? kept?.log(found.repository) : undefined;
}

async function historyOf(
  repository: Repository,
  log: string,
  timeZone: string,
  { wanted, matters }: Wants,
  phaseOf = new Map<string, Gate | undefined>(),
): Promise<GitHistory> {
  const dateOf = datesIn(timeZone);
  const dates = new Map<string, string>();
  // Commits at the edge of a shallow clone seem to add every file: what they say of dates is not true.
  const edge = new Set(shallowCommits(repository));
  let order = 0;
  const changedOn = new Map<string, string>();
  const revisions = new Map<string, Revision[]>();
  for (const { commit, at, path, object, kind } of parseLog(log)) {
    if (edge.has(commit)) continue;
    const on = dates.get(commit) ?? dateOf(at);
    dates.set(commit, on);
    if (!changedOn.has(path)) changedOn.set(path, on);
    if (catalogueFileKind(path) !== "integration" || !wanted(path)) continue;
    const known = revisions.get(path) ?? [];
    if (known.push({ on, object, kind, order: order++ }) === 1) revisions.set(path, known);
  }
  const mattering = [...revisions].filter(([path, all]) => matters(path, all.at(-1)?.on ?? ""));
  const moves = await readMoves(repository, new Map(mattering), phaseOf);
  return { changedOn, moves, shallow: repository.shallow };
}

async function readMoves(
  repository: Repository,
  revisions: ReadonlyMap<string, readonly Revision[]>,
  phaseOf: Map<string, Gate | undefined>,
): Promise<ReadonlyMap<string, readonly Move[]>> {
  const unread = [...revisions.values()]
    .flat()
    .filter(({ kind, object }) => kind !== "removed" && !phaseOf.has(object))
    .sort((one, other) => one.order - other.order)
    .map(({ object }) => object);
  await readObjects(repository, unread, (object, bytes) => {
    phaseOf.set(object, phaseIn(bytes));
  });
  const moves = new Map<string, readonly Move[]>();
  for (const [path, known] of revisions) {
    const found = movesOf(known, phaseOf);
    if (found.length > 0) moves.set(idOfPath(path), found);
  }
  return moves;
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

function movesOf(
  newestFirst: readonly Revision[],
  phaseOf: ReadonlyMap<string, Gate | undefined>,
): Move[] {
  // A file that was removed and written anew begins again.
  const removal = newestFirst.findIndex(({ kind }) => kind === "removed");
  const revisions = newestFirst.slice(0, removal < 0 ? undefined : removal).toReversed();
  const moves: Move[] = [];
  let phase: Gate | undefined;
  for (const { on, object, kind } of revisions) {
    const next = phaseOf.get(object);
    // Where the history is cut off, the first phase we see may be much older than the commit we see it in.
    const known = phase !== undefined || kind === "added";
    if (next !== undefined && next !== phase && known) moves.push({ phase: next, on });
    phase = next ?? phase;
  }
  return moves;
}

// A look at two lines is enough for history: these files were validated when they landed.
function phaseIn(bytes: Uint8Array): Gate | undefined {
  const { buffer, byteOffset, length } = bytes;
  const file = Buffer.from(buffer, byteOffset, Math.min(length, maxFrontMatterBytes));
  const end = file.indexOf("\n---", 3);
  const frontMatter = file.toString("utf8", 0, end < 0 ? undefined : end);
  if (/^status:[ \t]*["']?retired\b/m.test(frontMatter)) return "retired";
  const word = /^phase:[ \t]*["']?([a-z]+)/m.exec(frontMatter)?.[1];
  return phases.find((phase) => phase === word);
}
