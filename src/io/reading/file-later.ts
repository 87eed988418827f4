import type { FileBytes, SourceFile } from "../../domain/source-file.ts";
import type { ByteStore } from "./byte-store.ts";
import { newFileStore, readCatalogueFile } from "./files.ts";

/** What is known of a file that was read in an earlier run. */
export interface KnownFile {
  readonly path: string;
  readonly digest: string;
  readonly length: number;
}

/**
 * Makes files of the catalogue as they were read in an earlier run, each of which is read again when somebody asks for its text. Where
 * another content lies there by then, `onOther` is called and asking throws: whatever was begun with it must be begun anew.
 */
export function filesLater(root: string, onOther: () => void): (known: KnownFile) => SourceFile {
  const store = newFileStore();
  return (known) => fileLater(known, () => readNow(root, known, store, onOther));
}

function fileLater({ path, digest, length }: KnownFile, readAgain: () => FileBytes): SourceFile {
  let bytes: FileBytes | undefined;
  const read = (): FileBytes => {
    bytes ??= readAgain();
    return bytes;
  };
  const later: FileBytes = {
    length,
    letters: () => read().letters(),
    view: () => read().view(),
    text: (from, to) => read().text(from, to),
    digest: () => digest,
    nameOf: (from, to, before) => read().nameOf(from, to, before),
  };
  const file = {
    path,
    get text() {
      return read().text(0, length);
    },
  };
  // Whoever copies, compares or sends the file means its text.
  return Object.defineProperty(file, "bytes", { value: later });
}

function readNow(
  root: string,
  { path, digest }: KnownFile,
  store: ByteStore,
  onOther: () => void,
): FileBytes {
  const found = readCatalogueFile(root, path, store);
  if ("text" in found && found.bytes?.digest() === digest) return found.bytes;
  onOther();
  throw new Error(`${path} changed while the catalogue was being read.`);
}
