import { basename } from "node:path";
import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { ImportedColumn } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { draftMapping, noHeader } from "../../input/import/draft-mapping.ts";
import { type FoundColumns, findColumns } from "../../input/import/find-columns.ts";
import type { ImportKind } from "../../input/import/import-field.ts";
import { ignoreColumn, readMapping } from "../../input/import/read-mapping.ts";
import { readTableFile } from "../../input/table/read-table-file.ts";
import { maxTableBytes, type TableFile } from "../../input/table/table.ts";
import { readGivenFile } from "../../io/read-given-file.ts";

/** Which file is read, and what a person said of it. */
export interface TableChoice {
  /** Absolute path of the file with the rows. */
  readonly file: string;
  /** Absolute path of the mapping; without one it is guessed. */
  readonly mapping?: string;
  readonly sheet?: string;
  readonly kind?: ImportKind;
  /** Change files that are there, in the fields that columns fill. */
  readonly update: boolean;
}

/** A file with its rows and what its columns mean, whether a person said so or it was guessed. */
export interface MappedTable {
  readonly found: FoundColumns;
  readonly sheet: string;
  readonly mapping: ImportMapping;
  readonly columns: readonly ImportedColumn[];
  readonly remarks: readonly Text[];
}

function guessedTable(file: TableFile, { kind, sheet, update }: TableChoice): MappedTable {
  const draft = draftMapping(file, {
    ...(kind !== undefined && { kind }),
    ...(sheet !== undefined && { sheet }),
  });
  const { found, table, guessed } = draft;
  // What stands in a file is known; a column that is only nearly called so must not take its place.
  const mapping = update ? withoutColumns(draft.mapping, guessed) : draft.mapping;
  const columns = columnsOf(found, mapping, guessed);
  if (columns.every(({ field }) => field === undefined)) throw nothingUnderstood(found);
  return {
    found,
    sheet: table.name,
    mapping,
    columns,
    remarks: [
      ...file.remarks,
      guessedRemark,
      ...(update && guessed.size > 0 ? [unusedRemark([...guessed])] : []),
    ],
  };
}

const withoutColumns = (mapping: ImportMapping, names: ReadonlySet<string>): ImportMapping => ({
  ...mapping,
  columns: Object.fromEntries(
    Object.entries(mapping.columns).map(([name, field]) => [
      name,
      names.has(name) ? ignoreColumn : field,
    ]),
  ),
});

const unusedRemark = (names: readonly string[]): Text => ({
  da: `Hvad ${names.map((name) => `»${name}«`).join(", ")} betyder, er for usikkert til at rette filer efter. Skriv det i en kolonnefil, hvis det skal med.`,
  en: `What ${names.map((name) => `"${name}"`).join(", ")} means is too uncertain to change files by. Say it in a mapping if it is wanted.`,
});

const guessedRemark: Text = {
  da: "Der er ingen kolonnefil, så kolonnernes betydning er gættet. Gem gættet med --draft-mapping, ret det, og giv det med --mapping.",
  en: "There is no mapping, so the columns' meaning is guessed. Save the guess with --draft-mapping, correct it, and give it with --mapping.",
};

const nothingUnderstood = ({ headerRow }: FoundColumns): UsageError =>
  new UsageError({
    da: `Ingen af overskrifterne i række ${headerRow} blev forstået. Er det den rigtige fil og det rigtige ark, så skriv i en kolonnefil, hvad de betyder; --draft-mapping laver et udkast.`,
    en: `None of the headers in row ${headerRow} was understood. If it is the right file and sheet, say in a mapping what they mean; --draft-mapping makes a draft.`,
  });

const columnsOf = (
  { columns }: FoundColumns,
  mapping: ImportMapping,
  guessed: ReadonlySet<string> = new Set(),
): readonly ImportedColumn[] =>
  columns.map(({ name }) => {
    const field = mapping.columns[name];
    if (field === undefined || field === ignoreColumn) return { name };
    return { name, field, ...(guessed.has(name) && { guessed: true as const }) };
  });

function mappedTable(
  file: TableFile,
  mapping: ImportMapping,
  { sheet, kind }: TableChoice,
): MappedTable {
  const of = kind ?? mapping.kind ?? "integrations";
  const wanted = sheet ?? mapping.sheet;
  const draft = draftMapping(file, {
    kind: of,
    // A text file has one table, whatever it was called when the mapping was made.
    ...(wanted !== undefined && file.tables.length > 1 && { sheet: wanted }),
    ...(mapping.headerRow !== undefined && { headerRow: mapping.headerRow }),
  });
  const found = findColumns(draft.table, of, mapping.headerRow);
  if (found === undefined) throw noHeader(mapping.headerRow);
  const names = new Set(found.columns.map(({ name }) => name));
  const gone = Object.entries(mapping.columns)
    .filter(([name, field]) => !names.has(name) && field !== ignoreColumn)
    .map(([name]) => name);
  if (gone.length > 0) throw goneColumns(gone, found);
  return {
    found,
    sheet: draft.table.name,
    mapping: { ...mapping, kind: of },
    columns: columnsOf(found, mapping),
    remarks: file.remarks,
  };
}

const goneColumns = (gone: readonly string[], { columns, headerRow }: FoundColumns): UsageError => {
  const list = columns.map(({ name }) => name).join(", ");
  return new UsageError({
    da: `Kolonnefilen nævner ${gone.map((name) => `»${name}«`).join(", ")}, men i række ${headerRow} står: ${list}. Ret navnet eller headerRow.`,
    en: `The mapping names ${gone.map((name) => `"${name}"`).join(", ")}, but row ${headerRow} has: ${list}. Correct the name or headerRow.`,
  });
};

/** Reads the file and its mapping. Throws `UsageError` for what cannot be read, and for a mapping that does not fit. */
export function readMappedTable(options: TableChoice): MappedTable {
  const bytes = readGivenFile(options.file, maxTableBytes);
  const name = basename(options.file);
  if (options.mapping === undefined) return guessedTable(readTableFile(name, bytes), options);
  const mapping = readMapping(basename(options.mapping), readGivenFile(options.mapping, 1_048_576));
  return mappedTable(readTableFile(name, bytes, mapping), mapping, options);
}
