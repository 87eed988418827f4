import type { BilingualFinding, Problem } from "../../domain/finding.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { locateProblems } from "../../input/locate.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { shortDigest } from "../../io/short-digest.ts";

/** Where problems of files stand, as earlier runs found it. */
export interface KeptPlaces {
  /** The same as `locateProblems`. */
  readonly locate: (file: SourceFile, problems: readonly Problem[]) => readonly BilingualFinding[];
  /** Keeps for the next run what this one used, and nothing else. */
  readonly save: () => void;
}

/**
 * Opens them. Where a problem stands follows from it and from what the file says, so what an earlier run found of the same problems in the
 * same text is found again: finding it takes a parser that is slow, as it knows positions. Nothing without a place.
 */
export function openKeptPlaces(place: CachePlace | undefined): KeptPlaces | undefined {
  if (place === undefined) return undefined;
  const pack = openPack(place, "places", "");
  return {
    locate: (file, problems) => {
      if (!("text" in file) || file.bytes === undefined) return locateProblems(file, problems);
      const key = shortDigest(JSON.stringify([file.path, file.bytes.digest(), problems]));
      const known = pack.getText(key);
      // The pack is ours and whole, or empty: what it holds need not be looked through.
      if (known !== undefined) return JSON.parse(known) as BilingualFinding[];
      const found = locateProblems(file, problems);
      pack.set(key, JSON.stringify(found));
      return found;
    },
    save: pack.save,
  };
}
