import type { Integration } from "../../domain/entry.ts";
import { sameData } from "../../domain/gate/same-data.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import type { FieldChange } from "../../input/edit-front-matter.ts";
import type { ConvertedValue } from "../../input/import/convert-cell.ts";
import { systemSides } from "../../input/import/import-field.ts";
import { type Difference, differenceTo } from "./changed-fields.ts";
import { fieldTitle } from "./field-titles.ts";
import { rowElements } from "./integration-facts.ts";
import type { UnderstoodRow } from "./plan-integration.ts";

const inFields = new Set<ConvertedValue["field"]["form"]>([
  "text",
  "texts",
  "choice",
  "choices",
  "date",
  "number",
  "boolean",
]);

/** The file's systems with those of the roles that the row speaks of put in their place. */
function systemsChange(row: UnderstoodRow, { fields }: Integration): Difference {
  const told = systemSides.filter((role) => row.facts.fromColumns.has(role));
  const now = fields.systems ?? [];
  const same = told.every((role) =>
    sameData(
      now
        .filter((use) => use.role === role)
        .map(({ id }) => id)
        .sort(),
      row.uses
        .filter((use) => use.role === role)
        .map(({ id }) => id)
        .sort(),
    ),
  );
  if (same) return { changes: [], titles: [], notes: [] };
  const wanted = systemSides.flatMap((role) =>
    (told.includes(role) ? row.uses : now).filter((use) => use.role === role),
  );
  return {
    changes: [{ field: ["systems"], value: wanted }],
    titles: [{ da: "Systemer", en: "Systems" }],
    notes: [],
  };
}

/** Elements that the row names and the file has not; none is ever taken away. */
function elementChanges(row: UnderstoodRow, { fields }: Integration): Difference {
  const now = fields.dataFlow?.elements ?? [];
  const cprThere = now.some(({ cpr }) => cpr === true);
  const fresh = rowElements(row.facts).filter(
    ({ name, cpr }) => !now.some((one) => one.name === name) && !(cpr === true && cprThere),
  );
  if (fresh.length === 0) return { changes: [], titles: [], notes: [] };
  const changes: readonly FieldChange[] =
    now.length === 0
      ? [{ field: ["dataFlow", "elements"], value: fresh }]
      : fresh.map((value, at) => ({ field: ["dataFlow", "elements", now.length + at], value }));
  return { changes, titles: [{ da: "Dataelementer", en: "Data elements" }], notes: [] };
}

const saysNoCpr = (row: UnderstoodRow, { fields }: Integration): readonly ImportNote[] =>
  row.facts.values.get("cpr")?.value === false &&
  (fields.dataFlow?.elements ?? []).some(({ cpr }) => cpr === true)
    ? [
        {
          kind: "doubt",
          text: {
            da: "Rækken siger, at der ikke flyttes CPR-numre, men filen har et element med CPR. Det er ikke ændret.",
            en: "The row says that no CPR numbers move, but the file has an element with CPR. It was not changed.",
          },
        },
      ]
    : [];

const sections = (values: readonly ConvertedValue[]): readonly ImportNote[] =>
  values
    .filter(({ field }) => field.form === "section")
    .map(({ field }) => ({
      kind: "remark",
      text: {
        da: `Teksten under overskriften ${fieldTitle(field).da} i en fil, der findes, bliver aldrig rettet af en import.`,
        en: `The text under the heading ${fieldTitle(field).en} of a file that exists is never changed by an import.`,
      },
    }));

/** All that a row says other than the file it is about. */
export function integrationDifference(row: UnderstoodRow, integration: Integration): Difference {
  const values = [...row.facts.values.values()].filter(
    ({ field }) =>
      field.side === undefined && field.name !== "id" && row.facts.fromColumns.has(field.name),
  );
  const simple = values.filter(({ field }) => inFields.has(field.form));
  const parts = [
    differenceTo(integration.raw, simple, row.facts),
    systemsChange(row, integration),
    elementChanges(row, integration),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    titles: parts.flatMap(({ titles }) => titles),
    notes: [
      ...parts.flatMap(({ notes }) => notes),
      ...saysNoCpr(row, integration),
      ...sections(values),
    ],
  };
}
