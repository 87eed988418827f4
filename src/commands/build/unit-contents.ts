import type { Pack } from "../../io/cache/open-pack.ts";

/** What units kept, in pieces, by unit. */
export type UnitContents = ReadonlyMap<string, readonly Uint8Array[]>;

/** How many pieces each unit kept. */
export type PieceCounts = readonly (readonly [unit: string, pieces: number])[];

export const pieceCounts = (contents: UnitContents): PieceCounts =>
  Array.from(contents, ([unit, { length }]) => [unit, length]);

/** The pieces of units as they lie in a pack, some of them in another that is newer. */
export interface LyingContents {
  /** What a unit kept; nothing where a piece of it is lost. */
  readonly of: (unit: string) => readonly Uint8Array[] | undefined;
  /** Puts all pieces into the pack. */
  readonly putAll: (contents: UnitContents) => void;
  /** Puts into the newer one what does not lie in the pack: what came from there is the very same. */
  readonly putSince: (contents: UnitContents) => void;
}

/** `prefix` is what the keys of all pieces begin with; `isNewer` says whether what lies in the newer pack counts. */
export function lyingContents(
  prefix: string,
  pack: Pack,
  newer: Pack,
  { counts, isNewer }: { readonly counts: PieceCounts; readonly isNewer: boolean },
): LyingContents {
  const pieces = new Map(counts);
  const keyOf = (unit: string, piece: number): string => `${prefix}\n${unit}\n${piece}`;
  const put = (
    to: Pack,
    contents: UnitContents,
    isWanted: (key: string, piece: Uint8Array) => boolean,
  ): void => {
    for (const [unit, all] of contents)
      for (const [at, piece] of all.entries()) {
        const key = keyOf(unit, at);
        if (isWanted(key, piece)) to.take(key, piece);
      }
  };
  return {
    of: (unit) => {
      const length = pieces.get(unit) ?? 0;
      const found = Array.from({ length }, (_, at) => {
        const key = keyOf(unit, at);
        return (isNewer ? newer.get(key) : undefined) ?? pack.get(key);
      }).filter((piece) => piece !== undefined);
      return length > 0 && found.length === length ? found : undefined;
    },
    putAll: (contents) => put(pack, contents, () => true),
    putSince: (contents) => put(newer, contents, (key, piece) => piece !== pack.get(key)),
  };
}
