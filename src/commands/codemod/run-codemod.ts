import type { CodemodResult, FileEdit, Letter, NewTrouble } from "../../domain/codemod-result.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { FileChange } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import { undoStep } from "../../domain/undo-step.ts";
import { applyChanges } from "../../io/apply-changes.ts";
import { settleChanges } from "../../io/change-journal.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import { filesAfter } from "../import/judge-import.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "../open-catalogue.ts";
import { refuseUncommitted } from "../refuse-uncommitted.ts";
import { checkOptions } from "../validate.ts";

export interface CodemodOptions extends Surroundings {
  readonly write: boolean;
  /** Change files with uncommitted changes too. */
  readonly force: boolean;
}

/** What a codemod wants done; deciding it touches nothing. */
export interface CodemodPlan {
  readonly edits: readonly FileEdit[];
  readonly remarks?: readonly Text[];
  readonly letters?: readonly Letter[];
  readonly nextSteps: readonly Text[];
}

/** A move is a new file and one that goes. */
const changesOf = ({ path, newPath, before, after }: FileEdit): readonly FileChange[] => {
  const old = before === undefined ? {} : { before };
  if (newPath === undefined) return [{ path, ...old, ...(after !== undefined && { after }) }];
  return [
    { path, ...old },
    { path: newPath, ...(after !== undefined && { after }) },
  ];
};

/** How many errors of each rule a file has; messages name ids, which is what changes. */
function countErrors(
  findings: readonly BilingualFinding[],
  pathOf: (path: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, rule } of findings) {
    const key = `${pathOf(path)} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Errors that the catalogue has with the changes and has not without; a file that moves is the same file. */
function newTroubles(opened: OpenCatalogue, edits: readonly FileEdit[]): readonly NewTrouble[] {
  const { read: _, ...options } = checkOptions(opened);
  const errorsOf = (files: OpenCatalogue["files"], fileExists = options.fileExists) =>
    checkCatalogue(files, { ...options, fileExists, reader: opened.reader }).findings.filter(
      ({ severity }) => severity === "error",
    );
  const moved = new Map(edits.map(({ path, newPath }) => [newPath ?? path, path]));
  const pathOf = (path: string): string => moved.get(path) ?? path;
  const allowed = countErrors(errorsOf(opened.files), (path) => path);
  const changes = edits.flatMap(changesOf);
  const then = new Map(changes.map(({ path, after }) => [path, after !== undefined]));
  const existsThen = (path: string): boolean => then.get(path) ?? options.fileExists(path);
  return errorsOf(filesAfter(opened.files, changes), existsThen)
    .filter(({ path, rule }) => {
      const key = `${pathOf(path)} ${rule}`;
      const left = allowed.get(key) ?? 0;
      allowed.set(key, left - 1);
      return left <= 0;
    })
    .map(({ path, rule, message }) => ({ path, rule, text: message }));
}

/**
 * Opens the catalogue, lets a codemod decide, judges what would come of it, and with `write` writes everything or nothing.
 * Throws `UsageError` for a wrong call, and where work that is not in git would be overwritten.
 */
export async function runCodemod(
  options: CodemodOptions,
  decide: (opened: OpenCatalogue) => CodemodPlan,
): Promise<CodemodResult> {
  if (options.write) settleChanges(options.root);
  const opened = await openCatalogue(options, () => false);
  const { edits, remarks = [], letters = [], nextSteps } = decide(opened);
  const troubles = newTroubles(opened, edits);
  const changes = edits.flatMap(changesOf);
  if (options.write) {
    if (!options.force) await refuseUncommitted(options, changes);
    applyChanges(opened.root, changes);
  }
  const undo = options.force ? undefined : undoStep(changes);
  return {
    edits,
    remarks,
    letters,
    troubles,
    nextSteps: undo === undefined ? nextSteps : [...nextSteps, undo],
    written: options.write,
  };
}
