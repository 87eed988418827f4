import { Buffer } from "node:buffer";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack, type Pack } from "../../io/cache/open-pack.ts";
import type { FieldTable } from "../../site/notes/field-digests.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import type { EntryList } from "../../site/notes/noted-fields.ts";
import type { Edition } from "../../site/site-input.ts";

/** What an earlier build knew of single fields of all entries. */
export interface KeptFields {
  readonly before: (list: EntryList) => FieldTable | undefined;
  /** Keeps for the next build what this one knows. */
  readonly save: (digestOf: NoteDigest) => void;
}

const lists: readonly EntryList[] = ["integrations", "systems"];

/** Opens it, when somebody asks. `stamp` names all that every page depends on. */
export function openKeptFields(
  place: CachePlace | undefined,
  edition: Edition,
  stamp: string,
): KeptFields {
  if (place === undefined) return { before: () => undefined, save: () => undefined };
  let opened: Pack | undefined;
  const pack = (): Pack => {
    opened ??= openPack(place, `fields-${edition}`, stamp);
    return opened;
  };
  const before = (list: EntryList): FieldTable | undefined => {
    const [text, cells] = [pack().getText(`${list} rows`), pack().get(`${list} cells`)];
    if (text === undefined || cells === undefined) return undefined;
    // The pack is ours and whole, or empty: what it holds need not be looked through.
    return { ...(JSON.parse(text) as Omit<FieldTable, "cells">), cells };
  };
  return {
    before,
    save: (digestOf) => {
      let isNew = false;
      for (const list of lists) {
        const table = digestOf.fieldsNow(list);
        if (table === undefined) continue;
        isNew = true;
        const { cells, ...rest } = table;
        pack().set(`${list} rows`, JSON.stringify(rest));
        pack().take(`${list} cells`, Buffer.from(cells.buffer));
      }
      if (!isNew) return;
      // What this run did not ask for is as it was.
      for (const list of lists) before(list);
      pack().save();
    },
  };
}
