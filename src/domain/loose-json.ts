/** An object of JSON whose members are not known. */
export type LooseRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is LooseRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object of the first version of a file that we once wrote, whoever has had their hands on it since; `undefined` for any other text. */
export function readVersionOne(text: string): LooseRecord | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(given) && given.version === 1 ? given : undefined;
}

/** A member that is a text with something in it. Only the object's own: nothing is inherited from a hostile `__proto__`. */
export function textIn(holder: LooseRecord, key: string): string | undefined {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The texts of a member that is a list; what is no text is left out. */
export function textsIn(holder: LooseRecord, key: string): readonly string[] {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string" && item !== "")
    : [];
}

/** A member that is an object. */
export function recordIn(holder: LooseRecord, key: string): LooseRecord | undefined {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return isRecord(value) ? value : undefined;
}

/** The objects of a member that is a list. */
export function recordsIn(holder: LooseRecord, key: string): readonly LooseRecord[] {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
