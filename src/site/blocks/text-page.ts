import type { Page } from "../../domain/page.ts";
import type { LaidStrip, Stretch } from "./laid-blocks.ts";
import { stretches } from "./laid-blocks.ts";
import type { BlockList, OldFiles, OpenBlocks } from "./open-blocks.ts";

/** A list's blocks as they stand in a file. */
export interface Strip {
  readonly list: string;
  readonly blocks: readonly {
    readonly key: string;
    /** Its text, where the list made it. */
    readonly text: (() => string) | undefined;
  }[];
  /** Stands between two blocks; a block without text counts for none. */
  readonly between: string;
}

/** The blocks of a list as a text, each with what `text` makes of it. */
export const stripOf = <Made>(
  { name, blocks }: BlockList<Made>,
  text: (made: Made) => string,
  between = "",
): Strip => ({
  list: name,
  blocks: blocks.map(({ key, made }) => ({
    key,
    text: made === undefined ? undefined : () => text(made),
  })),
  between,
});

/** A file of texts and blocks. Blocks that were not made are copied from the file that lies there. */
export function textPage(open: OpenBlocks, path: string, parts: readonly (string | Strip)[]): Page {
  const pieces = (): Generator<Uint8Array> => filePieces(open, path, parts);
  return {
    path,
    get content() {
      return decode(joined([...pieces()]));
    },
    pieces: () => inChunks(pieces()),
  };
}

function* filePieces(
  { before, enter }: OpenBlocks,
  path: string,
  parts: readonly (string | Strip)[],
): Generator<Uint8Array> {
  const strips: LaidStrip[] = [];
  let size = 0;
  for (const part of parts) {
    if (typeof part === "string") {
      const bytes = encode(part);
      size += bytes.length;
      yield bytes;
      continue;
    }
    const [from, between] = [size, encode(part.between)];
    const lengths: number[] = [];
    for (const bytes of blockBytes(part, strips.length, before, path)) {
      const piece = size > from && bytes.length > 0 ? joined([between, bytes]) : bytes;
      lengths.push(bytes.length);
      size += piece.length;
      yield piece;
    }
    strips.push({ list: part.list, from, between: between.length, lengths });
  }
  enter(path, { size, strips, groups: [] });
}

/** The bytes of each block of a strip, one after the other. `at` says which strip of the file it is. */
function* blockBytes(
  { list, blocks }: Strip,
  at: number,
  before: OldFiles | undefined,
  path: string,
): Generator<Uint8Array> {
  const places = before === undefined ? undefined : placesOf(before, path, list, at);
  for (const { key, text } of blocks) {
    if (text !== undefined) yield encode(text());
    else {
      const place = places?.get(key);
      if (before === undefined || place === undefined)
        throw new Error(`"${key}" stands in no block of ${path}.`);
      yield before.bytesOf(path).subarray(place.from, place.to);
    }
  }
}

function placesOf(
  { laid }: OldFiles,
  path: string,
  list: string,
  at: number,
): ReadonlyMap<string, Stretch> {
  const strip = laid.files[path]?.strips[at];
  const places = strip?.list === list ? stretches(strip) : [];
  return new Map(
    laid.lists[list]?.keys.flatMap((key, block) => {
      const place = places[block];
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);

// A mark at the beginning belongs to the file.
const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Pieces of bytes as one. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const chunkBytes = 1 << 17;

/** The same bytes in larger pieces: each is compared and written by itself. */
function* inChunks(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < chunkBytes) continue;
    yield joined(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield joined(waiting);
}
