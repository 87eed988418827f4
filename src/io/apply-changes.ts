import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "../domain/import-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import { isALink } from "./output/output-paths.ts";

interface Staged {
  readonly change: FileChange;
  readonly target: string;
  /** The new text, beside its place. */
  readonly draft?: string;
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

const beside = (target: string): string =>
  join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);

function stage(root: string, change: FileChange): Staged {
  const target = join(root, change.path);
  const mode = refuseChanged(target, change);
  if (change.after === undefined) return { change, target };
  mkdirSync(dirname(target), { recursive: true });
  const draft = beside(target);
  try {
    writeFileSync(draft, change.after, { flag: "wx", flush: true, mode });
  } catch (error) {
    // A full disk leaves half a text.
    rmSync(draft, { force: true });
    throw error;
  }
  return { change, target, draft };
}

/** A second name for a file, so that putting it back needs no room on the disk; a copy where a disk knows no second names. */
function keepAside(target: string): string {
  const kept = beside(target);
  try {
    linkSync(target, kept);
  } catch {
    copyFileSync(target, kept);
  }
  return kept;
}

/** Moves the new text into place and gives where the old one lies. */
function put({ change, target, draft }: Staged): string | undefined {
  // Once more: somebody may have saved while the others were written.
  refuseChanged(target, change);
  const kept = change.before === undefined ? undefined : keepAside(target);
  try {
    if (draft === undefined) rmSync(target);
    else renameSync(draft, target);
  } catch (error) {
    if (kept !== undefined) rmSync(kept, { force: true });
    throw error;
  }
  return kept;
}

function putBack(target: string, kept: string | undefined): void {
  if (kept === undefined) rmSync(target, { force: true });
  else renameSync(kept, target);
}

/**
 * Writes, replaces and removes files of a catalogue: all of them, or, where one cannot be, none. Every new text is written beside its
 * place first; then all are moved into place, and what was moved is put back if one fails. Throws `UsageError` where a file is
 * not what the plan was made from, and never overwrites one that was not there then.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  const staged: Staged[] = [];
  const before = new Map<string, string | undefined>();
  try {
    for (const change of changes) staged.push(stage(root, change));
    for (const one of staged) before.set(one.target, put(one));
  } catch (error) {
    for (const [target, kept] of before) putBack(target, kept);
    before.clear();
    throw error;
  } finally {
    for (const { draft } of staged) if (draft !== undefined) rmSync(draft, { force: true });
    for (const kept of before.values()) if (kept !== undefined) rmSync(kept, { force: true });
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
