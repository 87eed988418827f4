import type { Page, PageUnit } from "../../domain/page.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { readLying } from "../../io/output/read-lying.ts";
import type { UnitFiles } from "../../io/output/write-output.ts";
import type { FileState } from "../../io/write.ts";
import { withNotes } from "../../site/notes/note.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import { thatCount } from "../../site/notes/noted-fields.ts";
import type { AsOf, Edition } from "../../site/site-input.ts";
import { listOf, type Positions } from "./kept-notes.ts";
import { type KeptSite, type KeptUnit, openKeptSite } from "./kept-site.ts";
import { compacted, growingTable, type KeptLists, listsNow, sameNotes } from "./site-notes.ts";
import {
  areAll,
  type KeptPart,
  openParts,
  type PartNotes,
  partsByUnit,
  type UnitParts,
} from "./site-parts.ts";
import type { UnitContents } from "./unit-contents.ts";

/** Remembers from one build to the next what each unit of a site was made from and how its files were left. */
export interface SiteState {
  /** What the pages of the build before say they show; nothing where there was none. */
  readonly asOfBefore: AsOf | undefined;
  /** The unit's files as they were left, where nothing that it looked up has changed since. */
  readonly fresh: (unit: PageUnit) => UnitFiles | undefined;
  /** Makes a unit, noting what it looks up. */
  readonly make: (unit: PageUnit) => readonly Page[];
  /** Keeps how the unit's files lie now. */
  readonly keep: (unit: PageUnit, files: UnitFiles) => void;
  /** Keeps all that for the next build. */
  readonly save: (asOf: AsOf) => void;
}

/**
 * Opens what is remembered of the site in a folder. `stamp` names all that every page depends on, and `digestOf` says what stands
 * behind a note today. A cache that is missing, damaged, of another program or another folder remembers nothing. Each edition has its own.
 */
export function openSiteState(
  place: CachePlace | undefined,
  edition: Edition,
  folder: string,
  stamp: string,
  digestOf: NoteDigest,
): SiteState {
  const kept = openKeptSite(place, edition, folder, stamp);
  const { before } = kept;
  const units = new Map(before?.units.map((unit) => [unit[0], unit]));
  const lists = listsNow(before?.lists ?? {}, digestOf);
  const isSame = sameNotes(before?.notes ?? listOf([]), lists, digestOf);
  const table = growingTable(before?.notes ?? listOf([]), digestOf);
  const { enter } = table;
  const notesOf = new Map<string, Positions>();
  const partsBefore = partsByUnit(before?.parts ?? []);
  const made = new Map<string, UnitParts>();
  const openUnit = (id: string): UnitParts => {
    const [known, content] = [partsBefore.get(id), kept.content(id)];
    return openParts({
      before: known && content && { parts: known, content },
      isSame,
      enter,
      lying: (path) => {
        const state = filesOf(units.get(id)?.[2] ?? []).get(path);
        return state && readLying(folder, path, state);
      },
    });
  };
  const untouched = new Map<string, UnitFiles>();
  const left: (readonly [id: string, files: UnitFiles])[] = [];
  let isAmended = before === undefined;
  const keepSite = (asOf: AsOf, listsNow: KeptLists): void => {
    const unitsNow = left.map(([id, files]): KeptUnit => {
      const record = units.get(id);
      const isSame = record !== undefined && !notesOf.has(id) && untouched.get(id) === files;
      if (isSame) return record;
      const notes = notesOf.get(id) ?? record?.[1];
      if (notes === undefined) throw new Error(`"${id}" has lost its notes.`);
      return [id, notes, flat(files)];
    });
    const notes = table.notes();
    const compact = before?.compact ?? 0;
    const parts = partsNow(partsBefore, made);
    const site: KeptSite = { asOf, lists: listsNow, notes, compact, units: unitsNow, parts };
    // All that came in this build is pointed at.
    if (before === undefined)
      kept.save({ ...site, compact: notes.length }, contentsOf(made), "new");
    else if (notes.length > compact * most) kept.save(withoutWaste(site), contentsOf(made), "new");
    else kept.save(site, contentsOf(made), "as before");
    // What units kept is large, and written by now.
    made.clear();
  };
  return {
    asOfBefore: before?.asOf,
    fresh: (unit) => {
      const record = units.get(unit.id);
      if (record === undefined || !areAll(record[1], isSame)) return undefined;
      const files = filesOf(record[2]);
      if (!isAllOf(files, unit)) return undefined;
      untouched.set(unit.id, files);
      return files;
    },
    make: (unit) => {
      const parts = openUnit(unit.id);
      const { result, notes } = withNotes(() => unit.render(parts.memory));
      notesOf.set(unit.id, positionsOf(thatCount(notes).map(enter), parts.notes()));
      // Most units have no parts, and never had any.
      if (parts.keeps() || partsBefore.has(unit.id)) made.set(unit.id, parts);
      return result;
    },
    keep: (unit, files) => {
      left.push([unit.id, files]);
    },
    save: (asOf) => {
      isAmended ||= before?.asOf.today !== asOf.today || before.asOf.sha !== asOf.sha;
      const now = lists.digests();
      const isAsBefore =
        !isAmended &&
        notesOf.size === 0 &&
        left.length === units.size &&
        JSON.stringify(now) === JSON.stringify(before?.lists);
      if (!isAsBefore) keepSite(asOf, now);
    },
  };
}

/** The positions of a unit's own notes and of those of its parts, each once. */
function positionsOf(own: number[], ofParts: Iterable<number>): Positions {
  const ats = new Set<number>();
  for (const at of ofParts) ats.add(at);
  if (ats.size === 0) return own;
  for (const at of own) ats.add(at);
  return [...ats];
}

// A list half as long again as it was is read more slowly than it is tidied.
const most = 1.5;

function withoutWaste(site: KeptSite): KeptSite {
  const { notes, move } = compacted(site.notes, [
    ...site.units.map(([, ats]) => ats),
    ...site.parts.map(([, , ats]) => ats),
  ]);
  const moved = (ats: Positions): Positions => Array.from(ats, move);
  const units = site.units.map(([id, ats, files]): KeptUnit => [id, moved(ats), files]);
  const parts = site.parts.map(([id, name, ats]): KeptPart => [id, name, moved(ats)]);
  return { ...site, notes: listOf(notes), compact: notes.length, units, parts };
}

function partsNow(
  before: ReadonlyMap<string, PartNotes>,
  made: ReadonlyMap<string, UnitParts>,
): readonly KeptPart[] {
  const now = new Map(before);
  for (const [id, parts] of made) {
    const kept = parts.kept();
    if (kept === undefined) now.delete(id);
    else now.set(id, kept.parts);
  }
  return [...now].flatMap(([id, parts]) =>
    Array.from(parts, ([name, notes]): KeptPart => [id, name, notes]),
  );
}

const contentsOf = (made: ReadonlyMap<string, UnitParts>): UnitContents =>
  new Map(
    [...made].flatMap(([id, parts]) => {
      const content = parts.kept()?.content;
      return content === undefined ? [] : [[id, content] as const];
    }),
  );

function filesOf(flatFiles: readonly (string | number)[]): UnitFiles {
  const files = new Map<string, FileState>();
  for (let at = 0; at < flatFiles.length; at += 3)
    files.set(String(flatFiles[at]), {
      size: Number(flatFiles[at + 1]),
      changed: Number(flatFiles[at + 2]),
    });
  return files;
}

const flat = (files: UnitFiles): readonly (string | number)[] =>
  Array.from(files, ([path, { size, changed }]) => [path, size, changed]).flat();

/** Whether these are the files that the unit makes today. */
const isAllOf = (files: UnitFiles, { paths, folder }: PageUnit): boolean =>
  paths.every((path) => files.has(path)) && (folder !== undefined || files.size === paths.length);
