import type { Criterion } from "../domain/criterion.ts";
import type { Integration } from "../domain/entry.ts";
import type { FieldDictionary } from "../domain/field-entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import { pathAsWritten } from "../domain/path-as-written.ts";
import { both, fieldEntry, fieldName, listNames } from "./field-names.ts";
import { isBlank } from "./problems/value-words.ts";
import { rememberedGaps } from "./remembered-gaps.ts";
import type { FieldError } from "./schema-errors.ts";
import { errorWords } from "./schema-problem.ts";

/** What an unmet criterion lacks: where it is pointed at, in whose words, and the fields that would mend it. */
export interface Gap {
  readonly field: FieldPath;
  readonly message: Text;
  readonly wanted: readonly FieldPath[];
}

interface Ground {
  readonly criterion: Criterion;
  readonly dictionary: FieldDictionary;
  readonly data: unknown;
}

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** The part of a schema that `#/properties/…` names, nothing when it leads nowhere. */
function schemaAt(root: Schema, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part.replaceAll("~1", "/").replaceAll("~0", "~")))
    .reduce<unknown>((schema, part) => (isSchema(schema) ? schema[part] : undefined), root);
}

/** What must stand inside a field that is missing altogether, from the criterion's own schema. */
function innerFields(error: FieldError, key: string, criterion: Criterion): readonly string[] {
  const pointer = error.schemaPath.replace(/\/required$/, `/properties/${key}/required`);
  const inner = schemaAt(criterion.schema, pointer);
  return Array.isArray(inner) ? inner.map(String) : [];
}

function missingName(error: FieldError, key: string, ground: Ground): Text {
  const { dictionary, criterion } = ground;
  const path = [...error.field, key];
  const inside = innerFields(error, key, criterion).map((inner) =>
    fieldName([...path, inner], dictionary),
  );
  const name = fieldName(path, dictionary);
  if (inside.length === 0) return name;
  const list = listNames(inside);
  return both((l) => `${name[l]} ${l === "da" ? "med" : "with"} ${list[l]}`);
}

/** All fields missing from one group, said in one sentence. */
function missingFields(errors: readonly FieldError[], field: FieldPath, ground: Ground): Gap {
  const keys = errors.map((error) => String(error.params.missingProperty));
  const names = listNames(errors.map((error, i) => missingName(error, keys[i] ?? "", ground)));
  const parent = fieldName(field, ground.dictionary);
  const many = keys.length > 1;
  return {
    field,
    wanted: keys.map((key) => [...field, key]),
    message: both((l) => {
      if (l === "da")
        return `${many ? "felterne" : "feltet"} ${names.da} mangler${field.length > 0 ? ` under ${parent.da}` : ""}`;
      return `the ${many ? "fields" : "field"} ${names.en} ${many ? "are" : "is"} missing${field.length > 0 ? ` below ${parent.en}` : ""}`;
    }),
  };
}

/** The value names that an item asked for may have: `source`, or one of several. */
function choicesOf(schema: unknown): readonly string[] {
  if (!isSchema(schema)) return [];
  if (schema.const !== undefined) return [String(schema.const)];
  return Array.isArray(schema.enum) ? schema.enum.map(String) : [];
}

function choiceNames(
  choices: readonly string[],
  field: FieldPath,
  dictionary: FieldDictionary,
): Text {
  const titles = fieldEntry(field, dictionary)?.enumTitles;
  const names = choices.map((choice) =>
    both((l) => (titles?.[choice] ? `${choice} (${titles[choice][l]})` : choice)),
  );
  return listNames(names, { da: "eller", en: "or" });
}

/** A list without the item that must be in it: `"systems" (Systemer) mangler et punkt med "role": source (Afgiver)`. */
function missingItem(error: FieldError, { criterion, dictionary }: Ground): Gap {
  const { field } = error;
  const wanted = schemaAt(criterion.schema, error.schemaPath);
  const list = fieldName(field, dictionary);
  const properties = isSchema(wanted) && isSchema(wanted.properties) ? wanted.properties : {};
  const demands = Object.entries(properties).flatMap(([key, schema]) => {
    const names = choiceNames(choicesOf(schema), [...field, 0, key], dictionary);
    return names.da === "" ? [] : [both((l) => `"${key}": ${names[l]}`)];
  });
  const plain = choiceNames(choicesOf(wanted), [...field, 0], dictionary);
  const item = demands.length > 0 ? listNames(demands) : plain;
  const withWord =
    demands.length > 0 ? { da: "et punkt med ", en: "an item with " } : { da: "", en: "" };
  const unsaid: Text = {
    da: "et punkt, som kravet beskriver",
    en: "an item as the criterion describes",
  };
  return {
    field,
    wanted: [[...field]],
    message: both((l) => {
      const what = item[l] === "" ? unsaid[l] : `${withWord[l]}${item[l]}`;
      return l === "da" ? `${list.da} mangler ${what}` : `${list.en} lacks ${what}`;
    }),
  };
}

/** A value that is there and is not what the criterion asks. */
function otherValue(error: FieldError, { dictionary, data }: Ground): Gap {
  if (isBlank(error.value)) {
    const name = fieldName(error.field, dictionary);
    const empty = { da: `${name.da} er tomt`, en: `${name.en} is empty` };
    return { field: error.field, wanted: [error.field], message: empty };
  }
  const { message } = errorWords(error, { data, dictionary, written: () => undefined });
  const said = both((l) => message[l].slice(0, 1).toLowerCase() + message[l].slice(1));
  return {
    field: error.field,
    wanted: [error.field],
    message: both((l) => said[l].replace(/\.$/, "")),
  };
}

type Group = readonly [FieldError, ...FieldError[]];

/** Fields missing from one group belong together; everything else stands alone. */
function groupErrors(errors: readonly FieldError[]): readonly Group[] {
  const missing = new Map<string, [FieldError, ...FieldError[]]>();
  const groups: Group[] = [];
  for (const error of errors) {
    const sisters = error.keyword === "required" ? missing.get(error.instancePath) : undefined;
    if (sisters !== undefined) {
      sisters.push(error);
      continue;
    }
    const group: [FieldError] = [error];
    groups.push(group);
    if (error.keyword === "required") missing.set(error.instancePath, group);
  }
  return groups;
}

function gapOf(group: Group, ground: Ground): Gap {
  const [error] = group;
  if (error.keyword === "required") return missingFields(group, error.field, ground);
  return error.keyword === "contains" ? missingItem(error, ground) : otherValue(error, ground);
}

const remembered = rememberedGaps<Gap>();

/** Why a criterion is unmet, field by field; paths are as written in the file. */
export function criterionGaps(
  errors: readonly FieldError[],
  criterion: Criterion,
  integration: Integration,
  dictionary: FieldDictionary,
): readonly Gap[] {
  const ground: Ground = { criterion, dictionary, data: integration.fields };
  const groups = groupErrors(errors);
  const gaps = groups.map((group) =>
    remembered(group, criterion, dictionary, () => gapOf(group, ground)),
  );
  return gaps.map((gap) => ({
    ...gap,
    field: pathAsWritten(gap.field, integration.removed ?? []),
    wanted: gap.wanted.map((path) => pathAsWritten(path, integration.removed ?? [])),
  }));
}
