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

/** The bytes of a file that is text in UTF-8, for whoever can do without seeing all of it as text. */
export interface FileBytes {
  readonly length: number;
  /** A letter a byte: what is ASCII in the text stands in here, and nothing else looks like it. */
  readonly letters: () => string;
  /** The bytes themselves, which nobody may change. */
  readonly view: () => Uint8Array;
  /** The text between two bytes, neither of which may lie within a character. */
  readonly text: (from: number, to: number) => string;
  /** Names the content: nobody can make another with the same. */
  readonly digest: () => string;
  /** Names the text between two bytes, after a text that is put before it, in 24 letters. */
  readonly nameOf: (from: number, to: number, before?: string) => string;
  /** Lets go of the bytes, where the file can be read again when somebody asks for them. */
  readonly letGo?: () => void;
}

/** A file that is text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly bytes?: FileBytes;
}

/**
 * A file of the catalogue as it came from disk, git or GitHub, before anything was made of its content.
 * `path` is relative to the catalogue's root, with `/`. The text keeps its byte-order mark and line ends. Where a file has `bytes`, its
 * text is made of them each time somebody asks, so that ten thousand files are not held as text.
 */
export type SourceFile =
  | TextFile
  | { readonly path: string; readonly trouble: FileTrouble; readonly detail?: string };

/** Limits on what comes in; larger is a finding, unread. In bytes. */
export const maxFileBytes = 256 * 1024;
export const maxFrontMatterBytes = 32 * 1024;
