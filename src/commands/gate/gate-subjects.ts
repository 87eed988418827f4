import { catalogueFileKind, idOfPath, isSchemaPath } from "../../domain/catalogue-path.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { GovernanceChange, Side, SubjectChange } from "../../domain/gate/gate-input.ts";
import { passedGates } from "../../domain/phase.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { checkCriteria } from "../../input/criteria.ts";
import type { FileReader } from "../read-catalogue.ts";
import { changedEntry } from "./gate-changes.ts";
import type { FileChange, GateRequest } from "./gate-request.ts";

interface Reading {
  readonly request: GateRequest;
  readonly read: FileReader;
  readonly baseByPath: ReadonlyMap<string, SourceFile>;
  readonly findings: readonly BilingualFinding[];
}

function integrationSide(file: SourceFile | undefined, read: FileReader): Side<Integration> {
  if (file === undefined) return { state: "absent" };
  const found = read(file);
  if (found?.kind === "integration") return { state: "read", entry: found.entry };
  return { state: "unreadable" };
}

function systemSide(file: SourceFile | undefined, read: FileReader): Side<System> {
  if (file === undefined) return { state: "absent" };
  const found = read(file);
  return found?.kind === "system" ? { state: "read", entry: found.entry } : { state: "unreadable" };
}

const sameSource = (a: SourceFile | undefined, b: SourceFile | undefined): boolean =>
  a === undefined || b === undefined ? a === b : "text" in a && "text" in b && a.text === b.text;

/** The file that a new one replaces, if the pull request removes it: what a rename is compared with. */
function predecessor(after: Side<Integration>, { read, request }: Reading): Side<Integration> {
  const replaced = after.state === "read" ? (after.entry.fields.replaces ?? []) : [];
  const gone = request.changes.find(
    (change) =>
      change.after === undefined &&
      catalogueFileKind(change.path) === "integration" &&
      replaced.includes(idOfPath(change.path)),
  );
  return integrationSide(gone?.before, read);
}

const entryOf = <Entry>(side: Side<Entry>): Entry | undefined =>
  side.state === "read" ? side.entry : undefined;

function subjectOf(change: FileChange, reading: Reading): readonly SubjectChange[] {
  const { path } = change;
  const { baseByPath, read, request } = reading;
  const kind = catalogueFileKind(path);
  const common = {
    path,
    id: idOfPath(path),
    baseMoved: !sameSource(change.before, baseByPath.get(path)),
    findings: reading.findings.filter((finding) => finding.path === path),
  };
  if (kind === "integration") {
    const [before, after] = [
      integrationSide(change.before, read),
      integrationSide(change.after, read),
    ];
    const entry = entryOf(after);
    const origin = before.state === "absent" ? predecessor(after, reading) : before;
    const criteria =
      entry === undefined
        ? []
        : checkCriteria(
            entry,
            passedGates(entry.fields.phase, entry.fields.status),
            request.schemas,
          );
    const { dictionary } = request.schemas.integration;
    const changes = changedEntry(entryOf(origin), entry, dictionary);
    return [{ kind, before, after, criteria, changes, ...common }];
  }
  if (kind === "system") {
    const [before, after] = [systemSide(change.before, read), systemSide(change.after, read)];
    const { dictionary } = request.schemas.system;
    return [
      {
        kind,
        before,
        after,
        changes: changedEntry(entryOf(before), entryOf(after), dictionary),
        ...common,
      },
    ];
  }
  return kind === "governance" ? [{ kind, changes: [], ...common }] : [];
}

/** The schemas folder as one thing: whoever changes one of them changes what the gates ask. */
function schemaChange({ request }: Reading): readonly GovernanceChange[] {
  const touched = request.changes.some(({ path }) => isSchemaPath(path));
  return touched
    ? [{ kind: "governance", path: "schemas", baseMoved: false, findings: [], changes: [] }]
    : [];
}

/** What the pull request touches, as the decision wants it: both sides of each file, its checklist, its findings, what changed. */
export function subjectChanges(
  request: GateRequest,
  findings: readonly BilingualFinding[],
  read: FileReader,
): readonly SubjectChange[] {
  const baseByPath = new Map(request.base.map((file) => [file.path, file]));
  const reading: Reading = { request, read, baseByPath, findings };
  const sorted = [...request.changes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...sorted.flatMap((change) => subjectOf(change, reading)), ...schemaChange(reading)];
}
