/** How the blocks of a list lay one after the other in the files of a unit. */
export interface LaidList {
  readonly keys: readonly string[];
  /** What is known of each block besides, in numbers. */
  readonly facts: readonly (readonly number[])[];
}

/** A stretch of a file in which a list's blocks stand: where it begins, and how long each block and what stands between two are. */
export interface LaidStrip {
  readonly list: string;
  readonly from: number;
  readonly between: number;
  readonly lengths: readonly number[];
}

/** Blocks that were packed together: where in the file and as how many bytes, and what `PackedBlock` says of the text. */
export interface LaidGroup extends LaidStrip {
  readonly packedLength: number;
  readonly sum: number;
  readonly textLength: number;
}

/** A file with rows in blocks, as it was written. */
export interface LaidFile {
  readonly size: number;
  readonly strips: readonly LaidStrip[];
  readonly groups: readonly LaidGroup[];
}

/** All of that for a unit: by name of the list, by path of the file. */
export interface LaidBlocks {
  readonly lists: Readonly<Record<string, LaidList>>;
  readonly files: Readonly<Record<string, LaidFile>>;
}

/** As bytes, for who keeps it. */
export const laidBytes = (laid: LaidBlocks): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(laid));

/** The same again. What is ours and whole need not be looked through. */
export const readLaid = (bytes: Uint8Array): LaidBlocks =>
  JSON.parse(new TextDecoder().decode(bytes)) as LaidBlocks;

/** From where to where something lies. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where each block of a strip lies, in the order of the list; empty ones take nothing, not even what stands between two. */
export function stretches({ from, between, lengths }: Omit<LaidStrip, "list">): readonly Stretch[] {
  let end = from;
  let isFirst = true;
  return lengths.map((length) => {
    if (length === 0) return { from: end, to: end };
    const start = isFirst ? end : end + between;
    isFirst = false;
    end = start + length;
    return { from: start, to: end };
  });
}
