import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import { UsageError } from "../../domain/usage-error.ts";
import type { Cell, Table, TableFile, TableRow } from "../table/table.ts";
import { type Column, type FoundColumns, findColumns, headerRowOf } from "./find-columns.ts";
import { guessByValues } from "./guess-by-values.ts";
import { guessDateOrder } from "./guess-date-order.ts";
import { type ImportKind, importFields } from "./import-field.ts";
import { fieldOfHeader } from "./known-headers.ts";
import { readChoice } from "./read-choice.ts";

/** What a file's columns seem to mean. */
export interface MappingDraft {
  readonly mapping: ImportMapping;
  readonly table: Table;
  readonly found: FoundColumns;
  /** Columns whose meaning is a guess. */
  readonly guessed: ReadonlySet<string>;
  /** Words of columns with fixed values that were not understood, by field. */
  readonly unknownWords: ReadonlyMap<string, readonly string[]>;
}

export interface DraftOptions {
  readonly kind?: ImportKind;
  readonly sheet?: string;
  readonly headerRow?: number;
}

const kinds: readonly ImportKind[] = ["integrations", "systems"];

/** The values of a column, each once, in the order they come; enough of them to judge by. */
const distinct = (rows: readonly TableRow[], at: number): readonly Cell[] =>
  [...new Set(rows.slice(0, 2000).map(({ cells }) => cells[at]))].filter(
    (cell) => cell !== undefined,
  );

function tablesOf(file: TableFile, sheet: string | undefined): readonly Table[] {
  if (sheet === undefined) return file.tables.filter(({ hidden }) => hidden !== true);
  const named = file.tables.filter(({ name }) => name === sheet);
  if (named.length === 0) throw noSheet(sheet, file);
  return named;
}

/** The sheet of a name, or the visible one whose header is best known; and what its rows are. */
function chooseTable(
  file: TableFile,
  { kind, sheet }: DraftOptions,
): { readonly table: Table; readonly kind: ImportKind } {
  const wanted = kind === undefined ? kinds : [kind];
  const scored = tablesOf(file, sheet)
    .flatMap((table) => wanted.map((one) => ({ table, kind: one, found: headerRowOf(table, one) })))
    .filter(({ found }) => found !== undefined);
  const [first, ...others] = scored;
  if (first === undefined) throw nothingThere();
  return others.reduce(
    (best, next) => ((next.found?.score ?? 0) > (best.found?.score ?? 0) ? next : best),
    first,
  );
}

/** A column called status that holds phases (i drift, under udvikling) is one of phases, unless another column is. */
function asPhase(field: string, values: readonly Cell[], kind: ImportKind): string {
  const fields = importFields(kind);
  const [phase, status] = [fields.get("phase"), fields.get("status")];
  if (field !== "status" || phase === undefined || status === undefined) return field;
  const onlyPhase = values.some(
    (value) => readChoice(value, phase) !== undefined && readChoice(value, status) === undefined,
  );
  return onlyPhase ? "phase" : field;
}

const closed =
  /^(?:nedlagt|udgået|udfaset|lukket|ophørt|afviklet|stoppet|closed|retired|phased out)$/i;

function assign(
  { columns, rows }: FoundColumns,
  kind: ImportKind,
): { columns: Record<string, string>; guessed: Set<string> } {
  const taken = new Set<string>();
  const guessed = new Set<string>();
  const meaning = new Map<Column, string>();
  const take = (column: Column, field: string, certain: boolean): void => {
    if (taken.has(field)) return;
    taken.add(field);
    meaning.set(column, field);
    if (!certain) guessed.add(column.name);
  };
  const named = columns.map((column) => ({ column, hit: fieldOfHeader(column.name, kind) }));
  const hasPhase = named.some(({ hit }) => hit?.field === "phase");
  const fieldOf = (column: Column, field: string): string =>
    hasPhase ? field : asPhase(field, distinct(rows, column.at), kind);
  // Columns that are called what they are come before those nearly so, wherever they stand.
  for (const certain of [true, false])
    for (const { column, hit } of named)
      if (hit?.certain === certain && !meaning.has(column))
        take(column, fieldOf(column, hit.field), certain);
  for (const column of columns) {
    if (meaning.has(column)) continue;
    const field = guessByValues(distinct(rows, column.at), kind, taken);
    if (field !== undefined) take(column, field, false);
  }
  return {
    columns: Object.fromEntries(
      columns.map((column) => [column.name, meaning.get(column) ?? "ignore"]),
    ),
    guessed,
  };
}

function closedWords(found: FoundColumns, columns: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    found.columns
      .filter(({ name }) => columns[name] === "phase")
      .map(({ name, at }) => [
        name,
        distinct(found.rows, at)
          .map(String)
          .filter((word) => closed.test(word.trim())),
      ])
      .filter(([, words]) => (words?.length ?? 0) > 0),
  );
}

function unknownWords(
  found: FoundColumns,
  columns: Readonly<Record<string, string>>,
  kind: ImportKind,
  skip: Readonly<Record<string, readonly string[]>>,
) {
  const unknown = new Map<string, readonly string[]>();
  for (const { name, at } of found.columns) {
    const field = importFields(kind).get(columns[name] ?? "");
    if (field?.form !== "choice") continue;
    const words = distinct(found.rows, at)
      .map(String)
      .filter(
        (word) => readChoice(word, field) === undefined && skip[name]?.includes(word) !== true,
      );
    if (words.length > 0) unknown.set(field.name, words.slice(0, 30));
  }
  return unknown;
}

/** Guesses what the columns of a file mean: from their names in Danish and English, and from what stands in them. */
export function draftMapping(file: TableFile, options: DraftOptions = {}): MappingDraft {
  const { table, kind } = chooseTable(file, options);
  const found = findColumns(table, kind, options.headerRow);
  if (found === undefined) throw noHeader(options.headerRow);
  const { columns, guessed } = assign(found, kind);
  const skip = closedWords(found, columns);
  const dateOrder = guessDateOrder(found, columns, kind);
  const mapping: ImportMapping = {
    kind,
    sheet: table.name,
    headerRow: found.headerRow,
    ...(dateOrder !== undefined && { dateOrder }),
    columns,
    ...(Object.keys(skip).length > 0 && { skip }),
    ...(kind === "integrations" && {
      defaults: {
        ...(!Object.values(columns).includes("phase") && { phase: "operation" }),
        status: "active",
        visibility: "internal",
      },
    }),
  };
  return { mapping, table, found, guessed, unknownWords: unknownWords(found, columns, kind, skip) };
}

const noSheet = (sheet: string, { tables }: TableFile): UsageError => {
  const names = tables.map(({ name }) => name).join(", ");
  return new UsageError({
    da: `Der er intet ark, der hedder »${sheet}«. Arkene hedder: ${names}.`,
    en: `There is no sheet called "${sheet}". The sheets are called: ${names}.`,
  });
};

const nothingThere = (): UsageError =>
  new UsageError({
    da: "Filen har ingen rækker at importere.",
    en: "The file has no rows to import.",
  });

/** There is no such row, or nothing in it. */
export const noHeader = (row: number | undefined): UsageError =>
  new UsageError({
    da: `Række ${row ?? 1} er tom eller findes ikke, så kolonnernes navne kan ikke læses. Ret headerRow i kolonnefilen.`,
    en: `Row ${row ?? 1} is empty or does not exist, so the columns' names cannot be read. Correct headerRow in the mapping.`,
  });
