import { shortDate } from "../../formats.ts";
import type { OverviewData } from "../../pages/overview/overview-data.ts";
import { pageSize } from "../../pages/overview/page-size.ts";
import type { Step } from "./after-paint.ts";
import type { Drawing } from "./drawing.ts";
import { boxesOf, nameOfBox } from "./elements.ts";
import { fillRow } from "./fill-row.ts";
import { placeRows } from "./place-rows.ts";

/** The rows of the page asked for, or of the last there is. Gives what is left to do when they are painted. */
export function drawRows(
  { elements, locale }: Drawing,
  data: OverviewData,
  page: number,
  all: readonly number[],
): readonly Step[] {
  const phases = new Map(
    boxesOf(elements.form)
      .filter(({ name }) => name === "phase")
      .map((box) => [box.value, nameOfBox(box)]),
  );
  const words = {
    phaseName: (phase: string) => phases.get(phase) ?? phase,
    date: (iso: string) => shortDate(iso, locale),
  };
  const last = Math.max(1, Math.ceil(all.length / pageSize));
  const first = (Math.min(page, last) - 1) * pageSize;
  const shown = all.slice(first, first + pageSize);
  return placeRows(elements.rows, shown.length, (at) => {
    const row = shown[at];
    return row === undefined ? undefined : fillRow(elements.template, data, row, words);
  });
}
