/** The named members of an object that are there; nothing else gets through. */
export function pick<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  const entries = keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]]);
  return Object.fromEntries(entries) as Pick<Whole, Key>;
}

/** An object with one member where there is a value, and none where there is not. */
export const member = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Readonly<Partial<Record<Key, Value>>> =>
  (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<Key, Value>>>;
