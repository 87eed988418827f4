/** A block of a text as it is packed: it repeats nothing that stands before it. */
export interface PackedBlock {
  readonly packed: Uint8Array;
  /** The checksum of what was packed, and how long that is in bytes. */
  readonly sum: number;
  readonly length: number;
}

/** A piece of a text that is packed by itself, so that whoever has packed the same before need not do it again. */
export interface ZipBlock {
  /** All that the text follows from, for who remembers what became of it. */
  readonly key?: string;
  readonly text: () => string;
  /** What it becomes, where that is known. */
  readonly packed?: PackedBlock;
  /** Is told what it became, and at which byte of the file that begins. */
  readonly onPacked?: (block: PackedBlock, from: number) => void;
}

/** A piece of a text that is to be packed. */
export type ZipPiece = string | ZipBlock;
