import type { Catalogue } from "../../domain/catalogue.ts";
import type { Entry } from "../../domain/entry.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { type Gists, gistOf } from "../../site/view/entry-gist.ts";

/** What an earlier build read of the front matters of all entries. */
export interface KeptGists {
  /** The gists of a catalogue, where there was such a build: the fields of those entries alone are read whose front matter is another. */
  readonly of: (catalogue: Catalogue) => Gists | undefined;
  /**
   * Whether a catalogue is the one that was kept under a name, but for titles of integrations: the same entries in the same order,
   * with the same in their gists otherwise.
   */
  readonly hasOtherTitlesThan: (name: string, catalogue: Catalogue) => boolean;
  /** Keeps those of the same catalogue for the next build, under a name. */
  readonly save: (name: string, catalogue: Catalogue) => void;
}

type List = keyof Gists;

/** What names the front matter of each entry, and its gist. */
type Kept = Readonly<Record<List, { readonly names: readonly string[] }>> & {
  readonly name: string;
  readonly gists: Gists;
};

/** Opens them, when somebody asks. `stamp` names all that every page depends on. */
export function openKeptGists(place: CachePlace, edition: string, stamp: string): KeptGists {
  const pack = `gists-${edition}`;
  let kept: Kept | undefined;
  let known: Gists | undefined;
  const of = (catalogue: Catalogue): Gists | undefined => {
    if (known !== undefined) return known;
    const text = openPack(place, pack, stamp).getText("gists");
    if (text === undefined) return undefined;
    // The pack is ours and whole, or empty: what it holds need not be looked through.
    kept = JSON.parse(text) as Kept;
    known = gistsNow(catalogue, kept);
    return known;
  };
  return {
    of,
    hasOtherTitlesThan: (name, catalogue) => {
      const now = of(catalogue);
      return kept?.name === name && now !== undefined && sameButTitles(kept, catalogue, now);
    },
    save: (name, catalogue) => {
      const gists = of(catalogue) ?? gistsNow(catalogue);
      const names = (list: List) => ({ names: catalogue[list].map(nameOf) });
      const integrations = names("integrations");
      const toKeep: Kept = { name, integrations, systems: names("systems"), gists };
      const opened = openPack(place, pack, stamp);
      opened.set("gists", JSON.stringify(toKeep));
      opened.save();
    },
  };
}

function sameButTitles(kept: Kept, catalogue: Catalogue, now: Gists): boolean {
  const isSame = (list: List, isAlike: (at: number) => boolean): boolean => {
    const { names } = kept[list];
    return (
      names.length === catalogue[list].length &&
      catalogue[list].every((entry, at) => {
        const name = nameOf(entry);
        return name !== "" && (name === names[at] || isAlike(at));
      })
    );
  };
  const untitled = (gist: Gists[List][number] | undefined): string =>
    JSON.stringify({ ...gist, title: "" });
  const isRetitled = (at: number): boolean =>
    kept.integrations.names[at]?.startsWith(`${catalogue.integrations[at]?.path} `) === true &&
    untitled(kept.gists.integrations[at]) === untitled(now.integrations[at]);
  return isSame("systems", () => false) && isSame("integrations", isRetitled);
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
