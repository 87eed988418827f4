/** One file of the site. `path` is relative to the site's root, with `/`. */
export interface Page {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The same text in pieces, for one so long that nobody should hold it whole. Asking for it looks up nothing. */
  readonly pieces?: () => Iterable<string | Uint8Array>;
}

/** Files of the site that are made together, since they show the same: as a rule a page in every language, and its data. */
export interface PageUnit {
  /** Names the unit in its site; the same from one build to the next. */
  readonly id: string;
  /** The files it makes. */
  readonly paths: readonly string[];
  /** A folder whose files are all the unit's, where how many there are is only known once they are made. Ends with `/`. */
  readonly folder?: string;
  /**
   * Whether it shows what files of entries say besides their fields: those of its own entry, or any. After the last such unit these texts need
   * not be held any more; what another unit asks for all the same is read again.
   */
  readonly texts?: "own" | "any";
  /** `memory` is what an earlier build left of it, for a unit so large that it keeps what its parts became; the files are the same without. */
  readonly render: (memory?: UnitMemory) => readonly Page[];
}

/** What an earlier build left of a unit, and what this one leaves. */
export interface UnitMemory {
  /** What the unit kept, in pieces. */
  readonly before: readonly Uint8Array[] | undefined;
  /**
   * Does the work of a part, unless the part was done in that earlier build and would look up the very same again: then it gives
   * `undefined`, and what was kept of the part is as good. A part has one name.
   */
  readonly part: <Result>(name: string, work: () => Result) => Result | undefined;
  /** The bytes of one of the unit's files, where it lies as that earlier build left it. */
  readonly lying: (path: string) => Uint8Array | undefined;
  /**
   * Keeps these pieces for the next build; without a call, nothing is kept of the unit. Pieces of `before`, the very same, that stand first
   * need not be written again.
   */
  readonly keep: (pieces: readonly Uint8Array[]) => void;
  /** The same for what is known only once the files are written; it is asked for then. */
  readonly keepLater: (pieces: () => readonly Uint8Array[]) => void;
}
