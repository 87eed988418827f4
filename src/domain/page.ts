/** One file of the site. `path` is relative to the site's root, with `/`. */
export interface Page {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files of the site that are made together, since they show the same: as a rule a page in every language, and its data. */
export interface PageUnit {
  /** Names the unit in its site; the same from one build to the next. */
  readonly id: string;
  /** The files it makes. */
  readonly paths: readonly string[];
  /** A folder whose files are all the unit's, where how many there are is only known once they are made. Ends with `/`. */
  readonly folder?: string;
  readonly render: () => readonly Page[];
}
