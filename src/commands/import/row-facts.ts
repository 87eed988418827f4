import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import {
  type ConvertContext,
  type ConvertedValue,
  convertCell,
} from "../../input/import/convert-cell.ts";
import type { Column, FoundColumns } from "../../input/import/find-columns.ts";
import { type ImportField, importFields } from "../../input/import/import-field.ts";
import { ignoreColumn } from "../../input/import/read-mapping.ts";
import type { Cell, TableRow } from "../../input/table/table.ts";

/** What one row says, field by field. */
export interface RowFacts {
  readonly number: number;
  readonly values: ReadonlyMap<string, ConvertedValue>;
  readonly notes: readonly ImportNote[];
  /** Fields that a column says, not a constant or a default. */
  readonly fromColumns: ReadonlySet<string>;
  /** Fields whose cell held something that could not be taken. */
  readonly failed: ReadonlySet<string>;
}

/** A row that is no entry, and why. */
export interface SkippedRow {
  readonly number: number;
  readonly reason: Text;
}

interface MappedColumn extends Column {
  readonly field: ImportField;
}

const lists = new Set<ImportField["form"]>(["texts", "choices", "elements"]);

const columnsOf = ({ columns }: FoundColumns, mapping: ImportMapping): readonly MappedColumn[] => {
  const fields = importFields(mapping.kind ?? "integrations");
  return columns.flatMap((column) => {
    const field = fields.get(mapping.columns[column.name] ?? ignoreColumn);
    return field === undefined ? [] : [{ ...column, field }];
  });
};

class Facts {
  readonly values = new Map<string, ConvertedValue>();
  readonly notes: ImportNote[] = [];
  readonly failed = new Set<string>();

  take(value: ConvertedValue, column: string): void {
    const { name, form } = value.field;
    const before = this.values.get(name);
    if (before === undefined) this.values.set(name, value);
    else if (lists.has(form)) {
      const all = [...(before.value as readonly unknown[]), ...(value.value as readonly unknown[])];
      this.values.set(name, { ...before, value: [...new Set(all)] });
    } else if (JSON.stringify(before.value) !== JSON.stringify(value.value))
      this.notes.push({ kind: "doubt", column, text: twoColumns });
  }
}

const twoColumns: Text = {
  da: "En anden kolonne udfylder det samme felt og siger noget andet. Den første er brugt.",
  en: "Another column fills the same field and says otherwise. The first was used.",
};

/** Reads the rows of a table with a mapping. Rows that are no entries come apart, each with its reason. */
export function readRows(
  found: FoundColumns,
  mapping: ImportMapping,
  context: ConvertContext,
): { readonly facts: readonly RowFacts[]; readonly skipped: readonly SkippedRow[] } {
  const columns = columnsOf(found, mapping);
  const seen = new Map<string, number>();
  const facts: RowFacts[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of found.rows) {
    const reason = whyNoEntry(row, found, mapping, columns.length, seen);
    if (reason === undefined) facts.push(factsOf(row, columns, mapping, context));
    else skipped.push({ number: row.number, reason });
  }
  return { facts, skipped };
}

function factsOf(
  row: TableRow,
  columns: readonly MappedColumn[],
  mapping: ImportMapping,
  context: ConvertContext,
): RowFacts {
  const facts = new Facts();
  for (const { name, at, field } of columns) {
    if (mapping.constants?.[field.name] !== undefined) continue;
    const { values, notes } = convertCell(row.cells[at], field, context);
    for (const value of values) facts.take(value, name);
    facts.notes.push(...notes.map((note) => ({ ...note, column: name })));
    if (values.length === 0 && notes.length > 0) facts.failed.add(field.name);
  }
  const fromColumns = new Set(facts.values.keys());
  fill(facts, mapping.constants, mapping, context);
  fill(facts, mapping.defaults, mapping, context);
  if (row.hidden) facts.notes.push({ kind: "remark", text: hiddenRow });
  return {
    number: row.number,
    values: facts.values,
    notes: facts.notes,
    fromColumns,
    failed: facts.failed,
  };
}

function fill(
  facts: Facts,
  group: Readonly<Record<string, string>> | undefined,
  mapping: ImportMapping,
  context: ConvertContext,
): void {
  const fields = importFields(mapping.kind ?? "integrations");
  for (const [name, given] of Object.entries(group ?? {})) {
    const field = fields.get(name);
    if (field === undefined || facts.values.has(name)) continue;
    const { values, notes } = convertCell(given, field, context);
    for (const value of values) facts.take(value, name);
    facts.notes.push(...notes.map((note) => ({ ...note, column: name })));
  }
}

const totals =
  /^(?:i ?alt|total(?:t|er)?|sum|subtotal|antal(?: i alt)?|hovedtotal|grand total)\b[\s:.]*/i;

function whyNoEntry(
  row: TableRow,
  found: FoundColumns,
  mapping: ImportMapping,
  mapped: number,
  seen: Map<string, number>,
): Text | undefined {
  if (row.hidden && mapping.hiddenRows === "skip") return hiddenSkipped;
  const filled = row.cells.filter((cell) => cell !== undefined);
  const texts = filled.filter((cell) => typeof cell === "string");
  if (repeatsHeader(row, found)) return headerAgain;
  if (totals.test(String(filled[0])) && (texts.length <= 2 || filled.length <= 2)) return totalsRow;
  const unwanted = unwantedValue(row, found, mapping);
  if (unwanted !== undefined) return unwanted;
  if (filled.length === 1 && mapped >= 3) return loneCell;
  const key = JSON.stringify(row.cells);
  const before = seen.get(key);
  if (before !== undefined) return repeatsRow(before);
  seen.set(key, row.number);
  return undefined;
}

const same = (cell: Cell, name: string): boolean =>
  cell !== undefined && String(cell).replace(/\s+/g, " ").trim() === name;

function repeatsHeader({ cells }: TableRow, { columns }: FoundColumns): boolean {
  const hits = columns.filter(({ at, name }) => same(cells[at], name)).length;
  return hits >= 2 && hits >= columns.length / 2;
}

function unwantedValue(
  { cells }: TableRow,
  { columns }: FoundColumns,
  { skip = {} }: ImportMapping,
): Text | undefined {
  for (const { name, at } of columns) {
    const cell = String(cells[at] ?? "")
      .trim()
      .toLowerCase();
    if (
      cell !== "" &&
      Object.hasOwn(skip, name) &&
      skip[name]?.some((word) => word.trim().toLowerCase() === cell)
    )
      return {
        da: `${name} har en værdi, som kolonnefilen springer over.`,
        en: `${name} has a value that the mapping skips.`,
      };
  }
  return undefined;
}

const hiddenRow: Text = {
  da: "Rækken er skjult eller filtreret fra i regnearket. Skriv hiddenRows: skip i kolonnefilen, hvis sådanne rækker ikke skal med.",
  en: "The row is hidden or filtered away in the spreadsheet. Write hiddenRows: skip in the mapping if such rows are not wanted.",
};
const hiddenSkipped: Text = {
  da: "Rækken er skjult i regnearket.",
  en: "The row is hidden in the spreadsheet.",
};
const headerAgain: Text = {
  da: "Rækken gentager overskrifterne.",
  en: "The row repeats the header.",
};
const totalsRow: Text = {
  da: "Rækken er en sum eller optælling.",
  en: "The row is a total or a count.",
};
const loneCell: Text = {
  da: "Kun én celle er udfyldt: en mellemoverskrift eller en note.",
  en: "Only one cell is filled in: a heading or a note.",
};
const repeatsRow = (number: number): Text => ({
  da: `Rækken er magen til række ${number}.`,
  en: `The row is the same as row ${number}.`,
});
