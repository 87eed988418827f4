import type { Catalogue } from "../../domain/catalogue.ts";
import type { Entry } from "../../domain/entry.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { type Gists, gistOf } from "../../site/view/entry-gist.ts";

/** What an earlier build read of the front matters of all entries. */
export interface KeptGists {
  /** The gists of a catalogue, where there was such a build: the fields of those entries alone are read whose front matter is another. */
  readonly of: (catalogue: Catalogue) => Gists | undefined;
  /** Keeps those of the same catalogue for the next build. */
  readonly save: (catalogue: Catalogue) => void;
}

type List = keyof Gists;

/** What names the front matter of each entry, and its gist. */
type Kept = Readonly<Record<List, { readonly names: readonly string[] }>> & {
  readonly gists: Gists;
};

/** Opens them, when somebody asks. `stamp` names all that every page depends on. */
export function openKeptGists(place: CachePlace, edition: string, stamp: string): KeptGists {
  const name = `gists-${edition}`;
  let known: Gists | undefined;
  const of = (catalogue: Catalogue): Gists | undefined => {
    const text = known === undefined ? openPack(place, name, stamp).getText("gists") : undefined;
    // The pack is ours and whole, or empty: what it holds need not be looked through.
    if (text !== undefined) known = gistsNow(catalogue, JSON.parse(text) as Kept);
    return known;
  };
  return {
    of,
    save: (catalogue) => {
      const gists = of(catalogue) ?? gistsNow(catalogue);
      const names = (list: List) => ({ names: catalogue[list].map(nameOf) });
      const kept: Kept = { integrations: names("integrations"), systems: names("systems"), gists };
      const pack = openPack(place, name, stamp);
      pack.set("gists", JSON.stringify(kept));
      pack.save();
    },
  };
}

function gistsNow(catalogue: Catalogue, kept?: Kept): Gists {
  const inOrder = <One extends Entry<unknown>>(
    entries: readonly One[],
    list: List,
    read: (entry: One) => Gists[List][number],
  ): Gists[List] => {
    const names = kept?.[list].names ?? [];
    const known = new Map(names.map((name, at) => [name, kept?.gists[list][at]]));
    return entries.map((entry) => {
      const name = nameOf(entry);
      return (name === "" ? undefined : known.get(name)) ?? read(entry);
    });
  };
  return {
    integrations: inOrder(catalogue.integrations, "integrations", gistOf.integrations),
    systems: inOrder(catalogue.systems, "systems", gistOf.systems),
  };
}

// Empty for a copy of an entry with other fields, such as the public edition shows.
const nameOf = ({ path, intact, frontMatterDigest }: Entry<unknown>): string =>
  frontMatterDigest === undefined ? "" : `${path} ${intact ? "" : "!"}${frontMatterDigest}`;
