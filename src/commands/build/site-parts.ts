import type { UnitMemory } from "../../domain/page.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { type Note, withNotes } from "../../site/notes/note.ts";
import { thatCount } from "../../site/notes/noted-fields.ts";
import type { Positions } from "./kept-notes.ts";

/** The notes of each part of a unit, as positions in a list of notes. */
export type PartNotes = ReadonlyMap<string, Positions>;

/** A part as it is kept between builds. */
export type KeptPart = readonly [unit: string, name: string, notes: Positions];

/** A unit's parts while it is made. */
export interface UnitParts {
  readonly memory: UnitMemory;
  /** The notes of all parts that were asked for. */
  readonly notes: () => Iterable<number>;
  /** Whether anything is to be kept of the unit. */
  readonly keeps: () => boolean;
  /** What that is; asked for when its files are written. */
  readonly kept: () =>
    | { readonly parts: PartNotes; readonly content: readonly Uint8Array[] }
    | undefined;
}

interface Surroundings {
  /** What an earlier build left: what the unit kept, and the notes of the parts that are in it. */
  readonly before:
    | { readonly parts: PartNotes; readonly content: readonly Uint8Array[] }
    | undefined;
  /** Whether what stands behind the note at a position is the same today. */
  readonly isSame: (at: number) => boolean;
  readonly enter: (note: Note) => number;
  readonly lying: UnitMemory["lying"];
}

// A name may list all members of a part.
const mostLetters = 100;

/** Opens what is remembered of a unit's parts. A part is done again once something that it looked up is different. */
export function openParts({ before, isSame, enter, lying }: Surroundings): UnitParts {
  const parts = new Map<string, Positions>();
  let content: (() => readonly Uint8Array[]) | undefined;
  return {
    memory: {
      before: before?.content,
      lying,
      part: (longName, work) => {
        const name = longName.length > mostLetters ? shortDigest(longName) : longName;
        const known = before?.parts.get(name);
        if (known !== undefined && areAll(known, isSame)) {
          parts.set(name, known);
          return undefined;
        }
        const { result, notes } = withNotes(work);
        parts.set(name, thatCount(notes).map(enter));
        return result;
      },
      keep: (pieces) => {
        content = () => pieces;
      },
      keepLater: (pieces) => {
        content = pieces;
      },
    },
    notes: function* () {
      for (const notes of parts.values()) yield* notes;
    },
    keeps: () => content !== undefined,
    kept: () => content && { parts, content: content() },
  };
}

/** Parts by the unit they are of. */
export function partsByUnit(all: readonly KeptPart[]): ReadonlyMap<string, PartNotes> {
  const byUnit = new Map<string, Map<string, Positions>>();
  for (const [unit, name, notes] of all) {
    const own = byUnit.get(unit);
    if (own === undefined) byUnit.set(unit, new Map([[name, notes]]));
    else own.set(name, notes);
  }
  return byUnit;
}

/** Whether something holds for every position of a list. */
export function areAll(positions: Positions, holds: (at: number) => boolean): boolean {
  for (const at of positions) if (!holds(at)) return false;
  return true;
}
