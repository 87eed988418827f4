import { inflateSync } from "fflate";
import type { Page } from "../../domain/page.ts";
import type { ZipPiece } from "../../domain/zip-piece.ts";
import type { LaidGroup } from "./laid-blocks.ts";
import { type Inflate, type OldGroups, oldGroups } from "./old-groups.ts";
import type { BlockList, OpenBlocks } from "./open-blocks.ts";

/** A list's blocks as they stand in a text that is packed, some at a time. */
export interface PackedStrip {
  readonly list: string;
  readonly blocks: readonly {
    readonly key: string;
    readonly beginsGroup: boolean;
    readonly rows: number;
    /** Its text after so many rows, where the list made it. */
    readonly text: ((rowsBefore: number) => string) | undefined;
  }[];
  /** Stands between two blocks. Where it is anything, no block is without text. */
  readonly between: string;
  /** Brings the text of a block, in which rows are numbered, to where it stands so many rows further down. */
  readonly moved: (text: string, by: number) => string;
}

/** The blocks of a list as a text to be packed, each with what `text` makes of it. The first fact of a block is how many rows it has, where rows are numbered. */
export const packedStripOf = <Made>(
  { name, blocks }: BlockList<Made>,
  text: (made: Made, rowsBefore: number) => string,
  { between = "", moved = (same) => same }: Partial<Pick<PackedStrip, "between" | "moved">> = {},
): PackedStrip => ({
  list: name,
  blocks: blocks.map(({ key, beginsGroup, made, facts: [rows = 0] }) => ({
    key,
    beginsGroup,
    rows,
    text: made === undefined ? undefined : (rowsBefore) => text(made, rowsBefore),
  })),
  between,
  moved,
});

type StripBlock = PackedStrip["blocks"][number];

/**
 * A packed file of texts and blocks. A group of blocks that all show the same is copied as it was packed; of another, what was not made is
 * unpacked from the file that lies there. `pack` must tell of each block what became of it, or nothing is copied next time.
 */
export function packedPage(
  { before, enter }: OpenBlocks,
  path: string,
  parts: readonly (string | PackedStrip)[],
  pack: (pieces: Iterable<ZipPiece>) => Uint8Array,
  inflate: Inflate = inflateSync,
): Page {
  return {
    path,
    get content() {
      const old = before && oldGroups(before, path, inflate);
      const done: LaidGroup[] = [];
      let count = 0;
      function* pieces(): Generator<ZipPiece> {
        for (const part of parts) {
          if (typeof part === "string") {
            yield part;
            continue;
          }
          const groups = inGroups(part.blocks);
          count += groups.length;
          yield* stripPieces(part, groups, old, done);
        }
      }
      const bytes = pack(pieces());
      if (done.length === count) enter(path, { size: bytes.length, strips: [], groups: done });
      return bytes;
    },
  };
}

function* stripPieces(
  strip: PackedStrip,
  groups: readonly (readonly StripBlock[])[],
  old: OldGroups | undefined,
  done: LaidGroup[],
): Generator<ZipPiece> {
  let rowsBefore = 0;
  for (const [at, blocks] of groups.entries()) {
    if (at > 0 && strip.between !== "") yield strip.between;
    yield groupPiece(strip, { blocks, rowsBefore }, old, done);
    for (const { rows } of blocks) rowsBefore += rows;
  }
}

function groupPiece(
  strip: PackedStrip,
  group: { readonly blocks: readonly StripBlock[]; readonly rowsBefore: number },
  old: OldGroups | undefined,
  done: LaidGroup[],
): ZipPiece {
  const { list, between, moved } = strip;
  const { blocks, rowsBefore } = group;
  const isStill = blocks.every(({ text }) => text === undefined);
  const keys = blocks.map(({ key }) => key);
  const known = isStill ? old?.same(list, keys, rowsBefore) : undefined;
  let lengths = known?.lengths ?? [];
  return {
    ...(known && { packed: known.packed }),
    text: () => {
      let number = rowsBefore;
      const texts = blocks.map(({ key, rows, text }) => {
        const here = number;
        number += rows;
        if (text !== undefined) return text(here);
        const found = old?.textOf(list, key);
        if (found === undefined) throw new Error(`"${key}" stands in no block that was packed.`);
        return here === found.rowsBefore ? found.text : moved(found.text, here - found.rowsBefore);
      });
      lengths = texts.map(byteLength);
      return texts.filter((text) => text !== "").join(between);
    },
    onPacked: ({ packed, sum, length }, from) => {
      done.push({
        list,
        from,
        between: byteLength(between),
        lengths,
        packedLength: packed.length,
        sum,
        textLength: length,
      });
    },
  };
}

function inGroups(blocks: readonly StripBlock[]): readonly (readonly StripBlock[])[] {
  const groups: StripBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last === undefined || block.beginsGroup) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
