import { basename } from "node:path";
import type { ImportMapping } from "../domain/import-mapping-fields.ts";
import type {
  FileChange,
  ImportedColumn,
  ImportedEntry,
  ImportResult,
} from "../domain/import-result.ts";
import type { Locale, Text } from "../domain/language.ts";
import { undoStep } from "../domain/undo-step.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { ConvertContext } from "../input/import/convert-cell.ts";
import { draftMapping, noHeader } from "../input/import/draft-mapping.ts";
import { type FoundColumns, findColumns } from "../input/import/find-columns.ts";
import type { ImportKind } from "../input/import/import-field.ts";
import { ignoreColumn, readMapping } from "../input/import/read-mapping.ts";
import { readTableFile } from "../input/table/read-table-file.ts";
import { maxTableBytes, type TableFile } from "../input/table/table.ts";
import { applyChanges } from "../io/apply-changes.ts";
import { settleChanges } from "../io/change-journal.ts";
import { readGivenFile } from "../io/read-given-file.ts";
import { readTemplate } from "../io/templates.ts";
import { completionDay } from "./import/completion-day.ts";
import { templateBody } from "./import/entry-text.ts";
import type { ImportContext, PlannedEntry } from "./import/import-context.ts";
import { withGaps } from "./import/judge-import.ts";
import { planIntegrations } from "./import/plan-integrations.ts";
import { planSystems } from "./import/plan-systems.ts";
import { refusePersonal } from "./import/refuse-personal.ts";
import { readRows, type SkippedRow } from "./import/row-facts.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { refuseUncommitted } from "./refuse-uncommitted.ts";

export interface ImportOptions extends Surroundings {
  /** Absolute path of the file with the rows. */
  readonly file: string;
  /** Absolute path of the mapping; without one it is guessed. */
  readonly mapping?: string;
  readonly sheet?: string;
  readonly kind?: ImportKind;
  /** By when what a running integration lacks must be in place; without it, `completionDay`. */
  readonly completeBy?: string;
  /** Change files that are there, in the fields that columns fill. */
  readonly update: boolean;
  readonly write: boolean;
  /** Change files with uncommitted changes too. */
  readonly force: boolean;
  /** The product's own folder, for templates that the catalogue has not got. */
  readonly product: string;
}

/** A file with its rows and what its columns mean, whether a person said so or it was guessed. */
export interface MappedTable {
  readonly found: FoundColumns;
  readonly sheet: string;
  readonly mapping: ImportMapping;
  readonly columns: readonly ImportedColumn[];
  readonly remarks: readonly Text[];
}

function guessedTable(file: TableFile, { kind, sheet }: ImportOptions): MappedTable {
  const draft = draftMapping(file, {
    ...(kind !== undefined && { kind }),
    ...(sheet !== undefined && { sheet }),
  });
  const { mapping, found, table, guessed } = draft;
  const columns = columnsOf(found, mapping, guessed);
  if (columns.every(({ field }) => field === undefined)) throw nothingUnderstood(found);
  return {
    found,
    sheet: table.name,
    mapping,
    columns,
    remarks: [...file.remarks, guessedRemark],
  };
}

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
  { sheet, kind }: ImportOptions,
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
function readMappedTable(options: ImportOptions): MappedTable {
  const bytes = readGivenFile(options.file, maxTableBytes);
  const name = basename(options.file);
  if (options.mapping === undefined) return guessedTable(readTableFile(name, bytes), options);
  const mapping = readMapping(basename(options.mapping), readGivenFile(options.mapping, 1_048_576));
  return mappedTable(readTableFile(name, bytes, mapping), mapping, options);
}

function contextOf(opened: OpenCatalogue, options: ImportOptions): ImportContext {
  const { root, files, read, schemas, today } = opened;
  const texts = new Map(files.map((file) => [file.path, "text" in file ? file.text : undefined]));
  const body = (folder: string) => templateBody(readTemplate([root, options.product], folder));
  return {
    catalogue: read.catalogue,
    schemas,
    locale: read.catalogue.governance.locale as Locale,
    file: basename(options.file),
    completeBy: options.completeBy ?? completionDay(today, read.catalogue.governance.limits),
    update: options.update,
    textOf: (path) => texts.get(path),
    bodies: { integration: body("integrations"), system: body("systems") },
  };
}

const skippedEntry = (
  kind: ImportedEntry["kind"],
  { number, reason }: SkippedRow,
): ImportedEntry => ({
  outcome: "skipped",
  row: number,
  kind,
  title: "",
  notes: [{ kind: "remark", text: reason }],
  gaps: [],
});

/**
 * Imports rows as files of the catalogue, or tells what that would do. Nothing is overwritten without `update`, and then only the fields
 * that columns fill; either every file is written or none. Throws `UsageError` for a file or mapping that cannot be used.
 */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  if (options.write) settleChanges(options.root);
  const opened = await openCatalogue(options, () => false);
  const table = readMappedTable(options);
  const { mapping, found } = table;
  const convert: ConvertContext = {
    values: mapping.values ?? {},
    dateOrder: mapping.dateOrder,
    refuse: (text, field) => refusePersonal(text, field, opened.today),
  };
  const context = contextOf(opened, options);
  const { facts, skipped } = readRows(found, mapping, convert);
  const planned: readonly PlannedEntry[] =
    mapping.kind === "systems"
      ? planSystems(facts, mapping, context)
      : planIntegrations(facts, mapping, convert, context);
  const changes = planned.flatMap(({ change }): FileChange[] =>
    change === undefined ? [] : [change],
  );
  const entries = withGaps(opened, planned);
  if (options.write) {
    if (!options.force) await refuseUncommitted(options, changes);
    applyChanges(opened.root, changes);
  }
  const kind = mapping.kind === "systems" ? "system" : "integration";
  const undo = undoStep(changes);
  return {
    file: context.file,
    sheet: table.sheet,
    headerRow: found.headerRow,
    columns: table.columns,
    remarks: table.remarks,
    entries: [...entries, ...skipped.map((row) => skippedEntry(kind, row))].toSorted(
      (a, b) => a.row - b.row,
    ),
    changes,
    written: options.write,
    ...(options.write && !options.force && undo !== undefined && { undo }),
  };
}
