import type { Catalogue } from "../../domain/catalogue.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import type { SiteInput } from "../../site/site-input.ts";
import { gistCatalogue } from "../../site/view/entry-gist.ts";
import {
  type FlatViews,
  flatViews,
  type KnownViews,
  knownViews,
  withTitles,
} from "../../site/view/known-views.ts";
import { makeSiteView, type SiteView } from "../../site/view/site-view.ts";
import { openKeptGists } from "./kept-gists.ts";

/** What an earlier build worked out of the front matters of all entries. */
export interface KeptViews {
  /** All of it, where there was such a build; of what has changed since, the fields are read. */
  readonly known: (catalogue: Catalogue) => KnownViews | undefined;
  /** Keeps it for the next build. */
  readonly save: (view: SiteView) => void;
}

/** Opens it. `stamp` names all that every page depends on, and `digestOf` says what stands behind a list today. */
export function openKeptViews(
  place: CachePlace | undefined,
  input: SiteInput,
  stamp: string,
  digestOf: NoteDigest,
): KeptViews {
  if (place === undefined) return { known: () => undefined, save: () => undefined };
  const { edition } = input;
  const pack = openPack(place, `views-${edition}`, stamp);
  const gists = openKeptGists(place, edition, stamp);
  const byEntries = keyOf(["integrations", "systems"], digestOf);
  const entriesBefore = pack.getText("entries") ?? "";
  const text = entriesBefore === byEntries ? pack.getText("views") : undefined;
  let flat: FlatViews | undefined;
  const flatNow = (): FlatViews | undefined => {
    const { catalogue } = input;
    if (text !== undefined) return parsed(text);
    const some = gists.of(catalogue);
    if (some === undefined) return undefined;
    const ofCatalogue = gistCatalogue(catalogue, some);
    const before = pack.getText("views");
    if (before !== undefined && gists.hasOtherTitlesThan(entriesBefore, catalogue)) {
      const titles = ofCatalogue.integrations.map(({ fields }) => fields.title);
      return withTitles(parsed(before), catalogue, titles);
    }
    return flatViews(makeSiteView({ ...input, catalogue: ofCatalogue }));
  };
  let known: KnownViews | undefined;
  return {
    known: (catalogue) => {
      flat ??= flatNow();
      if (flat !== undefined) known ??= knownViews(flat, catalogue);
      return known;
    },
    save: (view) => {
      if (text !== undefined) return;
      gists.save(byEntries, view.input.catalogue);
      pack.set("entries", byEntries);
      pack.set("views", JSON.stringify(flat ?? flatViews(view)));
      pack.save();
    },
  };
}

// The pack is ours and whole, or empty: what it holds need not be looked through.
const parsed = (text: string): FlatViews => JSON.parse(text) as FlatViews;

const keyOf = (lists: readonly string[], digestOf: NoteDigest): string =>
  lists.map((list) => digestOf("list", list)).join(" ");
