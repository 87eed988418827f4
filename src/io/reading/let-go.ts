import type { FileBytes, SourceFile } from "../../domain/source-file.ts";
import { UsageError } from "../../domain/usage-error.ts";
import type { ByteStore } from "./byte-store.ts";
import { fileSaying } from "./decode-bytes.ts";
import { newFileStore, readCatalogueFile } from "./files.ts";

/** What it gives counts until another file is read again. */
type ReadAgain = (path: string, digest: string) => FileBytes;

/**
 * The same files, of which the bytes can be let go of when what they say was taken from them. Whoever asks for them then has the file read
 * again, one at a time; asking throws `UsageError` where another content lies there by then. Fewer than `from` files are left as they are.
 */
export function lettingGo(
  root: string,
  files: readonly SourceFile[],
  from: number,
): readonly SourceFile[] {
  if (files.length < from) return files;
  // Every file is read to the same place: blocks of their own would wait until the engine's memory is full, and have it collected again and again.
  const place: ByteStore = { free: newFileStore().free, take: () => undefined };
  let last: { readonly path: string; readonly bytes: FileBytes } | undefined;
  const again: ReadAgain = (path, digest) => {
    if (last?.path === path) return last.bytes;
    last = undefined;
    const found = readCatalogueFile(root, path, place);
    const read = "text" in found ? found.bytes : undefined;
    if (read === undefined || read.digest() !== digest) throw changedMeanwhile(path);
    last = { path, bytes: read };
    return read;
  };
  const blocks = countedBlocks(files);
  return files.map((file) =>
    "text" in file && file.bytes !== undefined
      ? fileSaying(file.path, new HeldBytes(file.path, file.bytes, again, blocks))
      : file,
  );
}

/** Lets go of what a file says, where it can be read again. */
export function letGo(file: SourceFile): void {
  if ("text" in file) file.bytes?.letGo?.();
}

/** How many files still lie in each block of bytes, as a store puts many side by side. */
type Blocks = Map<ArrayBufferLike, number>;

function countedBlocks(files: readonly SourceFile[]): Blocks {
  const blocks: Blocks = new Map();
  for (const file of files) {
    const block = "text" in file ? file.bytes?.view().buffer : undefined;
    if (block !== undefined) blocks.set(block, (blocks.get(block) ?? 0) + 1);
  }
  return blocks;
}

/** One file fewer in a block. The memory of an empty one is given back at once: the engine would wait until its own is full. */
function leave(block: ArrayBufferLike, blocks: Blocks): void {
  const left = (blocks.get(block) ?? 0) - 1;
  blocks.set(block, left);
  // Node 20 has no such call, and gives the memory back when it collects.
  if (left === 0) (block as { readonly transfer?: (length: number) => unknown }).transfer?.(0);
}

/** A class, as functions for each of a hundred thousand files would take more room than what they know. */
class HeldBytes implements FileBytes {
  readonly length: number;
  readonly #path: string;
  readonly #again: ReadAgain;
  readonly #blocks: Blocks;
  #held: FileBytes | undefined;
  #digest: string | undefined;

  constructor(path: string, bytes: FileBytes, again: ReadAgain, blocks: Blocks) {
    this.length = bytes.length;
    this.#path = path;
    this.#again = again;
    this.#blocks = blocks;
    this.#held = bytes;
  }

  letters(): string {
    return this.#bytes().letters();
  }

  view(): Uint8Array {
    // Where a file was read again, the next one is read to the same place.
    return this.#held?.view() ?? new Uint8Array(this.#bytes().view());
  }

  text(from: number, to: number): string {
    return this.#bytes().text(from, to);
  }

  digest(): string {
    this.#digest ??= this.#bytes().digest();
    return this.#digest;
  }

  nameOf(from: number, to: number, before?: string): string {
    return this.#bytes().nameOf(from, to, before);
  }

  letGo(): void {
    if (this.#held === undefined) return;
    this.digest();
    const { buffer } = this.#held.view();
    this.#held = undefined;
    leave(buffer, this.#blocks);
  }

  #bytes(): FileBytes {
    return this.#held ?? this.#again(this.#path, this.digest());
  }
}

const changedMeanwhile = (path: string): UsageError =>
  new UsageError({
    da: `${path} blev ændret, mens kataloget blev læst. Kør kommandoen igen.`,
    en: `${path} changed while the catalogue was being read. Run the command again.`,
  });
