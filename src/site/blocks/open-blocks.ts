import type { UnitMemory } from "../../domain/page.ts";
import { unnoted } from "../notes/note.ts";
import { notingEach } from "../notes/noted-entry.ts";
import {
  type LaidBlocks,
  type LaidFile,
  type LaidList,
  laidBytes,
  readLaid,
} from "./laid-blocks.ts";
import { rowBlocks } from "./row-blocks.ts";

/** A block as it is to be written. */
export interface Block<Made> {
  readonly key: string;
  readonly beginsGroup: boolean;
  /** What was made of its rows; nothing where its text stands in the files that lie there. */
  readonly made: Made | undefined;
  readonly facts: readonly number[];
}

/** A list in blocks. */
export interface BlockList<Made> {
  readonly name: string;
  readonly blocks: readonly Block<Made>[];
}

/** What becomes of a list's rows. */
export interface ListWork<Row, Made> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly make: (rows: readonly Row[]) => Made;
  /** Numbers that are needed of every block for what stands around them. */
  readonly factsOf?: (made: Made) => readonly number[];
  /** Whether all that stands in the rows and follows from no row is as in the files that lie there. */
  readonly isSame?: (before: OldFiles) => boolean;
}

/** The files of an earlier build, all of which lie as it left them. */
export interface OldFiles {
  readonly laid: LaidBlocks;
  readonly bytesOf: (path: string) => Uint8Array;
  /** Whether a file begins with a text. */
  readonly beginsWith: (path: string, text: string) => boolean;
}

/** The blocks of a unit's lists while its files are made. */
export interface OpenBlocks {
  /** What blocks that show the same are copied from, where there is such. */
  readonly before: OldFiles | undefined;
  /** Makes a list's blocks, but those that an earlier build made and that show the same: each entry that a block reads is noted with it. */
  readonly list: <Row extends { readonly path: string }, Made>(
    work: ListWork<Row, Made>,
  ) => BlockList<Made>;
  /** Enters how a file came to lie. */
  readonly enter: (path: string, file: LaidFile) => void;
}

/** Opens them for the files of a unit. Without `memory`, all is made; the files are the same. `rowsInBlock` is for tests. */
export function openBlocks(
  memory: UnitMemory | undefined,
  paths: readonly string[],
  rowsInBlock?: number,
): OpenBlocks {
  const before = oldFiles(memory, paths);
  const lists: Record<string, LaidList> = {};
  const files: Record<string, LaidFile> = {};
  const part: UnitMemory["part"] = memory?.part ?? ((_, work) => work());
  memory?.keepLater(() => [laidBytes({ lists, files })]);
  return {
    before,
    list: ({ name, rows, make, factsOf = () => [], isSame = () => true }) => {
      const old = before !== undefined && isSame(before) ? before.laid.lists[name] : undefined;
      const factsBefore = new Map(old?.keys.map((key, at) => [key, old.facts[at]]));
      const blocks = rowBlocks(rows, rowsInBlock).map(({ key, rows: some, beginsGroup }) => {
        const work = () => notingEach(() => make(some));
        const made = part([name, ...some.map(({ path }) => path)].join("\n"), work);
        const facts = factsBefore.get(key);
        if (made === undefined && facts !== undefined) return { key, beginsGroup, made, facts };
        // A part that was made before has its notes already.
        const now = made ?? unnoted(() => make(some));
        return { key, beginsGroup, made: now, facts: factsOf(now) };
      });
      lists[name] = {
        keys: blocks.map(({ key }) => key),
        facts: blocks.map(({ facts }) => facts),
      };
      return { name, blocks };
    },
    enter: (path, file) => {
      files[path] = file;
    },
  };
}

function oldFiles(memory: UnitMemory | undefined, paths: readonly string[]): OldFiles | undefined {
  const [kept] = memory?.before ?? [];
  if (memory === undefined || kept === undefined) return undefined;
  const laid = readLaid(kept);
  const lying = new Map(
    paths.flatMap((path) => {
      const bytes = memory.lying(path);
      return bytes === undefined || bytes.length !== laid.files[path]?.size
        ? []
        : [[path, bytes] as const];
    }),
  );
  if (lying.size !== paths.length) return undefined;
  const bytesOf = (path: string): Uint8Array => lying.get(path) ?? new Uint8Array();
  const beginsWith = (path: string, text: string): boolean => {
    const [bytes, wanted] = [bytesOf(path), new TextEncoder().encode(text)];
    return wanted.every((byte, at) => byte === bytes[at]);
  };
  return { laid, bytesOf, beginsWith };
}
