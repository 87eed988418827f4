import type { Catalogue } from "../../domain/catalogue.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { behindViews } from "../../site/notes/behind-members.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import type { Edition } from "../../site/site-input.ts";
import {
  type FlatViews,
  flatViews,
  type KnownViews,
  knownViews,
} from "../../site/view/known-views.ts";
import type { SiteView } from "../../site/view/site-view.ts";

/** What an earlier build worked out of the front matters of all entries. */
export interface KeptViews {
  /** All of it, where nothing that it follows from has changed since. */
  readonly known: (catalogue: Catalogue) => KnownViews | undefined;
  /** Keeps it for the next build. */
  readonly save: (view: SiteView) => void;
}

/** Opens it. `stamp` names all that every page depends on, and `digestOf` says what stands behind a list today. */
export function openKeptViews(
  place: CachePlace | undefined,
  edition: Edition,
  stamp: string,
  digestOf: NoteDigest,
): KeptViews {
  if (place === undefined) return { known: () => undefined, save: () => undefined };
  const pack = openPack(place, `views-${edition}`, stamp);
  const byEntries = keyOf(["integrations", "systems"], digestOf);
  const isSame = pack.getText("entries") === byEntries;
  const text = pack.getText("views");
  let byFields: string | undefined;
  let isAsking = false;
  // Asked only where an entry is another, as the order follows from the titles of all.
  const hasSameFields = (): boolean => {
    isAsking = true;
    byFields ??= keyOf(behindViews, digestOf);
    isAsking = false;
    return pack.getText("fields") === byFields;
  };
  let known: KnownViews | undefined;
  let isWanted: boolean | undefined;
  return {
    known: (catalogue) => {
      // Whoever asks for the order on the way to the answer works it out.
      if (text === undefined || isAsking) return undefined;
      isWanted ??= isSame || hasSameFields();
      // The pack is ours and whole, or empty: what it holds need not be looked through.
      if (isWanted) known ??= knownViews(JSON.parse(text) as FlatViews, catalogue);
      return known;
    },
    save: (view) => {
      if (isSame && text !== undefined) return;
      const same = text !== undefined && hasSameFields() ? text : undefined;
      pack.set("entries", byEntries);
      pack.set("fields", byFields ?? keyOf(behindViews, digestOf));
      pack.set("views", same ?? JSON.stringify(flatViews(view)));
      pack.save();
    },
  };
}

const keyOf = (lists: readonly string[], digestOf: NoteDigest): string =>
  lists.map((list) => digestOf("list", list)).join(" ");
