import type { Integration, System } from "../../domain/entry.ts";

import { plainFields } from "./noted-fields.ts";

type AnyEntry = Integration | System;

/** What names the value of each field of many entries: a row an entry, a cell of some letters a field. */
export interface FieldTable {
  readonly fields: readonly string[];
  /** What names the front matter of each row. */
  readonly rows: readonly string[];
  readonly cells: Uint8Array;
}

/** Says what stands in one field of all entries of a list. */
export interface FieldDigests {
  /** Two equal answers mean that the field says the same in the same entries. */
  readonly of: (field: string) => string;
  /** What is known of all fields, for the next build; nothing where it is what was known before. */
  readonly tableNow: () => FieldTable | undefined;
}

interface Row {
  readonly table: FieldTable;
  readonly columns: ReadonlyMap<string, number>;
  readonly at: number;
}

// As many letters as tell two values apart for certain enough, when one of them was there before the other.
const cellLetters = 12;
const isPlain = /^[!-~]*$/;

/**
 * Names fields by their values. `nameOf` names an entry with its front matter and `hash` a text; `before` is what an earlier build left, so that
 * the fields of those entries alone are read whose front matter is another.
 */
export function fieldDigests(
  entries: readonly AnyEntry[],
  nameOf: (entry: AnyEntry) => string,
  hash: (text: string) => string,
  before: () => FieldTable | undefined,
): FieldDigests {
  const cellOf = (value: unknown): string => {
    const text = JSON.stringify(value);
    // A short text stands for itself; its sign is in no digest.
    const isShort = text.length < cellLetters && isPlain.test(text);
    return isShort ? `=${text}` : hash(text).slice(0, cellLetters);
  };
  const make = (some: readonly AnyEntry[]): FieldTable => {
    const fields = [...new Set(some.flatMap((entry) => Object.keys(plainFields(entry.fields))))];
    const columns = positions(fields);
    const cells = emptyCells(some.length * fields.length);
    for (const [row, entry] of some.entries())
      for (const [field, value] of Object.entries(plainFields(entry.fields)))
        if (value !== undefined)
          write(cells, row * fields.length + (columns.get(field) ?? 0), cellOf(value));
    return { fields, rows: some.map(nameOf), cells };
  };
  const work = (): { readonly rows: readonly Row[]; readonly isNew: boolean } => {
    const known = new Map<string, Row>();
    const table = before();
    if (table !== undefined) enter(known, table);
    const unknown = entries.filter((entry) => !known.has(nameOf(entry)));
    if (unknown.length > 0) enter(known, make(unknown));
    return {
      rows: entries.flatMap((entry) => known.get(nameOf(entry)) ?? []),
      isNew: unknown.length > 0,
    };
  };
  let done: ReturnType<typeof work> | undefined;
  const now = (): ReturnType<typeof work> => {
    done ??= work();
    return done;
  };
  return {
    of: (field) => hash(lettersOf(column(now().rows, field))),
    tableNow: () => {
      if (done === undefined || !done.isNew) return undefined;
      const { rows } = done;
      const fields = [...new Set(rows.flatMap((row) => row.table.fields))];
      const cells = emptyCells(rows.length * fields.length);
      for (const [at, field] of fields.entries())
        for (const [row, from] of rows.entries())
          copyCell(from, field, cells, row * fields.length + at);
      return { fields, rows: entries.map(nameOf), cells };
    },
  };
}

const space = 32;

const emptyCells = (count: number): Uint8Array => new Uint8Array(count * cellLetters).fill(space);

const positions = (fields: readonly string[]): ReadonlyMap<string, number> =>
  new Map(fields.map((field, at) => [field, at]));

function enter(rows: Map<string, Row>, table: FieldTable): void {
  const columns = positions(table.fields);
  for (const [at, name] of table.rows.entries()) rows.set(name, { table, columns, at });
}

/** The cells of one field, one after the other. */
function column(rows: readonly Row[], field: string): Uint8Array {
  const cells = emptyCells(rows.length);
  for (const [to, row] of rows.entries()) copyCell(row, field, cells, to);
  return cells;
}

function copyCell({ table, columns, at }: Row, field: string, cells: Uint8Array, to: number): void {
  const column = columns.get(field);
  if (column === undefined) return;
  const from = (at * table.fields.length + column) * cellLetters;
  for (let letter = 0; letter < cellLetters; letter += 1)
    cells[to * cellLetters + letter] = table.cells[from + letter] ?? space;
}

function write(cells: Uint8Array, to: number, text: string): void {
  for (let at = 0; at < text.length; at += 1) cells[to * cellLetters + at] = text.charCodeAt(at);
}

// All of them are letters of one byte.
const lettersOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
