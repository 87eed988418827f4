import { isScalar, type Node, Scalar } from "yaml";
import { editDistance, plainSpelling } from "../../domain/did-you-mean.ts";
import { applyEdit, type TextEdit } from "../edit/text-edit.ts";
import { scalarText } from "../edit/yaml-literal.ts";
import { fieldEntry } from "../field-names.ts";
import { readLooseDate } from "../loose-dates.ts";
import { sameChoice } from "../problems/wrong-choice.ts";
import { type FieldError, fieldErrors } from "../schema-errors.ts";
import type { EntitySchema } from "../schemas.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { parsePositions } from "../yaml/parse-yaml-exact.ts";
import { beyondLimits } from "../yaml/yaml-limits.ts";
import { findNode } from "../yaml/yaml-nodes.ts";

/** A word with one slip in it, when only one choice is so near and none is nearly as near. */
function misspeltChoice(word: string, choices: readonly string[]): string | undefined {
  const wanted = plainSpelling(word);
  if (wanted.length < 5) return undefined;
  const near = choices.filter((choice) => editDistance(wanted, plainSpelling(choice), 2) <= 2);
  const [only] = near;
  return near.length === 1 && only && editDistance(wanted, plainSpelling(only), 1) === 1
    ? only
    : undefined;
}

function choiceText(error: FieldError, { dictionary }: EntitySchema): string | undefined {
  const { value, params, field } = error;
  if (typeof value !== "string" || !Array.isArray(params.allowedValues)) return undefined;
  const choices = params.allowedValues.map(String);
  return (
    sameChoice(value, choices, fieldEntry(field, dictionary)) ?? misspeltChoice(value, choices)
  );
}

function certainDate(written: unknown): string | undefined {
  const date = typeof written === "string" ? readLooseDate(written) : undefined;
  return date?.certain ? date.iso : undefined;
}

/** How the value could be written so that it says the same and the schema takes it; the likeliest first. */
function spellings(
  error: FieldError,
  schema: EntitySchema,
  node: Node,
  source: string,
): readonly string[] {
  const { keyword, params, value } = error;
  const like = (text: string | undefined): readonly string[] =>
    text === undefined ? [] : [scalarText(text, true, node)];
  if (keyword === "enum") return like(choiceText(error, schema));
  if (keyword === "format" && params.format === "date") return like(certainDate(value));
  // A code such as 27.30 or 010 was read as a number: what stands there, to the letter, in quotes.
  const number =
    keyword === "type" && typeof value === "number" && isScalar(node) && node.type === Scalar.PLAIN;
  return number ? [`"${source}"`, ...like(certainDate(source))] : [];
}

function errorsOf(yaml: string, { validate }: EntitySchema): readonly FieldError[] | undefined {
  const parsed = parseYaml(yaml, 1);
  if ("problems" in parsed) return undefined;
  return validate(parsed.data) ? [] : fieldErrors(validate.errors, parsed.data);
}

function editsFor(error: FieldError, schema: EntitySchema, yaml: string): readonly TextEdit[] {
  const { value: node, whole } = findNode(parsePositions(yaml), error.field);
  if (!whole || !node?.range) return [];
  const [from, to] = node.range;
  return spellings(error, schema, node, yaml.slice(from, to)).map((text) => ({ from, to, text }));
}

/** More than these in one file are no slips. */
const maxRepairs = 100;

/** Spells dates, codes and choices of a YAML text as the schema wants them; each repair must leave fewer mistakes behind. */
export function fixValues(yaml: string, schema: EntitySchema): string {
  if (beyondLimits(yaml) !== undefined) return yaml;
  let fixed = yaml;
  let errors = errorsOf(fixed, schema) ?? [];
  for (let at = 0, tries = 0; at < errors.length && tries < maxRepairs; tries++) {
    const error = errors[at];
    const better = error && repair(error, schema, fixed, errors.length);
    if (better === undefined) at++;
    else ({ yaml: fixed, errors } = better);
  }
  return fixed;
}

function repair(
  error: FieldError,
  schema: EntitySchema,
  yaml: string,
  count: number,
): { yaml: string; errors: readonly FieldError[] } | undefined {
  for (const edit of editsFor(error, schema, yaml)) {
    const candidate = applyEdit(yaml, edit);
    const errors = errorsOf(candidate, schema);
    if (errors !== undefined && errors.length < count) return { yaml: candidate, errors };
  }
  return undefined;
}
