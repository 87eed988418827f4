import type { Text } from "./language.ts";

/**
 * What becomes of a row.
 * - `new`: a file is made; `changed`: mapped fields of a file that is there are set (only with `--update`)
 * - `same`: the file says so already; `left`: it says otherwise and is left alone
 * - `held`: somebody must decide first; nothing comes of it until then
 * - `skipped`: it is no entry (totals, notes, repeated rows) or is not wanted
 */
export type ImportOutcome = "new" | "changed" | "same" | "left" | "held" | "skipped";

/** Something to know of a row: a value taken with doubt, one not taken, or a remark. Values that must not spread are never repeated. */
export interface ImportNote {
  readonly kind: "doubt" | "dropped" | "remark";
  readonly column?: string;
  readonly text: Text;
}

/** What a file lacks or has wrong, once it stands. */
export interface ImportGap {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly text: Text;
}

export interface ImportedEntry {
  readonly outcome: ImportOutcome;
  /** The row it came from, as the spreadsheet shows it; a system made in passing has the first row that names it. */
  readonly row: number;
  readonly kind: "integration" | "system";
  readonly title: string;
  /** The file it concerns, where there is one. */
  readonly path?: string;
  readonly notes: readonly ImportNote[];
  readonly gaps: readonly ImportGap[];
}

/** A column and the field it fills; without one it was not read. `guessed` where the name was only near. */
export interface ImportedColumn {
  readonly name: string;
  readonly field?: string;
  readonly guessed?: true;
}

/** A file to write: what stands there now, where something does, and what shall. */
export interface FileChange {
  readonly path: string;
  readonly before?: string;
  /** Without it the file goes. */
  readonly after?: string;
}

/** What an import found out, and did if it was asked to write. */
export interface ImportResult {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ImportedColumn[];
  readonly remarks: readonly Text[];
  readonly entries: readonly ImportedEntry[];
  readonly changes: readonly FileChange[];
  readonly written: boolean;
  /** How to take it back, where git has all that was changed. */
  readonly undo?: Text;
}

/** True when nothing in an import waits for a decision and nothing it writes has an error. */
export const isClean = ({ entries }: Pick<ImportResult, "entries">): boolean =>
  entries.every(
    ({ outcome, gaps }) => outcome !== "held" && gaps.every(({ severity }) => severity !== "error"),
  );
