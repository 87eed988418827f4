import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack, type Pack } from "../../io/cache/open-pack.ts";
import { sha256 } from "../../io/sha256.ts";
import { shortDigest } from "../../io/short-digest.ts";
import type { AsOf, Edition } from "../../site/site-input.ts";
import {
  goingOn,
  type KeptNote,
  listOf,
  type NoteList,
  noteBytes,
  notesFrom,
  type Positions,
  positionBytes,
  positionReader,
  readNotes,
} from "./kept-notes.ts";
import type { KeptLists } from "./site-notes.ts";
import type { KeptPart } from "./site-parts.ts";
import {
  lyingContents,
  type PieceCounts,
  pieceCounts,
  type UnitContents,
} from "./unit-contents.ts";

/** How a site lay in its folder after a build. */
export interface KeptSite {
  readonly asOf: AsOf;
  /** What stood behind the lists that most notes follow from. */
  readonly lists: KeptLists;
  readonly notes: NoteList;
  /** How many notes there were when the list was last rid of what nobody points at. */
  readonly compact: number;
  readonly units: readonly KeptUnit[];
  readonly parts: readonly KeptPart[];
}

export type KeptUnit = readonly [
  id: string,
  /** Positions in the list of notes. */
  notes: Positions,
  /** Path, size and time of change of each file in turn. */
  files: readonly (string | number)[],
];

/** In what a site differs from one that is kept whole: ten thousand units need not be written again for the three that changed. */
interface Since extends Omit<KeptSite, "compact" | "notes"> {
  readonly notes: readonly KeptNote[];
  /** Names the site that is kept whole. The notes go on with its list; units and parts are those that it has not, or has otherwise. */
  readonly base: string;
  readonly goneUnits: readonly string[];
  readonly goneParts: readonly string[];
  readonly contents: PieceCounts;
}

/** Whether positions in the list of notes mean what they meant before. */
export type Order = "as before" | "new";

/** A site that was kept, and what its units kept. */
export interface KeptSites {
  readonly before: KeptSite | undefined;
  /** What a unit kept, in pieces. */
  readonly content: (unit: string) => readonly Uint8Array[] | undefined;
  /**
   * Keeps a site. What of `before` is the same in it must be the same objects, and its notes must go on with those of `before`,
   * unless they were put in another order. `contents` is what units kept that were made; a piece that came from `content`, the very
   * same in its place, is not written again where the rest of the site is not.
   */
  readonly save: (site: KeptSite, contents: UnitContents, order: Order) => void;
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
  const { site: base, name: baseName, contents: wholeContents } = readWhole(whole, folder) ?? {};
  const sinceText = since.getText(folder);
  const more = sinceText === undefined ? undefined : parsed<Since>(sinceText);
  const isOfBase = more !== undefined && more.base === baseName;
  const counts = isOfBase ? more.contents : (wholeContents ?? []);
  const lying = lyingContents(folder, whole, since, { counts, isNewer: isOfBase });
  return {
    before: base && (isOfBase ? joined(base, more) : base),
    content: lying.of,
    save: (site, made, order) => {
      const units = [...new Set(site.parts.map(([id]) => id))];
      const contents: UnitContents = new Map(
        units.map((unit) => [unit, made.get(unit) ?? lying.of(unit) ?? []]),
      );
      const goesOn = base !== undefined && order === "as before";
      const difference = goesOn ? differenceOf(base, baseName ?? "", site, contents) : undefined;
      if (difference === undefined) {
        setWhole(whole, folder, site, contents);
        lying.putAll(contents);
        whole.save();
      } else {
        since.set(folder, JSON.stringify(difference));
        lying.putSince(contents);
        since.save();
      }
    },
  };
}

/** A site that is kept whole but for its notes and positions, which lie beside it as numbers. */
interface Flat extends Pick<KeptSite, "asOf" | "lists" | "compact"> {
  /** Names those, and what units kept. */
  readonly numbers: string;
  readonly contents: PieceCounts;
  readonly units: readonly (readonly [id: string, notes: number, files: KeptUnit[2]])[];
  readonly parts: readonly (readonly [unit: string, name: string, notes: number])[];
}

const notesKey = (folder: string): string => `${folder}\tnotes`;
const positionsKey = (folder: string): string => `${folder}\tpositions`;

function setWhole(
  pack: Pack,
  folder: string,
  { units, parts, ...site }: KeptSite,
  contents: UnitContents,
): void {
  const notes = noteBytes(site.notes);
  const positions = positionBytes([
    ...units.map((unit) => unit[1]),
    ...parts.map((part) => part[2]),
  ]);
  const flat: Flat = {
    asOf: site.asOf,
    lists: site.lists,
    compact: site.compact,
    // What stands first among the pieces says what the others mean.
    numbers: [notes, positions, ...Array.from(contents.values(), ([first = notes]) => first)]
      .map(sha256)
      .join(" "),
    contents: pieceCounts(contents),
    units: units.map(([id, { length }, files]) => [id, length, files]),
    parts: parts.map(([unit, name, { length }]) => [unit, name, length]),
  };
  pack.set(folder, JSON.stringify(flat));
  pack.take(notesKey(folder), notes);
  pack.take(positionsKey(folder), positions);
}

function readWhole(
  pack: Pack,
  folder: string,
): { readonly site: KeptSite; readonly name: string; readonly contents: PieceCounts } | undefined {
  const text = pack.getText(folder);
  const [notes, positions] = [pack.get(notesKey(folder)), pack.get(positionsKey(folder))];
  if (text === undefined || notes === undefined || positions === undefined) return undefined;
  const { asOf, lists, compact, contents, units, parts } = parsed<Flat>(text);
  const next = positionReader(positions);
  const site: KeptSite = {
    asOf,
    lists,
    compact,
    notes: readNotes(notes),
    units: units.map(([id, length, files]) => [id, next(length), files]),
    parts: parts.map(([unit, name, length]) => [unit, name, next(length)]),
  };
  return { site, name: shortDigest(text), contents };
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
    notes: goingOn(base.notes, listOf(since.notes)),
    compact: base.compact,
    units: [...units.values()],
    parts: [...parts.values()],
  };
}

/** What has come since; nothing where that is so much that all is better written anew. */
function differenceOf(
  base: KeptSite,
  name: string,
  site: KeptSite,
  contents: UnitContents,
): Since | undefined {
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
    contents: pieceCounts(contents),
    notes: notesFrom(site.notes, base.notes.length),
    units: units.map(([id, notes, files]) => [id, [...notes], files]),
    parts: site.parts.flatMap(([id, name, notes]) =>
      known.has(notes) ? [] : [[id, name, [...notes]] as const],
    ),
    goneUnits: base.units.map(([id]) => id).filter((id) => !unitsNow.has(id)),
    goneParts: base.parts.map(partKey).filter((key) => !partsNow.has(key)),
  };
}
