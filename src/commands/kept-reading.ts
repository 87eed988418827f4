import type { SourceFile } from "../domain/source-file.ts";
import type { CachePlace } from "../io/cache/cache-place.ts";
import { openPack, type Pack } from "../io/cache/open-pack.ts";
import { filesLater, type KnownFile } from "../io/file-later.ts";
import type { GitHistory } from "../io/git-history.ts";
import {
  type Judgement,
  judgeChangedBodies,
  type KeptJudgement,
  keptJudgement,
} from "./judged-before.ts";
import { newReadingMemory, type OpenCatalogue, type ReadingMemory } from "./open-catalogue.ts";

/** A file as it lay when it was read. */
type KeptFile = readonly [path: string, lay: string, digest: string, length: number];

/** A memory of what an earlier run read, for a program that ends: a file that lies as it did is not read again, nor git asked again where no branch has moved. */
export interface KeptReading {
  readonly memory: ReadingMemory;
  /** Whether a file was found to be another than it seemed at a glance; then nothing that was made of the memory is to be trusted. */
  readonly isWrong: () => boolean;
  /** What is wrong with the catalogue, where it follows from what an earlier run found and the few texts that changed since. */
  readonly judge: (opened: OpenCatalogue) => Judgement | undefined;
  /** Keeps for the next run what the memory holds now, and what was found. */
  readonly save: (opened: OpenCatalogue, judgement: Judgement) => void;
}

/** Opens it. Like `HistoryMemory`, it is for runs that want the same of the history; `purpose` names them; `settle` is for tests. */
export function openKeptReading(place: CachePlace, purpose: string, settle: number): KeptReading {
  const pack = openPack(place, `reading-${purpose}`, "");
  const memory = newReadingMemory(settle);
  let isWrong = false;
  const before = filesOf(
    pack,
    memory,
    filesLater(place.root, () => {
      isWrong = true;
    }),
  );
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
      const hasSameHistory = knownHistory !== undefined && opened.history === knownHistory.history;
      return judgement && hasSameHistory ? judgeChangedBodies(opened, judgement) : undefined;
    },
    save: (opened, judgement) => {
      pack.set("judgement", JSON.stringify(keptJudgement(opened, judgement)));
      const files = [...memory.files.values()].flatMap((file) => kept(file, memory));
      if (files.length !== before.size || files.some(([path, lay]) => before.get(path) !== lay))
        pack.set("files", JSON.stringify(files));
      if (memory.history !== undefined && memory.history !== knownHistory)
        pack.set("history", JSON.stringify({ ...memory.history, history: flat(memory.history) }));
      if (memory.facts !== undefined && memory.facts !== knownFacts)
        pack.set("facts", JSON.stringify(memory.facts));
      pack.save();
    },
  };
}

function filesOf(
  pack: Pack,
  memory: ReadingMemory,
  later: (file: KnownFile) => SourceFile,
): ReadonlyMap<string, string> {
  const files = new Map<string, SourceFile>();
  for (const [path, lay, digest, length] of readJson<readonly KeptFile[]>(pack, "files") ?? []) {
    files.set(path, later({ path, digest, length }));
    memory.lay.set(path, lay);
  }
  memory.files = files;
  return new Map(memory.lay);
}

function kept(file: SourceFile, { lay }: ReadingMemory): readonly KeptFile[] {
  const known = lay.get(file.path);
  if (known === undefined || !("text" in file) || file.bytes === undefined) return [];
  return [[file.path, known, file.bytes.digest(), file.bytes.length]];
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
