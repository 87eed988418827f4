import { type Catalogue, makeCatalogue, type UnreadableFile } from "../domain/catalogue.ts";
import { catalogueFileKind, governancePath } from "../domain/catalogue-path.ts";
import type { Integration, System } from "../domain/entry.ts";
import type { Problem } from "../domain/finding.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import { readIntegration, readSystem } from "../input/read-entry.ts";
import { readGovernance } from "../input/read-governance.ts";
import type { Schemas } from "../input/schemas.ts";
import type { KeptEntries } from "./kept/kept-entries.ts";

/** Files read together, and what was wrong with each (by path). */
export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What became of one file. `governance` is not here: there is one, and it is always read. */
type ReadFile =
  | {
      readonly kind: "integration";
      readonly entry: Integration;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "system"; readonly entry: System; readonly problems: readonly Problem[] }
  | {
      readonly kind: "unreadable";
      readonly file: UnreadableFile;
      readonly problems: readonly Problem[];
    };

/** Reads one file. The same file object gives the same entry, so that a base and a head share what did not change. */
export type FileReader = (file: SourceFile) => ReadFile | undefined;

const noProblems: readonly Problem[] = [];

/** Makes a reader that remembers the files it has read, and takes what earlier runs kept of them. */
export function makeFileReader(schemas: Schemas, kept?: KeptEntries): FileReader {
  const known = new WeakMap<SourceFile, ReadFile>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const read = readOrRecall(file, schemas, kept);
    if (read !== undefined) known.set(file, read);
    return read;
  };
}

const isEntry = (kind: string | undefined): kind is "integration" | "system" =>
  kind === "integration" || kind === "system";

function fromKept(file: SourceFile, kept: KeptEntries): ReadFile | undefined {
  const kind = catalogueFileKind(file.path);
  if (!isEntry(kind)) return undefined;
  if (kind === "integration") {
    const entry = kept.integration(file);
    return entry && { kind, entry, problems: noProblems };
  }
  const entry = kept.system(file);
  return entry && { kind, entry, problems: noProblems };
}

function readFile(file: SourceFile, schemas: Schemas): ReadFile | undefined {
  const kind = catalogueFileKind(file.path);
  if (!isEntry(kind)) return undefined;
  if (kind === "integration") {
    const { entry, unreadable, problems } = readIntegration(file, schemas);
    if (entry !== undefined) return { kind, entry, problems };
    if (unreadable !== undefined) return { kind: "unreadable", file: unreadable, problems };
  } else {
    const { entry, unreadable, problems } = readSystem(file, schemas);
    if (entry !== undefined) return { kind, entry, problems };
    if (unreadable !== undefined) return { kind: "unreadable", file: unreadable, problems };
  }
  throw new Error(`${file.path} was read as neither an entry nor an unreadable file.`);
}

/** What earlier runs kept of a file, or what it says; the latter is kept where nothing is wrong with it. */
function readOrRecall(
  file: SourceFile,
  schemas: Schemas,
  kept: KeptEntries | undefined,
): ReadFile | undefined {
  const before = kept && fromKept(file, kept);
  if (before !== undefined) return before;
  const read = readFile(file, schemas);
  if (kept && read !== undefined && read.kind !== "unreadable" && read.problems.length === 0)
    kept.keep(read.kind, file, read.entry);
  return read;
}

/** Reads all files of a catalogue, whatever state they are in. Files that are none of the catalogue's are passed over. */
export function readCatalogue(
  files: readonly SourceFile[],
  schemas: Schemas,
  read: FileReader = makeFileReader(schemas),
  watch: Watch = noWatch,
): ReadCatalogue {
  const integrations: Integration[] = [];
  const systems: System[] = [];
  const unreadable: UnreadableFile[] = [];
  const problems = new Map<string, readonly Problem[]>();
  for (const [index, file] of files.entries()) {
    const found = read(file);
    watch.done(index + 1);
    if (found === undefined) continue;
    if (found.kind === "integration") integrations.push(found.entry);
    else if (found.kind === "system") systems.push(found.entry);
    else unreadable.push(found.file);
    if (found.problems.length > 0) problems.set(file.path, found.problems);
  }
  const rules = readGovernance(
    files.find(({ path }) => path === governancePath),
    schemas,
  );
  if (rules.problems.length > 0) problems.set(governancePath, rules.problems);
  const catalogue = makeCatalogue(rules.governance, integrations, systems, unreadable);
  return { catalogue, problems };
}
