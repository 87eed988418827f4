import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "../domain/import-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import { isALink } from "./output/output-paths.ts";

interface Staged {
  readonly change: FileChange;
  readonly target: string;
  readonly draft?: string;
  readonly mode: number;
}

/** What a plan was made from must still stand there: between looking and writing somebody may have saved. */
function refuseChanged(target: string, { path, before }: FileChange): number {
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

function stage(root: string, change: FileChange): Staged {
  const target = join(root, change.path);
  const mode = refuseChanged(target, change);
  if (change.after === undefined) return { change, target, mode };
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);
  writeFileSync(draft, change.after, { flag: "wx", mode });
  return { change, target, draft, mode };
}

function put({ change, target, draft }: Staged): void {
  if (draft !== undefined) renameSync(draft, target);
  else if (change.after === undefined) rmSync(target);
}

function putBack({ change, target, mode }: Staged): void {
  if (change.before === undefined) rmSync(target, { force: true });
  else writeFileSync(target, change.before, { mode });
}

/**
 * Writes, replaces and removes files of a catalogue: all of them, or, where one cannot be, none. Every new text is written beside its
 * place first; then all are moved into place, and what was moved is put back if one fails. Throws `UsageError` where a file is
 * not what the plan was made from, and never overwrites one that was not there then.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  const staged: Staged[] = [];
  const done: Staged[] = [];
  try {
    for (const change of changes) staged.push(stage(root, change));
    for (const one of staged) {
      done.push(one);
      put(one);
    }
  } catch (error) {
    for (const one of done) putBack(one);
    throw error;
  } finally {
    for (const { draft } of staged) if (draft !== undefined) rmSync(draft, { force: true });
  }
}

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
