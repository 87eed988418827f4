import { Buffer } from "node:buffer";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack, type Pack } from "../../io/cache/open-pack.ts";
import type { Column, KnownCells } from "../../site/columns/column.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import type { Edition } from "../../site/site-input.ts";
import type { SiteView } from "../../site/view/site-view.ts";
import { lineFinder } from "./line-finder.ts";

/** What an earlier build told of each integration. */
export interface KeptColumns {
  readonly known: (column: Column<unknown>) => KnownCells;
  /** Keeps for the next build what this one asked for. `tidy` is called before each column, which takes room at once. */
  readonly save: (view: SiteView, tidy?: () => void) => void;
}

const wholeLists = ["systems", "today"];

/** Opens it, a column when somebody asks. `stamp` names all that every page depends on, and `digestOf` says what stands behind a note today. */
export function openKeptColumns(
  place: CachePlace | undefined,
  edition: Edition,
  stamp: string,
  digestOf: NoteDigest,
): KeptColumns {
  if (place === undefined) return { known: () => () => undefined, save: () => undefined };
  const packOf = ({ name }: Column<unknown>) => openPack(place, `column-${edition}-${name}`, stamp);
  const keyOf = (lists: readonly string[]): string =>
    lists.map((list) => digestOf("list", list)).join(" ");
  // Which fields of systems differ is asked only where a system does.
  const isSame = (pack: Pack, { behind }: Column<unknown>): boolean =>
    pack.getText("systems") === keyOf(wholeLists) || pack.getText("behind") === keyOf(behind);
  const nameOf = ({ ofBody }: Column<unknown>, path: string): string =>
    `${digestOf("entry", path)}${ofBody ? ` ${digestOf("body", path)}` : ""}`;
  return {
    known: (column) => {
      const pack = packOf(column);
      const cells = pack.get("cells");
      if (cells === undefined || !isSame(pack, column)) return () => undefined;
      const lineOf = lineFinder(cells);
      return ({ path }) => {
        const line = lineOf(path);
        const name = line === undefined ? "" : `${nameOf(column, path)}\t`;
        return line?.startsWith(name) ? line.slice(name.length) : undefined;
      };
    },
    save: ({ columns, input }, tidy) => {
      for (const { column, isNew, isWhole, cell } of columns.filled()) {
        if (!isNew || !isWhole()) continue;
        tidy?.();
        const pack = packOf(column);
        pack.set("systems", keyOf(wholeLists));
        pack.set("behind", keyOf(column.behind));
        const line = (one: (typeof input.catalogue.integrations)[number]): string =>
          `${one.path}\t${nameOf(column, one.path)}\t${cell(one)}`;
        pack.take("cells", bytesOfLines(input.catalogue.integrations, line));
        pack.save();
      }
    },
  };
}

// One for all columns, as the engine gives memory outside its heap back late.
let room = Buffer.alloc(1 << 16);

/** The lines of entries as bytes, good until the next are asked for; no text is made of them all. */
function bytesOfLines<One>(entries: readonly One[], lineOf: (one: One) => string): Buffer {
  let at = 0;
  for (const [index, one] of entries.entries()) {
    const line = index === 0 ? lineOf(one) : `\n${lineOf(one)}`;
    // A letter of a text takes three bytes at most.
    if (at + line.length * 3 > room.length) {
      const larger = Buffer.alloc(2 * room.length + line.length * 3);
      larger.set(room.subarray(0, at));
      room = larger;
    }
    at += room.write(line, at);
  }
  return room.subarray(0, at);
}
