/** One file of the site. `path` is relative to the site's root, with `/`. */
export interface Page {
  readonly path: string;
  readonly content: string | Uint8Array;
}
