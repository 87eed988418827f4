import type { JsonSchema } from "./json-schema.ts";

/** A field a criterion asks for; `always` is false where that hangs on a condition. */
export interface AskedField {
  readonly path: string;
  readonly always: boolean;
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function walk(schema: JsonSchema, path: string, always: boolean): readonly AskedField[] {
  const { properties = {}, items } = schema;
  const own = (schema.required ?? []).map((key) => ({ path: join(path, key), always }));
  const below = Object.entries(properties).flatMap(([key, child]) =>
    walk(child, join(path, key), always),
  );
  const listed = items === undefined ? [] : walk(items, join(path, "*"), always);
  const branches = [schema.then, schema.else].flatMap((branch) =>
    branch === undefined ? [] : walk(branch, path, false),
  );
  return [...own, ...below, ...listed, ...branches];
}

/** The fields a criterion asks for, innermost only: `need.task`, not `need`. Fields of its conditions are left out. */
export function askedFields(criterion: JsonSchema): readonly AskedField[] {
  const found = new Map<string, AskedField>();
  for (const field of walk(criterion, "", true)) {
    const known = found.get(field.path);
    if (known === undefined || (field.always && !known.always)) found.set(field.path, field);
  }
  const paths = [...found.keys()];
  return [...found.values()].filter(
    ({ path }) => !paths.some((other) => other.startsWith(`${path}.`)),
  );
}
