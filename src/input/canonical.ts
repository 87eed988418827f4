const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isPlainObject = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
  return JSON.stringify(Object.is(value, -0) ? 0 : value);
}

function objectText(value: object): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (!isPlainObject(value)) throw new TypeError("Only plain data has a canonical form");
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(byCodeUnits)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}

/**
 * One text for one set of facts: JSON with sorted keys and no blanks (RFC 8785 for plain data), so that digests of equal
 * data are equal. Members without a value are left out. Throws a TypeError for what is no plain, finite data.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      return numberText(value);
    case "object":
      return value === null ? "null" : objectText(value);
    default:
      throw new TypeError(`A value of type ${typeof value} has no canonical form`);
  }
}
