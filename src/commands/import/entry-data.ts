import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import { isRecord } from "../../domain/loose-json.ts";
import { changeData } from "../../input/edit/change-data.ts";
import { prune } from "../../input/prune.ts";
import { fieldErrors } from "../../input/schema-errors.ts";
import { schemaProblems } from "../../input/schema-problem.ts";
import type { EntitySchema } from "../../input/schemas.ts";

type Data = Readonly<Record<string, unknown>>;

/** Plain data with one more field set; groups and lists on the way are made. */
export const withField = (data: Data, path: FieldPath, value: unknown): Data =>
  changeData(data, path, value) as Data;

const orders = new WeakMap<FieldDictionary, ReadonlyMap<string, number>>();

function orderOf(dictionary: FieldDictionary): ReadonlyMap<string, number> {
  const before = orders.get(dictionary);
  if (before !== undefined) return before;
  const order = new Map(Object.keys(dictionary).map((path, at) => [path, at]));
  orders.set(dictionary, order);
  return order;
}

/** The same data with its keys in the order of the schema, as authors meet them in the template. */
export function inSchemaOrder(data: Data, dictionary: FieldDictionary): Data {
  const order = orderOf(dictionary);
  const sorted = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => sorted(item, `${path}.*`));
    if (!isRecord(value)) return value;
    const place = (key: string) => order.get(path === "" ? key : `${path}.${key}`) ?? order.size;
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => place(a) - place(b))
        .map(([key, inner]) => [key, sorted(inner, path === "" ? key : `${path}.${key}`)]),
    );
  };
  return sorted(data, "") as Data;
}

/** Data as the schema takes it; what it refuses is left out and told. Nothing where not even the least can stand. */
export function acceptedData(
  data: Data,
  { validate, dictionary }: EntitySchema,
): { readonly data: Data; readonly notes: readonly ImportNote[] } | undefined {
  if (validate(data)) return { data, notes: [] };
  const problems = schemaProblems(fieldErrors(validate.errors, data), {
    data,
    dictionary,
    written: () => undefined,
  });
  const pruned = prune(data, validate);
  if (pruned === undefined) return undefined;
  const gone = new Set(pruned.removed.map((path) => JSON.stringify(path)));
  const notes = problems
    .filter(({ field }) => field !== undefined && gone.has(JSON.stringify(field)))
    .map(({ message }): ImportNote => ({ kind: "dropped", text: message }));
  return { data: pruned.fields, notes };
}
