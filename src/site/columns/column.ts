import type { Integration } from "../../domain/entry.ts";
import type { SiteView } from "../view/site-view.ts";

/**
 * Something short that is told of every integration: what lists of all of them are made from. It is kept between builds by what it follows
 * from, so that after a change nobody reads the fields of the files that lie as they did. `Value` is plain JSON.
 */
export interface Column<Value> {
  /** A plain word; the column is kept under it. */
  readonly name: string;
  /** Lists that a value follows from besides the integration's own front matter (`note-digests.ts` says what stands behind each). */
  readonly behind: readonly string[];
  /** Whether it follows from the headings of the text too. */
  readonly ofBody?: true;
  /** Its values are asked for once a build, so that none of them need be held. */
  readonly isAskedOnce?: true;
  /** Must look at no other integration: `columns.test.ts` asks it where there is none. */
  readonly make: (view: SiteView, integration: Integration) => Value;
}

/** What an earlier build kept of a column: the JSON of an integration's value, where what it follows from is the same. */
export type KnownCells = (integration: Integration) => string | undefined;

/** A column as it stands after a build. */
export interface FilledColumn {
  readonly column: Column<unknown>;
  /** Whether every value is known, so that keeping it makes none. */
  readonly isWhole: () => boolean;
  /** Whether a value was made that was not known before. */
  readonly isNew: boolean;
  /** The JSON of an integration's value. */
  readonly cell: (integration: Integration) => string;
}

export interface Columns {
  /** The value of each integration of the catalogue: the same object for whoever asks again, unless it is asked for once. */
  readonly of: <Value>(column: Column<Value>) => (integration: Integration) => Value;
  /** Its JSON, for who shows so much of every integration that all fields of all of them count. */
  readonly json: (column: Column<unknown>) => (integration: Integration) => string;
  /** All of a column in one text: two equal texts tell the same of the same integrations. */
  readonly text: (name: string) => string;
  /** Those that somebody has asked for. */
  readonly filled: () => readonly FilledColumn[];
}
