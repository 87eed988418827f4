import type { BilingualFinding } from "../../domain/finding.ts";
import type { FileChange, ImportedEntry, ImportGap } from "../../domain/import-result.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { checkOptions } from "../validate.ts";
import type { PlannedEntry } from "./import-context.ts";

/** The files of a catalogue as they will be once changes are written. */
export function filesAfter(
  files: readonly SourceFile[],
  changes: readonly FileChange[],
): readonly SourceFile[] {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const fresh = changes.flatMap(({ path, after }) =>
    after === undefined ? [] : [{ path, text: after }],
  );
  return [...files.filter(({ path }) => !changed.has(path)), ...fresh].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Judges the catalogue as it will be; tells what is found in the files that change. */
export function findingsAfter(
  opened: OpenCatalogue,
  changes: readonly FileChange[],
): readonly BilingualFinding[] {
  if (changes.length === 0) return [];
  const { read: _, ...options } = checkOptions(opened);
  return checkCatalogue(filesAfter(opened.files, changes), {
    ...options,
    reader: opened.reader,
    only: new Set(changes.map(({ path }) => path)),
  }).findings;
}

/** Adds to each entry what its file will lack. */
export function withGaps(
  opened: OpenCatalogue,
  planned: readonly PlannedEntry[],
): readonly ImportedEntry[] {
  const changes = planned.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const byPath = new Map<string, ImportGap[]>();
  for (const { path, rule, severity, message } of findingsAfter(opened, changes)) {
    const gaps = byPath.get(path) ?? [];
    gaps.push({ rule, severity, text: message });
    byPath.set(path, gaps);
  }
  return planned.map(({ entry, change }) => ({
    ...entry,
    gaps: change === undefined ? [] : (byPath.get(change.path) ?? []),
  }));
}
