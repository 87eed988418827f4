import type { FieldPath } from "../../domain/finding.ts";
import { sameData } from "../../domain/gate/same-data.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import { vendorKey } from "../../domain/vendors.ts";
import type { FieldChange } from "../../input/edit-front-matter.ts";
import type { ConvertedValue } from "../../input/import/convert-cell.ts";
import { valueAt } from "../../input/schema-errors.ts";
import { fieldTitle } from "./field-titles.ts";
import type { RowFacts } from "./row-facts.ts";

/** What a row says other than the file, as changes of fields. */
export interface Difference {
  readonly changes: readonly FieldChange[];
  readonly titles: readonly Text[];
  readonly notes: readonly ImportNote[];
}

const sameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && sameData([...a].sort(), [...b].sort());

const vendorOf = (group: unknown): unknown => valueAt(group, ["vendor"]);

/** The group of a list that a row speaks of: the one with its vendor, the only one, or a new one. Nothing where it cannot be told. */
function groupAt(raw: unknown, path: FieldPath, facts: RowFacts): number | undefined {
  const list = valueAt(raw, path.slice(0, path.indexOf(0)));
  const groups = Array.isArray(list) ? list : [];
  const name = path.slice(0, path.indexOf(0)).join(".");
  const vendor = facts.values.get(`${name}.vendor`)?.value;
  if (typeof vendor === "string") {
    const at = groups.findIndex((group) => {
      const own = vendorOf(group);
      return typeof own === "string" && vendorKey(own) === vendorKey(vendor);
    });
    return at < 0 ? groups.length : at;
  }
  return groups.length === 1 ? 0 : undefined;
}

function placeOf(raw: unknown, { field }: ConvertedValue, facts: RowFacts): FieldPath | undefined {
  if (!field.path.includes(0)) return field.path;
  const at = groupAt(raw, field.path, facts);
  return at === undefined ? undefined : field.path.map((part) => (part === 0 ? at : part));
}

const unclearGroup: Text = {
  da: "Det kan ikke ses, hvilken af aftalerne rækken handler om. Tilføj en kolonne med leverandøren.",
  en: "It cannot be told which of the agreements the row is about. Add a column with the vendor.",
};

/** Compares values of a row with the fields of a file. Only columns count, never constants and defaults; an empty cell says nothing. */
export function differenceTo(
  raw: unknown,
  values: readonly ConvertedValue[],
  facts: RowFacts,
): Difference {
  const changes: FieldChange[] = [];
  const titles: Text[] = [];
  const notes: ImportNote[] = [];
  for (const value of values) {
    const place = placeOf(raw, value, facts);
    if (place === undefined) {
      notes.push({ kind: "dropped", text: unclearGroup });
      continue;
    }
    const now = valueAt(raw, place);
    if (sameData(now, value.value) || sameList(now, value.value)) continue;
    changes.push({ field: place, value: value.value });
    titles.push(fieldTitle(value.field));
  }
  return { changes, titles, notes };
}
