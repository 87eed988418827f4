import { basename } from "node:path";
import type { Locale } from "../domain/language.ts";
import { draftMapping, type MappingDraft } from "../input/import/draft-mapping.ts";
import { mappingText } from "../input/import/mapping-text.ts";
import { readTableFile } from "../input/table/read-table-file.ts";
import { maxTableBytes } from "../input/table/table.ts";
import { readGivenFile } from "../io/read-given-file.ts";
import { SystemBook, systemNames } from "./import/system-book.ts";
import type { ImportOptions } from "./import.ts";
import { localCatalogue } from "./local-catalogue.ts";

/** The columns whose cells are names of systems. */
function systemCells({ mapping, found }: MappingDraft): readonly string[] {
  const sides = new Set(
    mapping.kind === "systems" ? ["name"] : ["source", "target", "intermediary"],
  );
  const places = found.columns
    .filter(({ name }) => sides.has(mapping.columns[name] ?? ""))
    .map(({ at }) => at);
  return found.rows.flatMap(({ cells }) =>
    places.flatMap((at) => (typeof cells[at] === "string" ? [cells[at]] : [])),
  );
}

/** A first draft of the mapping for a file, as text to be corrected by hand. */
export async function draftFor(options: ImportOptions, locale: Locale): Promise<string> {
  const catalogue = await localCatalogue(options.root);
  const file = readTableFile(basename(options.file), readGivenFile(options.file, maxTableBytes));
  const draft = draftMapping(file, {
    ...(options.kind !== undefined && { kind: options.kind }),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  });
  const book = new SystemBook(catalogue, {});
  const near = new Map<string, string>();
  for (const cell of new Set(systemCells(draft)))
    for (const name of systemNames(cell, (one) => book.known(one) !== undefined)) {
      const found = book.resolve(name, 0);
      if ("near" in found) near.set(name, found.near.id);
    }
  return mappingText(draft, near, locale);
}
