import { basename } from "node:path";
import type { FileChange, ImportedEntry, ImportResult } from "../domain/import-result.ts";
import type { Locale } from "../domain/language.ts";
import { undoStep } from "../domain/undo-step.ts";
import type { ConvertContext } from "../input/import/convert-cell.ts";
import { applyChanges } from "../io/apply-changes.ts";
import { settleChanges } from "../io/change-journal.ts";
import { readTemplate } from "../io/templates.ts";
import { completionDay } from "./import/completion-day.ts";
import { templateBody } from "./import/entry-text.ts";
import type { ImportContext, PlannedEntry } from "./import/import-context.ts";
import { withGaps } from "./import/judge-import.ts";
import { readMappedTable, type TableChoice } from "./import/mapped-table.ts";
import { planIntegrations } from "./import/plan-integrations.ts";
import { planSystems } from "./import/plan-systems.ts";
import { refusePersonal } from "./import/refuse-personal.ts";
import { readRows, type SkippedRow } from "./import/row-facts.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { refuseUncommitted } from "./refuse-uncommitted.ts";

export interface ImportOptions extends Surroundings, TableChoice {
  /** By when what a running integration lacks must be in place; without it, `completionDay`. */
  readonly completeBy?: string;
  readonly write: boolean;
  /** Change files with uncommitted changes too. */
  readonly force: boolean;
  /** The product's own folder, for templates that the catalogue has not got. */
  readonly product: string;
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
