/** Front matter or a part of it. */
export type Patch = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Patch =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lays one over the other as RFC 7396 does: groups are merged, lists and values replaced, `null` takes a key away. */
export function mergePatch(under: Patch, over: Patch): Patch {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key];
    else if (isGroup(value)) {
      const below = merged[key];
      merged[key] = mergePatch(isGroup(below) ? below : {}, value);
    } else merged[key] = value;
  }
  return merged;
}
