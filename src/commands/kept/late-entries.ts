import type { Integration, System } from "../../domain/entry.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { readIntegration, readSystem } from "../../input/read-entry.ts";
import { readSoundEntry } from "../../input/read-sound-entry.ts";
import type { Schemas } from "../../input/schemas.ts";
import type { KeptEntries } from "./kept-entries.ts";
import { type EntryHead, LateEntry } from "./late-entry.ts";

/** What an earlier run knew of entries at a glance, by path, and the schemas it knew them by. */
export interface EntryHeads {
  readonly schemas: string;
  readonly of: ReadonlyMap<string, EntryHead>;
}

// So many are read from their files faster than all that was made of files is fetched.
const fewReadings = 200;

type Kind = "integration" | "system";

/**
 * Entries that are read when somebody asks: from what earlier runs kept where many are asked for, else from their files, which are the same
 * as then. What has no head is recalled or read at once. `few` is for tests.
 */
export function lateEntries(
  heads: EntryHeads,
  schemas: Schemas,
  kept: KeptEntries,
  few = fewReadings,
): KeptEntries {
  let readings = 0;
  const recallOneOfMany = <E>(
    file: SourceFile,
    recall: (file: SourceFile) => E | undefined,
  ): E | undefined => {
    readings += 1;
    return readings > few ? recall(file) : undefined;
  };
  const keep: KeptEntries["keep"] = (kind, file, entry) => {
    if (readings > few) kept.keep(kind, file, entry);
  };
  const whole = <E extends Integration | System>(
    kind: Kind,
    { file, head }: { readonly file: SourceFile; readonly head: EntryHead },
    recall: (file: SourceFile) => E | undefined,
    read: (file: SourceFile, schemas: Schemas) => { readonly entry?: E },
  ): E => {
    const known = recallOneOfMany(file, recall);
    if (known !== undefined) return known;
    const bytes = "text" in file ? file.bytes : undefined;
    const sound = bytes && readSoundEntry<E["fields"]>(file.path, bytes, head);
    const entry = (sound as E | undefined) ?? read(file, schemas).entry;
    if (entry === undefined) throw new Error(`${file.path} is no entry any more.`);
    keep(kind, file, entry);
    return entry;
  };
  const headOf = (file: SourceFile): EntryHead | undefined => {
    const head = heads.of.get(file.path);
    const isSame = "text" in file && file.bytes?.digest() === head?.content;
    return isSame ? head : undefined;
  };
  return {
    integration: (file) => {
      const head = headOf(file);
      if (head === undefined) return recallOneOfMany(file, kept.integration);
      const read = () => whole("integration", { file, head }, kept.integration, readIntegration);
      return new LateEntry<Integration["fields"]>(file.path, head, read);
    },
    system: (file) => {
      const head = headOf(file);
      if (head === undefined) return recallOneOfMany(file, kept.system);
      const read = () => whole("system", { file, head }, kept.system, readSystem);
      return new LateEntry<System["fields"]>(file.path, head, read);
    },
    keep,
    save: kept.save,
  };
}
