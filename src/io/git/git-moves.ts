import { Buffer } from "node:buffer";
import { catalogueFileKind } from "../../domain/catalogue-path.ts";
import { type Gate, phases } from "../../domain/phase.ts";
import { maxFrontMatterBytes } from "../../domain/source-file.ts";
import type { Repository } from "./git.ts";
import { type LoggedChange, parseLog } from "./git-log.ts";
import { readObjects } from "./git-objects.ts";
import { isSought } from "./sought-paths.ts";

/** One step in an integration's life: the day its file first stood in this phase on the current branch. */
export interface Move {
  readonly phase: Gate;
  readonly on: string;
}

export interface Revision {
  /** Milliseconds. */
  readonly at: number;
  readonly object: string;
  readonly kind: LoggedChange["kind"];
  /** Its place in the log: git gives contents fastest in that order, as each is kept as a change to the next. */
  readonly order: number;
}

/** What a log says of the catalogue's files, by path. */
export interface FileLog {
  readonly changedAt: ReadonlyMap<string, number>;
  /** Of the integrations that are wanted, newest first. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>;
}

/** Sorts a log by file. Commits at the `edge` of a shallow clone seem to add every file: what they say of dates is not true. */
export function readFileLog(
  log: string,
  edge: ReadonlySet<string>,
  wanted: (path: string) => boolean,
): FileLog {
  let order = 0;
  const changedAt = new Map<string, number>();
  const revisions = new Map<string, Revision[]>();
  for (const { commit, at: date, path, object, kind } of parseLog(log)) {
    if (edge.has(commit) || !isSought(path)) continue;
    const at = date.getTime();
    if (!changedAt.has(path)) changedAt.set(path, at);
    if (catalogueFileKind(path) !== "integration" || !wanted(path)) continue;
    const known = revisions.get(path) ?? [];
    if (known.push({ at, object, kind, order: order++ }) === 1) revisions.set(path, known);
  }
  return { changedAt, revisions };
}

/** Looks up the phase in every content that is not known yet. */
export async function readPhases(
  repository: Repository,
  revisions: readonly Revision[],
  phaseOf: Map<string, Gate | undefined>,
): Promise<void> {
  const unread = revisions
    .filter(({ kind, object }) => kind !== "removed" && !phaseOf.has(object))
    .sort((one, other) => one.order - other.order)
    .map(({ object }) => object);
  await readObjects(repository, unread, (object, bytes) => {
    phaseOf.set(object, phaseIn(bytes));
  });
}

/** The moves of one file through the phases, oldest first. */
export function movesOf(
  newestFirst: readonly Revision[],
  phaseOf: ReadonlyMap<string, Gate | undefined>,
  dateOf: (at: number) => string,
): readonly Move[] {
  // A file that was removed and written anew begins again.
  const removal = newestFirst.findIndex(({ kind }) => kind === "removed");
  const revisions = newestFirst.slice(0, removal < 0 ? undefined : removal).toReversed();
  const moves: Move[] = [];
  let phase: Gate | undefined;
  for (const { at, object, kind } of revisions) {
    const next = phaseOf.get(object);
    // Where the history is cut off, the first phase we see may be much older than the commit we see it in.
    const known = phase !== undefined || kind === "added";
    if (next !== undefined && next !== phase && known) moves.push({ phase: next, on: dateOf(at) });
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
