import { Buffer } from "node:buffer";
import type { Integration, System } from "../../domain/entry.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { entryFromKept, keptEntryText } from "../../input/kept-entry.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { type GrowingPack, openGrowingPack } from "../../io/cache/growing-pack.ts";
import { shortDigest } from "../../io/short-digest.ts";

/** What was made of files in earlier runs, by their content: read again in a fraction of the time that parsing and checking takes. */
export interface KeptEntries {
  readonly integration: (file: SourceFile) => Integration | undefined;
  readonly system: (file: SourceFile) => System | undefined;
  /** Keeps an entry in which nothing was wrong. */
  readonly keep: (
    kind: "integration" | "system",
    file: SourceFile,
    entry: Integration | System,
  ) => void;
  /** Keeps for the next run what this one used. Lets go of it all, as a program that goes on remembers by itself. */
  readonly save: () => void;
}

/** Opens them; `stamp` names the schemas. Nothing without a place. */
export function openKeptEntries(
  place: CachePlace | undefined,
  stamp: string,
): KeptEntries | undefined {
  if (place === undefined) return undefined;
  let isOver = false;
  let opened: GrowingPack | undefined;
  // Opened when somebody asks, as it may hold tens of megabytes.
  const openNow = (): GrowingPack | undefined => {
    if (!isOver) opened ??= openGrowingPack(place, "entries", stamp);
    return opened;
  };
  function find<E extends Integration | System>(kind: string, file: SourceFile): E | undefined {
    if (!("text" in file) || file.bytes === undefined) return undefined;
    const kept = openNow()?.get(`${kind} ${file.bytes.digest()}`);
    if (kept === undefined) return undefined;
    const { length } = kept;
    const letters = (from: number, to: number): string => kept.toString("latin1", from, to);
    try {
      // The digest of a pack says that nobody damaged it, not that we wrote it.
      return entryFromKept({ length, letters }, file, file.bytes) as E;
    } catch {
      return undefined;
    }
  }
  return {
    integration: (file) => find<Integration>("integration", file),
    system: (file) => find<System>("system", file),
    keep: (kind, file, entry) => {
      if (isOver || !("text" in file) || file.bytes === undefined) return;
      const text = keptEntryText(entry, file.bytes, shortDigest);
      if (text !== undefined)
        openNow()?.take(`${kind} ${file.bytes.digest()}`, Buffer.from(text, "latin1"));
    },
    save: () => {
      opened?.save();
      opened = undefined;
      isOver = true;
    },
  };
}
