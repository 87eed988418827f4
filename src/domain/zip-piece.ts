/** A piece of a text that is packed by itself, so that whoever has packed the same before need not do it again. */
export interface ZipBlock {
  /** All that the text follows from. */
  readonly key: string;
  readonly text: () => string;
}

/** A piece of a text that is to be packed. */
export type ZipPiece = string | ZipBlock;
