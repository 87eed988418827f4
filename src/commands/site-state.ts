import type { Page, PageUnit } from "../domain/page.ts";
import type { CachePlace } from "../io/cache/cache-place.ts";
import { openPack } from "../io/cache/open-pack.ts";
import type { FileState, UnitFiles } from "../io/write-output.ts";
import { type Note, noteOf, type Topic, withNotes } from "../site/notes/note.ts";
import type { NoteDigest } from "../site/notes/note-digests.ts";
import type { AsOf, Edition } from "../site/site-input.ts";

/** How a site lay in its folder after a build, as it is kept: flat, since JSON is read fastest so. */
interface KeptSite {
  readonly asOf: AsOf;
  /** What stood behind everything that can be looked up, together: where it is the same, no note need be asked. */
  readonly everything: string;
  readonly notes: readonly (readonly [topic: Topic, key: string, digest: string])[];
  readonly units: readonly (readonly [
    id: string,
    /** Positions in the list of notes. */
    notes: readonly number[],
    /** Path, size and time of change of each file in turn. */
    files: readonly (string | number)[],
  ])[];
}

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
  const pack = openPack(place, `site-${edition}`, stamp);
  const before = readKept(pack.getText(folder));
  const units = new Map(before?.units.map((unit) => [unit[0], unit]));
  const everything = digestOf("list", "everything");
  const isSame =
    before?.everything === everything ? () => true : sameNotes(before?.notes ?? [], digestOf);
  let touched = before === undefined || before.everything !== everything;
  const table = noteTable(digestOf);
  const notesOf = new Map<string, readonly number[]>();
  const left: (readonly [id: string, files: UnitFiles])[] = [];
  const carriedOver = (id: string): readonly number[] =>
    (units.get(id)?.[1] ?? []).map((at) => {
      const [topic, key] = before?.notes[at] ?? [];
      if (topic === undefined || key === undefined) throw new Error(`"${id}" has lost a note.`);
      return table.enter(noteOf(topic, key));
    });
  return {
    asOfBefore: before?.asOf,
    fresh: (unit) => {
      const record = units.get(unit.id);
      if (record === undefined || !record[1].every(isSame)) return undefined;
      const files = filesOf(record[2]);
      return isAllOf(files, unit) ? files : undefined;
    },
    make: (unit) => {
      touched = true;
      const { result, notes } = withNotes(unit.render);
      notesOf.set(unit.id, Array.from(notes, table.enter));
      return result;
    },
    keep: (unit, files) => {
      left.push([unit.id, files]);
    },
    save: (asOf) => {
      const isAsBefore =
        !touched && before?.asOf.today === asOf.today && before.asOf.sha === asOf.sha;
      if (isAsBefore && left.length === units.size) {
        pack.save();
        return;
      }
      const kept = left.map(
        ([id, files]) => [id, notesOf.get(id) ?? carriedOver(id), flat(files)] as const,
      );
      const site: KeptSite = { asOf, everything, notes: table.list(), units: kept };
      const text = JSON.stringify(site);
      if (pack.getText(folder) !== text) pack.set(folder, text);
      pack.save();
    },
  };
}

// The pack is ours and whole, or empty: what it holds need not be looked through.
const readKept = (text: string | undefined): KeptSite | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as KeptSite);

/** Says of a position in a list of notes whether what stands behind it is the same today; each is asked once. */
function sameNotes(notes: KeptSite["notes"], digestOf: NoteDigest): (at: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (at) => {
    let same = known[at];
    if (same === undefined) {
      const [topic, key, digest] = notes[at] ?? ["list", "", ""];
      same = digestOf(topic, key) === digest;
      known[at] = same;
    }
    return same;
  };
}

/** Numbers notes as they come. */
function noteTable(digestOf: NoteDigest) {
  const positions = new Map<Note, number>();
  return {
    enter: (note: Note): number => {
      let at = positions.get(note);
      if (at === undefined) {
        at = positions.size;
        positions.set(note, at);
      }
      return at;
    },
    list: (): KeptSite["notes"] =>
      Array.from(positions.keys(), ({ topic, key }) => [topic, key, digestOf(topic, key)] as const),
  };
}

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
