import type { Problem } from "../domain/finding.ts";
import { fieldName, opening } from "./field-names.ts";
import { beyondLimit, repeatedItem } from "./problems/beyond-limit.ts";
import { missingField } from "./problems/missing-field.ts";
import type { ProblemContext, ProblemWords } from "./problems/problem-context.ts";
import { meantKey, unknownKey } from "./problems/unknown-key.ts";
import { isBlank } from "./problems/value-words.ts";
import { wrongChoice } from "./problems/wrong-choice.ts";
import { wrongForm } from "./problems/wrong-form.ts";
import { wrongType } from "./problems/wrong-type.ts";
import type { FieldError } from "./schema-errors.ts";

/** More than these in one file help nobody, and a hostile file could ask for thousands. */
const maxSchemaProblems = 100;

type Explain = (error: FieldError, context: ProblemContext) => ProblemWords;

const explanations: Readonly<Record<string, Explain>> = {
  required: missingField,
  additionalProperties: unknownKey,
  enum: wrongChoice,
  const: wrongChoice,
  type: wrongType,
  format: wrongForm,
  pattern: wrongForm,
  minLength: beyondLimit,
  maxLength: beyondLimit,
  minimum: beyondLimit,
  maximum: beyondLimit,
  minItems: beyondLimit,
  maxItems: beyondLimit,
  uniqueItems: repeatedItem,
};

function leftOpen({ field }: FieldError, { dictionary }: ProblemContext): ProblemWords {
  const name = opening(fieldName(field, dictionary));
  return {
    message: {
      da: `${name.da} er tomt. Udfyld det; et felt, der ikke skal bruges endnu, kan slettes.`,
      en: `${name.en} is empty. Fill it in; a field not needed yet can be deleted.`,
    },
  };
}

function anythingElse(
  { field, keyword }: FieldError,
  { dictionary }: ProblemContext,
): ProblemWords {
  const name = opening(fieldName(field, dictionary));
  return {
    message: {
      da: `${name.da} opfylder ikke skemaets krav ("${keyword}"). Se feltets beskrivelse.`,
      en: `${name.en} does not meet what the schema asks ("${keyword}"). See the field's description.`,
    },
  };
}

const aboutKeys = new Set(["required", "additionalProperties", "uniqueItems"]);

/** What an error says, in the words of the form; an empty value is called empty, whatever else it breaks. */
export function errorWords(error: FieldError, context: ProblemContext): ProblemWords {
  const open = error.field.length > 0 && isBlank(error.value) && !aboutKeys.has(error.keyword);
  if (open) return leftOpen(error, context);
  return (explanations[error.keyword] ?? anythingElse)(error, context);
}

/** A missing field whose misspelt twin stands beside it is said once, as the misspelling. */
function isMisspelt(
  error: FieldError,
  errors: readonly FieldError[],
  context: ProblemContext,
): boolean {
  if (error.keyword !== "required") return false;
  return errors.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      other.instancePath === error.instancePath &&
      meantKey(String(other.params.additionalProperty), other.field, context.dictionary) ===
        error.params.missingProperty,
  );
}

function toProblem(error: FieldError, context: ProblemContext): Problem {
  const { message, help, key } = errorWords(error, context);
  const { additionalProperty, i, j } = error.params;
  const inner =
    key && typeof additionalProperty === "string"
      ? [additionalProperty]
      : error.keyword === "uniqueItems"
        ? [Math.max(Number(i), Number(j))]
        : [];
  return {
    rule: "schema",
    severity: "error",
    message,
    field: [...error.field, ...inner],
    ...(help && { help }),
    ...(key && { key }),
  };
}

const more = (count: number): Problem => ({
  rule: "schema",
  severity: "error",
  message: {
    da: `Der er ${count} fejl mere i filens felter. Ret dem ovenfor først.`,
    en: `There are ${count} more mistakes in the file's fields. Correct the ones above first.`,
  },
  field: [],
});

/** The problems of a file whose fields do not fit the schema; each mistake once, in plain words. */
export function schemaProblems(
  errors: readonly FieldError[],
  context: ProblemContext,
): readonly Problem[] {
  const telling = errors.filter((error) => !isMisspelt(error, errors, context));
  const said = telling.slice(0, maxSchemaProblems).map((error) => toProblem(error, context));
  const left = telling.length - said.length;
  return left === 0 ? said : [...said, more(left)];
}
