import { sameData } from "../../domain/gate/same-data.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { SystemUse } from "../../domain/integration-fields.ts";
import { valueAt } from "../../input/schema-errors.ts";
import { fieldTitle } from "./field-titles.ts";
import type { RowFacts } from "./row-facts.ts";
import type { SystemBook } from "./system-book.ts";

/**
 * Takes what a row says of its systems (`source.vendor.name`): onto the systems the import makes, the first row winning; a registered
 * system is never changed in passing, only compared. Gives what there is to tell.
 */
export function describeSystems(
  facts: RowFacts,
  uses: readonly SystemUse[],
  book: SystemBook,
): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  for (const { field, value } of facts.values.values()) {
    if (field.side === undefined) continue;
    const inRole = uses.filter(({ role }) => role === field.side);
    const [use] = inRole;
    if (use === undefined) continue;
    const title = fieldTitle(field);
    if (inRole.length > 1) {
      notes.push({
        kind: "dropped",
        text: {
          da: `${title.da}: rækken nævner flere systemer i samme rolle, så det kan ikke ses, hvilket der menes.`,
          en: `${title.en}: the row names several systems in the same role, so it cannot be told which is meant.`,
        },
      });
      continue;
    }
    const name = field.name.slice(field.side.length + 1);
    const made = book.made.get(use.id);
    const before =
      made?.data.get(name) ?? valueAt(book.catalogue.systemById.get(use.id)?.raw, field.path);
    if (made !== undefined && before === undefined) made.data.set(name, value);
    else if (!sameData(before, value))
      notes.push({
        kind: "doubt",
        text: {
          da: `${title.da} for systemet ${use.id} er en anden i kataloget eller i en tidligere række. Den er ikke ændret.`,
          en: `${title.en} of the system ${use.id} is another in the catalogue or in an earlier row. It was not changed.`,
        },
      });
  }
  return notes;
}
