import { isRecord } from "../../domain/loose-json.ts";

/** Front matter or a part of it. */
export type Patch = Readonly<Record<string, unknown>>;

/** Lays one over the other as RFC 7396 does: groups are merged, lists and values replaced, `null` takes a key away. */
export function mergePatch(under: Patch, over: Patch): Patch {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key];
    else if (isRecord(value)) {
      const below = merged[key];
      merged[key] = mergePatch(isRecord(below) ? below : {}, value);
    } else merged[key] = value;
  }
  return merged;
}
