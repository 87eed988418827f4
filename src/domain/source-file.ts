/** Why a file in the catalogue's folders could not be read as text. */
export type FileTrouble =
  | "directory"
  | "symlink"
  | "submodule"
  | "too-large"
  | "unreadable"
  | "not-utf8"
  | "binary"
  | "bad-name";

/**
 * A file of the catalogue as it came from disk, git or GitHub, before anything was made of its content.
 * `path` is relative to the catalogue's root, with `/`. The text keeps its byte-order mark and line ends.
 */
export type SourceFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly trouble: FileTrouble; readonly detail?: string };

/** Limits on what comes in; larger is a finding, unread. In bytes. */
export const maxFileBytes = 256 * 1024;
export const maxFrontMatterBytes = 32 * 1024;
