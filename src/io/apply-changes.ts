import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { FileChange } from "../domain/import-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import {
  beginChanges,
  beginPutting,
  endChanges,
  linkOrCopy,
  type Step,
  settleChanges,
  takeBackChanges,
} from "./change-journal.ts";
import { draftName } from "./draft-names.ts";
import { isALink } from "./output/output-paths.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** What a plan was made from must still stand there: between looking and writing somebody may have saved. */
function refuseChanged(root: string, { path, before }: FileChange): number {
  const target = join(root, path);
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) throw isALink(target);
  if (found === undefined) {
    if (before === undefined) return 0o666;
    throw changedMeanwhile(path);
  }
  if (before === undefined) throw alreadyThere(path);
  if (readFileSync(target, "utf8") !== before) throw changedMeanwhile(path);
  return found.mode;
}

/** Where the texts of a change lie beside its place while it is done. */
function stepOf({ after, before, path }: FileChange): Step {
  const beside = (): string => posix.join(posix.dirname(path), draftName());
  return {
    path,
    ...(after === undefined ? {} : { draft: beside(), digest: sha256Hex(after) }),
    ...(before === undefined ? {} : { kept: beside() }),
  };
}

function stage(root: string, change: FileChange, { draft }: Step): void {
  const mode = refuseChanged(root, change);
  if (change.after === undefined || draft === undefined) return;
  const target = join(root, draft);
  mkdirSync(join(target, ".."), { recursive: true });
  writeFileSync(target, change.after, { flag: "wx", flush: true, mode });
}

/** Moves the new text into place, the old one kept aside. */
function put(root: string, change: FileChange, { draft, kept, path }: Step): void {
  // Once more: somebody may have saved while the others were written.
  refuseChanged(root, change);
  const target = join(root, path);
  if (kept !== undefined) linkOrCopy(target, join(root, kept));
  if (draft === undefined) rmSync(target);
  else renameSync(join(root, draft), target);
}

/**
 * Writes, replaces and removes files of a catalogue: all of them, or, where one cannot be, none. Every new text is written beside its
 * place first; then all are moved into place, and what was moved is put back if one fails. A run that is killed in between is taken back
 * by the next one, before it looks at anything (`settleChanges`). Throws `UsageError` where a file is not what the plan was made from, or
 * where another run is writing, and never overwrites one that was not there then.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  if (changes.length === 0) return;
  // The plan was made from what a run that was killed has left.
  if (settleChanges(root)) throw wasHalfDone();
  const steps = changes.map(stepOf);
  const all = changes.map((change, place) => [change, steps[place] as Step] as const);
  beginChanges(root, steps);
  try {
    for (const [change, step] of all) stage(root, change, step);
    beginPutting(root);
    for (const [change, step] of all) put(root, change, step);
  } catch (error) {
    takeBackChanges(root, steps);
    throw error;
  }
  endChanges(root, steps);
}

const wasHalfDone = (): UsageError =>
  new UsageError({
    da: "En tidligere kørsel blev stoppet, mens den skrev. Det, den nåede, er taget tilbage. Kør kommandoen igen.",
    en: "An earlier run was stopped while it was writing. What it had done was taken back. Run the command again.",
  });

const changedMeanwhile = (path: string): UsageError =>
  new UsageError({
    da: `${path} er ændret, mens der blev set på den. Intet er skrevet; kør kommandoen igen.`,
    en: `${path} was changed while it was looked at. Nothing was written; run the command again.`,
  });

const alreadyThere = (path: string): UsageError =>
  new UsageError({
    da: `Filen ${path} findes allerede og bliver ikke overskrevet. Intet er skrevet.`,
    en: `The file ${path} exists already and is not overwritten. Nothing was written.`,
  });
