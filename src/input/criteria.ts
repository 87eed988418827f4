import type { Criterion, CriterionResult } from "../domain/criterion.ts";
import type { Integration } from "../domain/entry.ts";
import type { FieldPath, Problem, Severity } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import type { Gate } from "../domain/phase.ts";
import { criterionGaps } from "./criterion-gaps.ts";
import { both } from "./field-names.ts";
import type { Validator } from "./generated/validators.js";
import { fieldErrors, valueAt } from "./schema-errors.ts";
import type { Schemas } from "./schemas.ts";

type Missing = CriterionResult["missing"][number];

const plain = (heading: string): string => heading.trim().toLowerCase();

/** The body section a criterion asks for: there with content, there without, or not there. */
function missingSection({ section }: Criterion, { body }: Integration): Missing | undefined {
  if (section === undefined) return undefined;
  // As a template spells it, nearly always.
  for (const { heading, hasContent } of body.sections)
    if (hasContent && heading === section) return undefined;
  const same = body.sections.filter(({ heading }) => plain(heading) === plain(section));
  if (same.some(({ hasContent }) => hasContent)) return undefined;
  const message: Text =
    same.length === 0
      ? {
          da: `afsnittet "## ${section}" mangler i brødteksten`,
          en: `the section "## ${section}" is missing from the body text`,
        }
      : {
          da: `afsnittet "## ${section}" er tomt eller har kun skabelonens tekst`,
          en: `the section "## ${section}" is empty or holds only the template's text`,
        };
  return { field: [], message };
}

/** A value the schema refused is told of by the schema; the criterion is unmet all the same. */
function isToldAlready(wanted: FieldPath, integration: Integration): boolean {
  if (integration.intact) return false;
  const written = (path: FieldPath): boolean => valueAt(integration.raw, path) !== undefined;
  const kept = (path: FieldPath): boolean => valueAt(integration.fields, path) !== undefined;
  return wanted.some((_, i) => {
    const path = wanted.slice(0, i + 1);
    return written(path) && !kept(path);
  });
}

function validatorOf({ id }: Criterion, schemas: Schemas): Validator {
  const validate = schemas.criterionValidators[id];
  // A criterion without its validator must not pass for want of somebody to ask.
  if (validate === undefined) throw new Error(`The criterion ${id} has no compiled schema`);
  return validate;
}

function evaluate(
  criterion: Criterion,
  integration: Integration,
  schemas: Schemas,
): CriterionResult {
  const validate = validatorOf(criterion, schemas);
  const section = missingSection(criterion, integration);
  const fits = validate(integration.fields);
  if (fits) return { criterion, met: section === undefined, missing: section ? [section] : [] };
  const errors = fieldErrors(validate.errors, integration.fields);
  const gaps = criterionGaps(errors, criterion, integration, schemas.integration.dictionary)
    .filter(({ wanted }) => !wanted.every((path) => isToldAlready(path, integration)))
    .map(({ field, message, wanted }): Missing => ({ field, message, wanted }));
  return { criterion, met: false, missing: section ? [...gaps, section] : gaps };
}

/**
 * Judges one integration by the criteria of some gates, in the gates' order. Judged are the values the schema accepts,
 * so a wrong value never meets a criterion; `missing` leaves out what the schema has already said of that value.
 */
export function checkCriteria(
  integration: Integration,
  gates: readonly Gate[],
  schemas: Schemas,
): CriterionResult[] {
  return schemas.criteria
    .filter(({ gate }) => gates.includes(gate))
    .map((criterion) => evaluate(criterion, integration, schemas));
}

interface Asked {
  readonly criterion: Criterion;
  readonly validate: Validator;
}

const askedBefore = new WeakMap<Schemas, Map<string, readonly Asked[]>>();

/** The criteria of some gates, each with what judges it: looked up once, as ten thousand integrations pass the same gates. */
function askedAt(gates: readonly Gate[], schemas: Schemas): readonly Asked[] {
  const before = askedBefore.get(schemas) ?? new Map<string, readonly Asked[]>();
  askedBefore.set(schemas, before);
  const key = gates.join(" ");
  const known = before.get(key);
  if (known !== undefined) return known;
  const asked = schemas.criteria
    .filter(({ gate }) => gates.includes(gate))
    .map((criterion) => ({ criterion, validate: validatorOf(criterion, schemas) }));
  before.set(key, asked);
  return asked;
}

/** How many of those criteria are unmet, without a word on what is missing. */
export function countUnmet(
  integration: Integration,
  gates: readonly Gate[],
  schemas: Schemas,
): number {
  const { fields } = integration;
  let count = 0;
  for (const { criterion, validate } of askedAt(gates, schemas))
    if (!validate(fields) || missingSection(criterion, integration) !== undefined) count += 1;
  return count;
}

/** Unmet criteria as problems with the criterion's own id, at the parent of what is missing. */
export function criterionProblems(
  results: readonly CriterionResult[],
  severity: Severity = "error",
): readonly Problem[] {
  return results.flatMap(({ criterion, met, missing }) =>
    met
      ? []
      : missing.map(
          ({ field, message }): Problem => ({
            rule: criterion.id,
            severity,
            field,
            message: both((l) =>
              l === "da"
                ? `"${criterion.title.da}" er ikke opfyldt: ${message.da}.`
                : `"${criterion.title.en}" is not met: ${message.en}.`,
            ),
            ...(criterion.help && { help: criterion.help }),
          }),
        ),
  );
}
