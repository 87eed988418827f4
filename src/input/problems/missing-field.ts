import type { FieldPath } from "../../domain/finding.ts";
import { both, fieldEntry, fieldName } from "../field-names.ts";
import type { FieldError } from "../schema-errors.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";

/** A field that must be there and is not; its description says what to write. */
export function missingField(error: FieldError, context: ProblemContext): ProblemWords {
  const missing: FieldPath = [...error.field, String(error.params.missingProperty)];
  const name = fieldName(missing, context.dictionary);
  const parent = fieldName(error.field, context.dictionary);
  const help = fieldEntry(missing, context.dictionary)?.description;
  const inside = error.field.length > 0;
  return {
    message: both((l) =>
      l === "da"
        ? `Feltet ${name.da} mangler${inside ? ` under ${parent.da}` : ""}. Tilføj det.`
        : `The field ${name.en} is missing${inside ? ` below ${parent.en}` : ""}. Add it.`,
    ),
    ...(help && { help }),
  };
}
