import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";

export type AnyEntry = Integration | System;

/** Names entries by what they say: two equal names mean the same front matter, or the same body. */
export interface EntryDigests {
  readonly byPath: ReadonlyMap<string, AnyEntry>;
  /** A text by itself where it is short, else by its digest. */
  readonly short: (text: string) => string;
  /** The same for a value. */
  readonly json: (value: unknown) => string;
  readonly ofFrontMatter: (entry: AnyEntry) => string;
  /** With the path. */
  readonly ofEntry: (entry: AnyEntry) => string;
  readonly ofEntries: (entries: readonly AnyEntry[]) => string;
  /** An entry that usually lies at a path. */
  readonly at: (usual: string, entry: AnyEntry | undefined) => string;
  readonly ofBody: (path: string) => string;
  /** Which entries there are and in which order, and whether all of their fields could be read. */
  readonly members: (entries: readonly AnyEntry[]) => string;
}

// Short texts stand for themselves; hashing them would cost more than keeping them.
const mostLetters = 40;

/** `hash` gives a text's digest. */
export function entryDigests(catalogue: Catalogue, hash: (text: string) => string): EntryDigests {
  const short = (text: string): string => (text.length > mostLetters ? hash(text) : `=${text}`);
  const json = (value: unknown): string =>
    value === undefined ? "-" : short(JSON.stringify(value));
  const byPath = new Map<string, AnyEntry>(
    [...catalogue.integrations, ...catalogue.systems].map((entry) => [entry.path, entry]),
  );
  const digests = new Map<AnyEntry, string>();
  const ofFrontMatter = (entry: AnyEntry): string => {
    let digest = entry.frontMatterDigest ?? digests.get(entry);
    if (digest === undefined) {
      digest = hash(entry.frontMatterText ?? JSON.stringify(entry.fields));
      digests.set(entry, digest);
    }
    return entry.intact ? digest : `!${digest}`;
  };
  const ofEntry = (entry: AnyEntry): string => `${entry.path} ${ofFrontMatter(entry)}`;
  // Where it lies tells no more of an entry than its id does.
  const at = (usual: string, entry: AnyEntry | undefined): string => {
    if (entry === undefined) return "-";
    return entry.path === usual ? ofFrontMatter(entry) : ofEntry(entry);
  };
  const ofEntries = (entries: readonly AnyEntry[]): string => short(entries.map(ofEntry).join(" "));
  const ofBody = (path: string): string => {
    const entry = byPath.get(path);
    if (entry === undefined) return "-";
    return entry.bodyDigest ?? hash(`${entry.body.line}\n${entry.body.text}`);
  };
  const members = (entries: readonly AnyEntry[]): string =>
    hash(
      entries
        .map(({ path, id, intact, removed }) => JSON.stringify([path, id, intact, removed]))
        .join(" "),
    );
  return { byPath, short, json, ofFrontMatter, ofEntry, ofEntries, at, ofBody, members };
}
