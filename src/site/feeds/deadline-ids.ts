import type { Deadline } from "../../domain/deadlines.ts";
import { slug } from "../formats.ts";

/**
 * A name for each deadline that stays the same when its date moves, so that a calendar moves the entry instead of adding one.
 * Two of one kind with one vendor are told apart by their order in the file.
 */
export function deadlineIds(deadlines: readonly Deadline[]): ReadonlyMap<Deadline, string> {
  const seen = new Map<string, number>();
  const inFileOrder = [...deadlines].sort((a, b) => {
    const [x, y] = [a.field.join("."), b.field.join(".")];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const ids = new Map<Deadline, string>();
  for (const deadline of inFileOrder) {
    const vendor = deadline.vendor === undefined ? "" : `-${slug(deadline.vendor)}`;
    const base = `${deadline.subject}-${deadline.id}-${deadline.kind}${vendor}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    ids.set(deadline, count === 1 ? base : `${base}-${count}`);
  }
  return ids;
}
