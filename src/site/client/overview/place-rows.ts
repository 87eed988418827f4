import type { Step } from "./after-paint.ts";

// A row is a line and its padding at least; a row too many is cheaper than a gap that is seen.
const lowestRow = 42;
const rowsAStep = 14;

/** How many rows reach the lower edge of the window, however far the reader has scrolled. */
const rowsInView = (rows: Element): number =>
  Math.ceil((innerHeight - rows.getBoundingClientRect().top) / lowestRow);

/**
 * Puts rows in place of those that stand there: at once what is in view, since laying out fifty rows takes longer than finding
 * them among ten thousand. Gives what is left to do; the rows say that they are busy until that is done.
 */
export function placeRows(
  rows: Element,
  count: number,
  rowAt: (at: number) => Node | undefined,
): readonly Step[] {
  const some = (from: number, to: number): readonly Node[] =>
    Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) =>
      rowAt(from + at),
    ).filter((row) => row !== undefined);
  const atOnce = Math.max(rowsAStep, rowsInView(rows));
  rows.replaceChildren(...some(0, atOnce));
  const steps: Step[] = [];
  for (let at = atOnce; at < count; at += rowsAStep)
    steps.push(() => {
      rows.append(...some(at, at + rowsAStep));
      if (at + rowsAStep >= count) rows.removeAttribute("aria-busy");
    });
  if (steps.length > 0) rows.setAttribute("aria-busy", "true");
  else rows.removeAttribute("aria-busy");
  return steps;
}
