import type { CachePlace } from "../io/cache/cache-place.ts";
import { openPack } from "../io/cache/open-pack.ts";
import { shortDigest } from "../io/short-digest.ts";
import type { AsOf, Edition } from "../site/site-input.ts";
import type { KeptLists, KeptNote } from "./site-notes.ts";
import type { KeptPart } from "./site-parts.ts";

/** How a site lay in its folder after a build, as it is kept: flat, since JSON is read fastest so. */
export interface KeptSite {
  readonly asOf: AsOf;
  /** What stood behind the lists that most notes follow from. */
  readonly lists: KeptLists;
  readonly notes: readonly KeptNote[];
  /** How many notes there were when the list was last rid of what nobody points at. */
  readonly compact: number;
  readonly units: readonly KeptUnit[];
  readonly parts: readonly KeptPart[];
}

export type KeptUnit = readonly [
  id: string,
  /** Positions in the list of notes. */
  notes: readonly number[],
  /** Path, size and time of change of each file in turn. */
  files: readonly (string | number)[],
];

/** In what a site differs from one that is kept whole: ten thousand units need not be written again for the three that changed. */
interface Since extends Omit<KeptSite, "compact"> {
  /** Names the site that is kept whole. The notes go on with its list; units and parts are those that it has not, or has otherwise. */
  readonly base: string;
  readonly goneUnits: readonly string[];
  readonly goneParts: readonly string[];
}

/** Whether positions in the list of notes mean what they meant before. */
export type Order = "as before" | "new";

/** A site that was kept, and what its units kept. */
export interface KeptSites {
  readonly before: KeptSite | undefined;
  /** What a unit kept. */
  readonly content: (unit: string) => Uint8Array | undefined;
  /**
   * Keeps a site. What of `before` is the same in it must be the same objects, and its notes must go on with those of `before`,
   * unless they were put in another order. `contents` is what units kept that were made.
   */
  readonly save: (site: KeptSite, contents: ReadonlyMap<string, Uint8Array>, order: Order) => void;
}

// More than this, and reading both costs more than writing all of it once.
const mostUnits = 1500;

/**
 * Opens what is kept of the site in a folder. Where what came since the whole was written is lost, the whole is still true of every
 * file that lies as it says.
 */
export function openKeptSite(
  place: CachePlace | undefined,
  edition: Edition,
  folder: string,
  stamp: string,
): KeptSites {
  const whole = openPack(place, `site-${edition}`, stamp);
  const since = openPack(place, `site-${edition}-since`, stamp);
  const wholeText = whole.getText(folder);
  const base = wholeText === undefined ? undefined : parsed<KeptSite>(wholeText);
  const baseName = wholeText && shortDigest(wholeText);
  const sinceText = since.getText(folder);
  const more = sinceText === undefined ? undefined : parsed<Since>(sinceText);
  const isOfBase = more !== undefined && more.base === baseName;
  const keyOf = (unit: string): string => `${folder}\n${unit}`;
  const content = (unit: string): Uint8Array | undefined =>
    (isOfBase ? since.get(keyOf(unit)) : undefined) ?? whole.get(keyOf(unit));
  return {
    before: base && (isOfBase ? joined(base, more) : base),
    content,
    save: (site, contents, order) => {
      const goesOn = base !== undefined && order === "as before";
      const difference = goesOn ? differenceOf(base, baseName ?? "", site) : undefined;
      const pack = difference === undefined ? whole : since;
      pack.set(folder, JSON.stringify(difference ?? site));
      for (const unit of new Set(site.parts.map(([id]) => id))) {
        const bytes = contents.get(unit) ?? content(unit);
        if (bytes !== undefined) pack.set(keyOf(unit), bytes);
      }
      pack.save();
    },
  };
}

// The packs are ours and whole, or empty: what they hold need not be looked through.
const parsed = <Value>(text: string): Value => JSON.parse(text) as Value;

const partKey = ([unit, name]: KeptPart): string => `${unit}\n${name}`;

function joined(base: KeptSite, since: Since): KeptSite {
  const units = new Map(base.units.map((unit) => [unit[0], unit]));
  for (const unit of since.units) units.set(unit[0], unit);
  for (const id of since.goneUnits) units.delete(id);
  const parts = new Map(base.parts.map((part) => [partKey(part), part]));
  for (const part of since.parts) parts.set(partKey(part), part);
  for (const key of since.goneParts) parts.delete(key);
  return {
    asOf: since.asOf,
    lists: since.lists,
    notes: [...base.notes, ...since.notes],
    compact: base.compact,
    units: [...units.values()],
    parts: [...parts.values()],
  };
}

/** What has come since; nothing where that is so much that all is better written anew. */
function differenceOf(base: KeptSite, name: string, site: KeptSite): Since | undefined {
  const known = new Set<unknown>(base.units);
  for (const [, , notes] of base.parts) known.add(notes);
  const units = site.units.filter((unit) => !known.has(unit));
  if (units.length > mostUnits) return undefined;
  const unitsNow = new Set(site.units.map(([id]) => id));
  const partsNow = new Set(site.parts.map(partKey));
  return {
    base: name,
    asOf: site.asOf,
    lists: site.lists,
    notes: site.notes.slice(base.notes.length),
    units,
    parts: site.parts.filter(([, , notes]) => !known.has(notes)),
    goneUnits: base.units.map(([id]) => id).filter((id) => !unitsNow.has(id)),
    goneParts: base.parts.map(partKey).filter((key) => !partsNow.has(key)),
  };
}
