import type { Criterion } from "../domain/criterion.ts";
import type { FieldDictionary } from "../domain/field-entry.ts";
import type { FieldError } from "./schema-errors.ts";

type Errors = readonly [FieldError, ...FieldError[]];

/** Names what is said of errors on one field; nothing where that follows from more than the criterion's schema and a short text. */
function keyOf(errors: Errors): string | undefined {
  const [{ field, keyword, value }] = errors;
  const asked = errors.map(({ schemaPath, params }) => [schemaPath, params]);
  if (keyword === "required" || keyword === "contains")
    return JSON.stringify([keyword, field, asked]);
  const isShort = typeof value === "string" && value.length <= longestKept;
  return isShort && (keyword === "enum" || keyword === "const")
    ? JSON.stringify([keyword, field, asked, value])
    : undefined;
}

const longestKept = 80;

// Positions in lists count, so a hostile file could ask for thousands.
const mostOfACriterion = 500;

/** Keeps what was said of an unmet criterion: thousands of integrations lack the same. Forgotten with the criterion and the dictionary. */
export function rememberedGaps<Gap>() {
  const known = new WeakMap<FieldDictionary, WeakMap<Criterion, Map<string, Gap>>>();
  const of = (criterion: Criterion, dictionary: FieldDictionary): Map<string, Gap> => {
    const criteria = known.get(dictionary) ?? new WeakMap<Criterion, Map<string, Gap>>();
    known.set(dictionary, criteria);
    const gaps = criteria.get(criterion) ?? new Map<string, Gap>();
    criteria.set(criterion, gaps);
    return gaps;
  };
  /** The gap that these errors are; `say` makes it where it was not said before. */
  return (
    errors: Errors,
    criterion: Criterion,
    dictionary: FieldDictionary,
    say: () => Gap,
  ): Gap => {
    const key = keyOf(errors);
    if (key === undefined) return say();
    const gaps = of(criterion, dictionary);
    let gap = gaps.get(key);
    if (gap === undefined) {
      if (gaps.size >= mostOfACriterion) gaps.clear();
      gap = say();
      gaps.set(key, gap);
    }
    return gap;
  };
}
