import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import { type ConvertContext, convertCell } from "../../input/import/convert-cell.ts";
import { importFields } from "../../input/import/import-field.ts";
import { acceptedData, inSchemaOrder, withField } from "./entry-data.ts";
import { entryText } from "./entry-text.ts";
import { type ImportContext, originOf, type PlannedEntry } from "./import-context.ts";
import type { MadeSystem, SystemBook } from "./system-book.ts";

type Data = Readonly<Record<string, unknown>>;

/** What the mapping says of every system that is made, read as cells are. */
function standing(
  mapping: ImportMapping,
  convert: ConvertContext,
): { readonly values: ReadonlyMap<string, unknown>; readonly notes: readonly ImportNote[] } {
  const fields = importFields("systems");
  const values = new Map<string, unknown>();
  const notes: ImportNote[] = [];
  for (const [name, text] of Object.entries(mapping.newSystems ?? {})) {
    const field = fields.get(name);
    if (field === undefined) continue;
    const read = convertCell(text, field, convert);
    for (const { value } of read.values) values.set(name, value);
    notes.push(...read.notes.map((note) => ({ ...note, column: `newSystems: ${name}` })));
  }
  return { values, notes };
}

function planOne(
  { id, name, row, data: said, notes }: MadeSystem,
  general: ReturnType<typeof standing>,
  context: ImportContext,
): PlannedEntry {
  const fields = importFields("systems");
  let data: Data = { id, name };
  for (const [field, value] of new Map([...general.values, ...said])) {
    const path = fields.get(field)?.path;
    if (path !== undefined) data = withField(data, path, value);
  }
  // A vendor must have a name: a mailbox alone says nothing of who it is.
  const accepted = acceptedData(data, context.schemas.system);
  const entry = { row, kind: "system" as const, title: name };
  if (accepted === undefined) return { entry: { ...entry, outcome: "held", notes } };
  const path = `systems/${id}.md`;
  const ordered = inSchemaOrder(accepted.data, context.schemas.system.dictionary);
  const after = entryText(ordered, context.bodies.system, new Map(), originOf(context, row));
  return {
    entry: {
      ...entry,
      outcome: "new",
      path,
      notes: [...notes, ...general.notes, ...accepted.notes],
    },
    change: { path, after },
  };
}

/** The files of the systems that rows named and nobody had registered. */
export function planMadeSystems(
  book: SystemBook,
  wanted: ReadonlySet<string>,
  mapping: ImportMapping,
  convert: ConvertContext,
  context: ImportContext,
): readonly PlannedEntry[] {
  const general = standing(mapping, convert);
  return [...book.made.values()]
    .filter(({ id }) => wanted.has(id))
    .map((made) => planOne(made, general, context));
}
