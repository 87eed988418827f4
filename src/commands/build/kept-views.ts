import type { Catalogue } from "../../domain/catalogue.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
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
  /** All of it, where no front matter has changed since. */
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
  const key = `${digestOf("list", "integrations")} ${digestOf("list", "systems")}`;
  const text = pack.getText(key);
  let known: KnownViews | undefined;
  return {
    known: (catalogue) => {
      // The pack is ours and whole, or empty: what it holds need not be looked through.
      if (text !== undefined) known ??= knownViews(JSON.parse(text) as FlatViews, catalogue);
      return known;
    },
    save: (view) => {
      if (text !== undefined) return;
      pack.set(key, JSON.stringify(flatViews(view)));
      pack.save();
    },
  };
}
