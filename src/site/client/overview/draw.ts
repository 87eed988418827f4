import { number } from "../../formats.ts";
import type { OverviewData } from "../../pages/overview/overview-data.ts";
import { overviewWords } from "../../pages/overview/overview-words.ts";
import { pageSize } from "../../pages/overview/page-size.ts";
import { drawRows } from "./draw-rows.ts";
import type { Drawing } from "./drawing.ts";
import { boxesOf, nameOfValue } from "./elements.ts";
import { countValues, filterRows } from "./overview-filter.ts";
import { chosen, isUnfiltered, type OverviewState, without } from "./overview-state.ts";
import { placeRows } from "./place-rows.ts";
import { linkList, stateLink } from "./state-links.ts";

const isAsBuilt = (state: OverviewState): boolean =>
  isUnfiltered(state) && state.sort === "" && state.page === 1;

/** The count is said once a change: the element is a live region, and its text changes last. */
function drawStatus(
  { elements, locale }: Drawing,
  data: OverviewData,
  state: OverviewState,
  found: number,
): void {
  const words = overviewWords[locale];
  const all = number(data.id.length, locale);
  elements.status.textContent = isUnfiltered(state)
    ? words.countAll(all)
    : words.count(number(found, locale), all);
}

/** What each value would give stands beside its box. */
function drawCounts({ elements, locale }: Drawing, data: OverviewData, state: OverviewState): void {
  const boxes = boxesOf(elements.form);
  const values = boxes.map(({ name, value }) => [name, value] as const);
  const counts = countValues(data, state, values);
  for (const box of boxes) {
    const count = box.parentElement?.querySelector("[data-count]");
    if (count) count.textContent = number(counts.get(`${box.name}:${box.value}`) ?? 0, locale);
  }
}

function drawChips({ elements, locale, go }: Drawing, state: OverviewState): void {
  const links = chosen(state).map(([key, value]) => {
    const name = nameOfValue(elements.form, key, value);
    const link = stateLink(without(state, key, value), name, go);
    link.setAttribute("aria-label", overviewWords[locale].remove(name));
    return link;
  });
  elements.chips.hidden = links.length === 0;
  elements.chips.replaceChildren(...links);
}

function drawPages(
  { elements, locale, go, asBuilt }: Drawing,
  state: OverviewState,
  count: number,
): void {
  if (isAsBuilt(state)) {
    elements.pages.replaceChildren(...asBuilt.pages);
    return;
  }
  const words = overviewWords[locale];
  const last = Math.ceil(count / pageSize);
  const page = Math.min(state.page, last);
  const link = (to: number, text: string): Node => stateLink({ ...state, page: to }, text, go);
  const parts = [
    ...(page > 1 ? [link(page - 1, words.previous)] : []),
    words.page(page, last),
    ...(page < last ? [link(page + 1, words.next)] : []),
  ];
  elements.pages.replaceChildren(...(last > 1 ? parts : []));
}

/** When nothing fits, which filter to drop and what that would give. */
function drawEmpty(
  { elements, locale, go }: Drawing,
  data: OverviewData,
  state: OverviewState,
  found: number,
): void {
  elements.empty.hidden = found > 0;
  elements.rows.parentElement?.toggleAttribute("hidden", found === 0);
  if (found > 0) return;
  const words = overviewWords[locale];
  const ways = chosen(state)
    .map(([key, value]) => {
      const next = without(state, key, value);
      const count = filterRows(data, next, []).length;
      return { next, count, name: nameOfValue(elements.form, key, value) };
    })
    .filter(({ count }) => count > 0);
  const text = document.createElement("p");
  text.textContent = ways.length > 0 ? `${words.none} ${words.noneHint}` : words.none;
  const lines = ways.map(({ next, name, count }) => [
    stateLink(next, name, go),
    ` ${words.dropGives(number(count, locale))}`,
  ]);
  elements.empty.replaceChildren(text, linkList(lines));
}

/**
 * Shows a state of the overview: what is in view at once, the rest after it is painted. Gives the rows in order, all pages of
 * them; nothing while all is as it was built.
 */
export function draw(
  drawing: Drawing,
  data: OverviewData,
  state: OverviewState,
): readonly number[] | undefined {
  const { elements, asBuilt, later } = drawing;
  const phases = boxesOf(elements.form).flatMap(({ name, value }) =>
    name === "phase" ? [value] : [],
  );
  const rows = filterRows(data, state, phases);
  const left = isAsBuilt(state)
    ? placeRows(elements.rows, asBuilt.rows.length, (at) => asBuilt.rows[at])
    : drawRows(drawing, data, state.page, rows);
  drawChips(drawing, state);
  drawPages(drawing, state, rows.length);
  drawEmpty(drawing, data, state, rows.length);
  drawStatus(drawing, data, state, rows.length);
  later([() => drawCounts(drawing, data, state), ...left]);
  return isUnfiltered(state) && state.sort === "" ? undefined : rows;
}
