import type { SourceFile } from "../../domain/source-file.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack, type Pack } from "../../io/cache/open-pack.ts";
import type { GitHistory } from "../../io/git/git-history.ts";
import { filesLater, type KnownFile } from "../../io/reading/file-later.ts";
import { newReadingMemory, type OpenCatalogue, type ReadingMemory } from "../open-catalogue.ts";
import {
  type Judgement,
  judgeChanged,
  type KeptJudgement,
  keptJudgement,
} from "./judged-before.ts";
import { headOf, type KeptFile, keptFiles } from "./kept-files.ts";
import type { EntryHead } from "./late-entry.ts";
import { type Neighbours, neighboursIn } from "./neighbours.ts";

/** A memory of what an earlier run read, for a program that ends: a file that lies as it did is not read again, nor git asked again where no branch has moved. */
export interface KeptReading {
  readonly memory: ReadingMemory;
  /** Whether a file was found to be another than it seemed at a glance; then nothing that was made of the memory is to be trusted. */
  readonly isWrong: () => boolean;
  /** What is wrong with the catalogue, where it follows from what an earlier run found and the few texts that changed since. */
  readonly judge: (opened: OpenCatalogue) => Judgement | undefined;
  /** Takes what is to be kept of the files, while what they say is at hand. */
  readonly keepFiles: (opened: OpenCatalogue) => void;
  /** Keeps for the next run what the memory holds now, and what was found. */
  readonly save: (opened: OpenCatalogue, judgement: Judgement) => void;
}

/** Opens it. `purpose` names the runs that it is for; `settle` is for tests. */
export function openKeptReading(place: CachePlace, purpose: string, settle: number): KeptReading {
  const pack = openPack(place, `reading-${purpose}`, "");
  const memory = newReadingMemory(settle);
  let isWrong = false;
  let known: readonly KeptFile[] | undefined;
  let near: Neighbours | "same" | undefined;
  const before = readJson<KeptFiles>(pack, "files");
  if (before !== undefined) {
    const later = filesLater(place.root, () => {
      isWrong = true;
    });
    recallFiles(before, memory, later);
  }
  const history = readJson<KeptHistory>(pack, "history");
  const facts = readJson<NonNullable<ReadingMemory["facts"]>>(pack, "facts");
  memory.history = history && { ...history, history: historyFrom(history.history) };
  memory.facts = facts;
  const [knownHistory, knownFacts] = [memory.history, memory.facts];
  return {
    memory,
    isWrong: () => isWrong,
    judge: (opened) => {
      const judgement = readJson<KeptJudgement>(pack, "judgement");
      if (judgement === undefined || before === undefined) return undefined;
      const neighbours = (): Neighbours | undefined => readJson<Neighbours>(pack, "neighbours");
      const found = judgeChanged(opened, { judgement, files: before.files, neighbours });
      if (found !== undefined) near = found.neighbours ?? "same";
      return found;
    },
    keepFiles: (opened) => {
      known = keptFiles(opened, memory.lay);
    },
    save: (opened, judgement) => {
      memory.saveEntries?.();
      const files = known ?? keptFiles(opened, memory.lay);
      const now: KeptFiles = { schemas: opened.schemaStamp, files };
      pack.set("files", JSON.stringify(now));
      pack.set("judgement", JSON.stringify(keptJudgement(opened, judgement)));
      const isSame = near === "same" && pack.get("neighbours") !== undefined;
      if (!isSame) {
        const now = typeof near === "object" ? near : neighboursIn(opened.read.catalogue);
        pack.set("neighbours", JSON.stringify(now));
      }
      if (memory.history !== undefined && memory.history !== knownHistory)
        pack.set("history", JSON.stringify({ ...memory.history, history: flat(memory.history) }));
      if (memory.facts !== undefined && memory.facts !== knownFacts)
        pack.set("facts", JSON.stringify(memory.facts));
      pack.save();
    },
  };
}

interface KeptFiles {
  /** Names the schemas that entries were read by. */
  readonly schemas: string;
  readonly files: readonly KeptFile[];
}

/** Puts into the memory what was kept: files that are read when somebody asks, and what is known of their entries. */
function recallFiles(
  { schemas, files }: KeptFiles,
  memory: ReadingMemory,
  later: (file: KnownFile) => SourceFile,
): void {
  const known = new Map<string, SourceFile>();
  const heads = new Map<string, EntryHead>();
  for (const file of files) {
    const [path, lay, digest, length] = file;
    if (lay !== "") {
      known.set(path, later({ path, digest, length }));
      memory.lay.set(path, lay);
    }
    const head = headOf(file);
    if (head !== undefined) heads.set(path, head);
  }
  memory.files = known;
  memory.heads = { schemas, of: heads };
}

// The pack is ours and whole, or empty: what it holds need not be looked through.
const readJson = <Value>(pack: Pack, key: string): Value | undefined => {
  const text = pack.getText(key);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
};

/** The history with lists for maps. */
interface FlatHistory {
  readonly changedOn: readonly (readonly [string, string])[];
  readonly moves: readonly (readonly [string, ReturnType<GitHistory["moves"]["get"]> & object])[];
  readonly shallow: boolean;
}

interface KeptHistory {
  readonly head: string;
  readonly timeZone: string;
  readonly question: string;
  readonly history: FlatHistory;
}

const flat = ({
  history: { changedOn, moves, shallow },
}: NonNullable<ReadingMemory["history"]>): FlatHistory => ({
  changedOn: [...changedOn],
  moves: [...moves],
  shallow,
});

const historyFrom = ({ changedOn, moves, shallow }: FlatHistory): GitHistory => ({
  changedOn: new Map(changedOn),
  moves: new Map(moves),
  shallow,
});
