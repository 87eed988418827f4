import { idOfPath } from "../../domain/catalogue-path.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { FileChange, ImportedEntry, ImportGap } from "../../domain/import-result.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import type { Schemas } from "../../input/schemas.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { checkOptions } from "../validate.ts";
import type { PlannedEntry } from "./import-context.ts";
import { unmetCriteria } from "./unmet-criteria.ts";

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

const gapOf = ({ rule, severity, message }: BilingualFinding): ImportGap => ({
  rule,
  severity,
  text: message,
});

/** Judges the catalogue as it will be; tells what each file that changes will lack or have wrong. */
function gapsByPath(
  opened: OpenCatalogue,
  changes: readonly FileChange[],
): ReadonlyMap<string, readonly ImportGap[]> {
  const { schemas, reader, today } = opened;
  const { read: _, ...options } = checkOptions(opened);
  const files = filesAfter(opened.files, changes);
  const read = readCatalogue(files, schemas, reader);
  const check = (only: readonly FileChange[], criteria: Schemas["criteria"]) =>
    only.length === 0
      ? []
      : checkCatalogue(files, {
          ...options,
          schemas: { ...schemas, criteria },
          read,
          only: new Set(only.map(({ path }) => path)),
        }).findings;
  const fresh = changes.filter(({ before }) => before === undefined);
  const changed = changes.filter(({ before }) => before !== undefined);
  const gaps = new Map<string, ImportGap[]>();
  const add = (path: string, gap: ImportGap): void => {
    const own = gaps.get(path);
    if (own === undefined) gaps.set(path, [gap]);
    else own.push(gap);
  };
  for (const finding of [...check(fresh, []), ...check(changed, schemas.criteria)])
    add(finding.path, gapOf(finding));
  for (const { path } of fresh) {
    const integration = read.catalogue.integrationById.get(idOfPath(path));
    if (integration?.path !== path) continue;
    for (const gap of unmetCriteria(integration, schemas, today)) add(path, gap);
  }
  return gaps;
}

/** Adds to each entry what its file will lack. */
export function withGaps(
  opened: OpenCatalogue,
  planned: readonly PlannedEntry[],
): readonly ImportedEntry[] {
  const changes = planned.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const gaps = changes.length === 0 ? new Map<string, ImportGap[]>() : gapsByPath(opened, changes);
  return planned.map(({ entry, change }) => ({
    ...entry,
    gaps: change === undefined ? [] : (gaps.get(change.path) ?? []),
  }));
}
