import { fieldDictionary } from "../../domain/field-dictionary.ts";
import type { FieldDictionary, FieldEntry } from "../../domain/field-entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import { systemFieldDictionary } from "../../domain/system-field-dictionary.ts";

/** How the content of a cell becomes the value of a field. */
export type FieldForm =
  | "text"
  | "texts"
  | "choice"
  | "choices"
  | "date"
  | "number"
  | "boolean"
  | "systems"
  | "elements"
  | "cpr"
  | "basis"
  | "section";

/** What each row of a file is. */
export type ImportKind = "integrations" | "systems";

/** A field that a column may fill, by the name a mapping calls it. */
export interface ImportField {
  readonly name: string;
  readonly form: FieldForm;
  /** Where the value stands in front matter; lists of groups get one group a row, at position 0. */
  readonly path: FieldPath;
  /** What the schema says of it, where it is a field of the schema. */
  readonly entry?: FieldEntry;
  /** The field is one of the system that the row names in this role. */
  readonly side?: SystemSide;
}

export type SystemSide = "source" | "target" | "intermediary";
export const systemSides: readonly SystemSide[] = ["source", "target", "intermediary"];

const numbers = new Set([
  "volumePerDay",
  "noticeMonths",
  "setupCostDkk",
  "yearlyCostDkk",
  "availabilityPercent",
  "responseHours",
  "recoveryHours",
  "leadTimeMonths",
]);
const booleans = new Set(["personalData", "cpr"]);
const dates = /On$|^(?:plannedGoLive|validUntil|until|completeBy)$/;

// Lists of groups that a row has one group of; waivers are decisions, never imported.
const closed = /^(?:waivers|systems|dataFlow\.elements)\b/;

const hasChildren = (path: string, dictionary: FieldDictionary): boolean =>
  Object.keys(dictionary).some((other) => other.startsWith(`${path}.`) && other !== `${path}.*`);

function formOf(path: string, entry: FieldEntry, dictionary: FieldDictionary): FieldForm {
  const last = path.slice(path.lastIndexOf(".") + 1);
  const item = dictionary[`${path}.*`];
  if (item !== undefined) return item.enumTitles === undefined ? "texts" : "choices";
  if (entry.enumTitles !== undefined) return "choice";
  if (booleans.has(last)) return "boolean";
  if (numbers.has(last)) return "number";
  return dates.test(last) ? "date" : "text";
}

/** The leaves of a schema as fields a column may fill. */
function fieldsOf(dictionary: FieldDictionary): ImportField[] {
  return Object.entries(dictionary).flatMap(([path, entry]): ImportField[] => {
    if (path.endsWith(".*") || closed.test(path) || hasChildren(path, dictionary)) return [];
    const form = formOf(path, entry, dictionary);
    const item = dictionary[`${path}.*`];
    return [
      {
        name: path.replaceAll(".*.", "."),
        form,
        path: path.split(".").map((part) => (part === "*" ? 0 : part)),
        entry: form === "choices" && item !== undefined ? item : entry,
      },
    ];
  });
}

/** The headings of the body that a column may hold the text of. */
const sections = [
  "Behov",
  "Dataflow",
  "Teknisk løsning",
  "Implementeringsplan",
  "Driftsvilkår",
  "Exitplan",
];
const systemSections = ["Om systemet", "Snitflader", "Godt at vide"];

const sectionFields = (headings: readonly string[]): ImportField[] =>
  headings.map((heading) => ({ name: `section.${heading}`, form: "section", path: [heading] }));

function byName(fields: readonly ImportField[]): ReadonlyMap<string, ImportField> {
  return new Map(fields.map((field) => [field.name, field]));
}

const systemFields = fieldsOf(systemFieldDictionary);

const integrationFields: readonly ImportField[] = [
  ...fieldsOf(fieldDictionary),
  ...systemSides.map((name): ImportField => ({ name, form: "systems", path: ["systems"] })),
  { name: "dataFlow.elements", form: "elements", path: ["dataFlow", "elements"] },
  { name: "cpr", form: "cpr", path: ["dataFlow", "elements"] },
  { name: "privacy.legalBasis", form: "basis", path: ["privacy", "legalBasis"] },
  ...sectionFields(sections),
  ...systemSides.flatMap((side) =>
    systemFields
      .filter(({ name }) => name !== "id" && name !== "name")
      .map((field): ImportField => ({ ...field, name: `${side}.${field.name}`, side })),
  ),
];

const fields: Readonly<Record<ImportKind, ReadonlyMap<string, ImportField>>> = {
  integrations: byName(integrationFields),
  systems: byName([...systemFields, ...sectionFields(systemSections)]),
};

/** Every field a column may fill, by name. */
export const importFields = (kind: ImportKind): ReadonlyMap<string, ImportField> => fields[kind];
