type Schema = Readonly<Record<string, unknown>>;
/** Where a value stands in a document; list positions are numbers. */
export type Place = readonly (string | number)[];

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

function resolved(schema: Schema, root: Schema): Schema {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
  if (name === undefined) return schema;
  const found = (root.$defs as Record<string, Schema>)[name];
  if (found === undefined) throw new Error(`The schema has no definition "${name}".`);
  return resolved({ ...found, ...schema, $ref: found.$ref }, root);
}

// Two of everything: `round` tells the value that was from the one it is changed to.
function leaf(
  { type, enum: choices, const: only, format, pattern }: Schema,
  place: Place,
  round: 0 | 1,
) {
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return choices[round] ?? choices[0];
  const name = place.join("-").toLowerCase();
  if (type === "boolean") return round === 0;
  if (type === "integer" || type === "number") return 7 + round;
  if (format === "date") return `19${7 + round}0-02-03`;
  if (format === "email") return `${name}${round}@secret.example`;
  if (format === "uri" || String(pattern).startsWith("^https"))
    return `https://${name}${round}.example/`;
  return `${name}${round}`;
}

/** A document with something in every field that its schema knows, whatever other rules say; one entry a list. */
export function everyField(
  root: Schema,
  round: 0 | 1 = 0,
  at: Schema = root,
  place: Place = [],
): unknown {
  const schema = resolved(at, root);
  if (isSchema(schema.properties))
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => [
        key,
        everyField(root, round, value as Schema, [...place, key]),
      ]),
    );
  if (isSchema(schema.items)) return [everyField(root, round, schema.items, [...place, 0])];
  if (isSchema(schema.additionalProperties))
    return {
      [place.join("-")]: everyField(root, round, schema.additionalProperties, [...place, "x"]),
    };
  for (const variants of [schema.oneOf, schema.anyOf])
    if (Array.isArray(variants)) return everyField(root, round, variants.at(-1) as Schema, place);
  return leaf(schema, place, round);
}

/** Every place in a document where a value stands that is no object or list. */
export function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [place];
  return Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

export const valueAt = (document: unknown, place: Place): unknown =>
  place.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], document);

/** A copy of a document with another value at a place. */
export function withValueAt(document: unknown, place: Place, value: unknown): unknown {
  const copy = structuredClone(document);
  const above = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>;
  above[place.at(-1) ?? ""] = value;
  return copy;
}
