import type { BilingualFinding } from "../domain/finding.ts";
import type { SourceFile, TextFile } from "../domain/source-file.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import type { Schemas } from "../input/schemas.ts";
import type { CachePlace } from "../io/cache/cache-place.ts";
import { todayIn } from "../io/clock.ts";
import { makeFileExists } from "../io/file-exists.ts";
import type { Environment } from "../io/git/git-environment.ts";
import { type GitHistory, noHistory } from "../io/git/git-history.ts";
import { unsettled } from "../io/reading/file-traits.ts";
import { readCatalogueFiles } from "../io/reading/files.ts";
import { letGo, lettingGo } from "../io/reading/let-go.ts";
import { sha256 } from "../io/sha256.ts";
import type { SecondThread } from "../io/threads/second-thread.ts";
import { frontMatterDigestOf } from "./kept/entry-digests.ts";
import { isWorthKeeping } from "./kept/is-worth-keeping.ts";
import { type KeptEntries, openKeptEntries } from "./kept/kept-entries.ts";
import { type EntryHeads, lateEntries } from "./kept/late-entries.ts";
import { phaseStateOf } from "./kept/late-entry.ts";
import { beginRememberedHistory, type HistoryMemory } from "./kept/remembered-history.ts";
import { loadSchemas } from "./load-schemas.ts";
import {
  type FileReader,
  makeFileReader,
  type ReadCatalogue,
  readCatalogue,
} from "./read-catalogue.ts";
import type { FactsMemory } from "./repository-facts.ts";

/** Where a catalogue lies and what the world around it is. Every command takes this. */
export interface Surroundings {
  /** Absolute path of the catalogue's folder. */
  readonly root: string;
  readonly environment: Environment;
  /** ISO date to judge by; without it, today where the municipality lies. */
  readonly today?: string;
  readonly watch?: Watch;
  /** Where results may be kept for the next run; without it, everything is worked out afresh. */
  readonly cache?: CachePlace | undefined;
  /** What was read before; changed to what is read now. */
  readonly memory?: ReadingMemory;
  /**
   * Makes that what a catalogue's files say can be let go of, where there are many: `read` lets go once a file was read, for whoever seldom asks
   * again, `named` once its front matter has a name besides, for whoever asks whether that is another, and `told` leaves it to the caller.
   * A file that is asked again then is read again.
   */
  readonly letsGo?: "read" | "named" | "told";
  /** From how many files on; for tests. */
  readonly letsGoFrom?: number;
  /** A thread that may read the history while this one reads the files. */
  readonly secondThread?: SecondThread | undefined;
}

/** What was read before, for a program that reads the same catalogue again and again. */
export interface ReadingMemory extends HistoryMemory, FactsMemory {
  files: ReadonlyMap<string, SourceFile>;
  /** How each file lay on the disk when it was read. */
  readonly lay: Map<string, string>;
  readonly settle: number;
  reader: { readonly of: Schemas; readonly read: FileReader } | undefined;
  /** What an earlier run knew of entries, so that they are read when somebody asks. */
  heads?: EntryHeads;
  /** Keeps for the next run what was made of entries; to be called when nobody asks any more. */
  saveEntries?: () => void;
}

/** A memory that knows nothing yet. `settle` is for tests. */
export const newReadingMemory = (settle = unsettled): ReadingMemory => ({
  files: new Map(),
  lay: new Map(),
  settle,
  reader: undefined,
  history: undefined,
  facts: undefined,
});

// By itself, as a function that waits for something holds all it has seen until it is over.
function readFiles(surroundings: Surroundings, watch: Watch): readonly SourceFile[] {
  const { root, memory, letsGo, letsGoFrom } = surroundings;
  const files = readCatalogueFiles(root, watch, memory);
  // What is known from an earlier run is not held before somebody asks for it.
  if (letsGo === undefined || memory?.heads) return files;
  return lettingGo(root, files, letsGoFrom ?? manyFiles[letsGo]);
}

/** With so many files, the bytes take as much room as all that is made of them; a build that has less room to spare begins earlier. */
const manyFiles = { read: 30_000, named: 30_000, told: 5000 };

/** The files, each as the object it was before where its text is the same: whoever has read that one need not read it again. */
function sameFiles(files: readonly SourceFile[], memory: ReadingMemory): readonly SourceFile[] {
  const same = files.map((file) => {
    const before = memory.files.get(file.path);
    if (before === undefined || before === file) return file;
    if ("text" in file) return "text" in before && hasSameText(before, file) ? before : file;
    return "trouble" in before && before.trouble === file.trouble ? before : file;
  });
  memory.files = new Map(same.map((file) => [file.path, file]));
  return same;
}

const hasSameText = (one: TextFile, other: TextFile): boolean =>
  one.bytes === undefined || other.bytes === undefined
    ? one.text === other.text
    : one.bytes.digest() === other.bytes.digest();

function readerFrom(schemas: Schemas, memory: ReadingMemory, kept?: KeptEntries): FileReader {
  if (memory.reader?.of !== schemas)
    memory.reader = { of: schemas, read: makeFileReader(schemas, kept) };
  return memory.reader.read;
}

const lettingGoOf =
  (read: FileReader, isNamed: boolean): FileReader =>
  (file) => {
    const found = read(file);
    if (isNamed && found !== undefined && found.kind !== "unreadable")
      frontMatterDigestOf(found.entry);
    letGo(file);
    return found;
  };

/** A catalogue that was read, with all that judging it needs. */
export interface OpenCatalogue {
  readonly root: string;
  readonly files: readonly SourceFile[];
  readonly schemas: Schemas;
  /** What is wrong with the municipality's own schemas. */
  readonly schemaFindings: readonly BilingualFinding[];
  /** Names the schemas, for what is kept between runs. */
  readonly schemaStamp: string;
  /** Where what was made of each file is kept, where that is worth it. */
  readonly keeping: CachePlace | undefined;
  readonly reader: FileReader;
  readonly read: ReadCatalogue;
  readonly today: string;
  readonly timeZone: string;
  readonly fileExists: (path: string) => boolean;
  readonly history: GitHistory;
  /** False where git knew nothing, or could not be asked. */
  readonly hasHistory: boolean;
}

/** Says whether moves since the day of a file's oldest commit can change anything today. */
export type MovesMatter = (
  path: string,
  oldest: string,
  read: ReadCatalogue,
  today: string,
) => boolean;

/** Names all that the moves which are worth looking up may depend on, so that git is not asked again for another title. */
function whoseMoves({ catalogue }: ReadCatalogue, today: string): string {
  const { integrations, governance } = catalogue;
  const named = integrations.map((one) => `${one.path} ${one.id} ${phaseStateOf(one)}`);
  return sha256(JSON.stringify([today, governance, named]));
}

/**
 * Reads the catalogue at a folder with its history. `wantsMoves` says whose moves through the phases are worth looking up, by ids,
 * phases and statuses alone.
 * Throws `UsageError` where there is no catalogue.
 */
export async function openCatalogue(
  surroundings: Surroundings,
  wantsMoves: "all" | ((path: string, read: ReadCatalogue) => boolean),
  movesMatter?: MovesMatter,
): Promise<OpenCatalogue> {
  const { root, environment, today, watch = noWatch, cache } = surroundings;
  const memory = surroundings.memory ?? newReadingMemory();
  // Asked before anything is kept: in the first run, nothing was.
  const keeping = isWorthKeeping(cache) ? cache : undefined;
  const wantsAll = wantsMoves === "all";
  const thread = wantsAll ? surroundings.secondThread : undefined;
  const finishHistory = beginRememberedHistory(root, environment, cache, memory, thread);
  watch.begin({ da: "Henter filerne", en: "Fetching the files" });
  const files = sameFiles(readFiles(surroundings, watch), memory);
  const { schemas, findings: schemaFindings, stamp: schemaStamp } = await loadSchemas(root);
  // A program that goes on remembers by itself.
  const kept = memory.reader === undefined ? openKeptEntries(keeping, schemaStamp) : undefined;
  const { heads } = memory;
  const isLate = kept !== undefined && heads?.schemas === schemaStamp;
  const reader = readerFrom(schemas, memory, isLate ? lateEntries(heads, schemas, kept) : kept);
  watch.begin({ da: "Læser felter og tekst", en: "Reading fields and text" }, files.length);
  const { letsGo } = surroundings;
  const read = readCatalogue(
    files,
    schemas,
    letsGo === "read" || letsGo === "named" ? lettingGoOf(reader, letsGo === "named") : reader,
    watch,
  );
  if (isLate) memory.saveEntries = kept.save;
  else kept?.save();
  const { timeZone } = read.catalogue.governance;
  watch.begin({ da: "Venter på historikken fra git", en: "Waiting for git's history" });
  const day = today ?? todayIn(timeZone);
  const isKept = surroundings.memory !== undefined;
  const question = wantsAll ? "all" : isKept ? whoseMoves(read, day) : "";
  const history = await finishHistory(
    question,
    timeZone,
    (path) => wantsAll || wantsMoves(path, read),
    (path, oldest) => movesMatter?.(path, oldest, read, day) ?? true,
  );
  return {
    root,
    files,
    schemas,
    schemaFindings,
    schemaStamp,
    keeping,
    reader,
    read,
    today: day,
    timeZone,
    fileExists: makeFileExists(root),
    history,
    hasHistory: history !== noHistory,
  };
}
