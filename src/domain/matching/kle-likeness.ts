/** How near two tasks are in the municipalities' common plan of subjects: `same`, the same `group` (27.35), the same `chapter` (27), or none. */
export type KleLikeness = "same" | "group" | "chapter" | "none";

const order: readonly KleLikeness[] = ["none", "chapter", "group", "same"];

function compare(a: string, b: string): KleLikeness {
  if (a === b) return "same";
  if (a.slice(0, 2) !== b.slice(0, 2)) return "none";
  return a.length >= 5 && a.slice(0, 5) === b.slice(0, 5) ? "group" : "chapter";
}

/** The nearest of all pairs of numbers. */
export function kleLikeness(a: readonly string[], b: readonly string[]): KleLikeness {
  let best = 0;
  for (const one of a)
    for (const other of b) best = Math.max(best, order.indexOf(compare(one, other)));
  return order[best] ?? "none";
}
