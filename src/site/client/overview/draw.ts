import type { Locale } from "../../../domain/language.ts";
import { number, shortDate } from "../../formats.ts";
import type { OverviewData } from "../../pages/overview/overview-data.ts";
import { overviewWords } from "../../pages/overview/overview-words.ts";
import { pageSize } from "../../pages/overview/page-size.ts";
import { boxesOf, nameOfValue, type OverviewElements } from "./elements.ts";
import { fillRow } from "./fill-row.ts";
import { type FilterResult, filterOverview } from "./overview-filter.ts";
import { chosen, isUnfiltered, type OverviewState, without } from "./overview-state.ts";
import { linkList, stateLink } from "./state-links.ts";

/** What every drawing needs: the page, its language, and how to go on to another state. */
export interface Drawing {
  readonly elements: OverviewElements;
  readonly locale: Locale;
  readonly go: (state: OverviewState) => void;
  /** The page as it was built: what the reader sees when nothing is chosen. */
  readonly asBuilt: { readonly rows: readonly Node[]; readonly pages: readonly Node[] };
}

const isAsBuilt = (state: OverviewState): boolean =>
  isUnfiltered(state) && state.sort === "" && state.page === 1;

/** The rows of the page asked for, or the last there is. */
function drawRows(
  { elements, locale, asBuilt }: Drawing,
  data: OverviewData,
  state: OverviewState,
  rows: readonly number[],
): void {
  if (isAsBuilt(state)) {
    elements.rows.replaceChildren(...asBuilt.rows);
    return;
  }
  const last = Math.max(1, Math.ceil(rows.length / pageSize));
  const first = (Math.min(state.page, last) - 1) * pageSize;
  const page = {
    phaseName: (phase: string) => nameOfValue(elements.form, "phase", phase),
    date: (iso: string) => shortDate(iso, locale),
  };
  elements.rows.replaceChildren(
    ...rows
      .slice(first, first + pageSize)
      .map((row) => fillRow(elements.template, data, row, page)),
  );
}

/** The count is said once a change: the element is a live region, and its text changes last. */
function drawCounts(
  { elements, locale }: Drawing,
  data: OverviewData,
  state: OverviewState,
  { rows, counts }: FilterResult,
): void {
  const words = overviewWords[locale];
  for (const box of boxesOf(elements.form)) {
    const count = box.parentElement?.querySelector("[data-count]");
    if (count) count.textContent = number(counts.get(`${box.name}:${box.value}`) ?? 0, locale);
  }
  const all = number(data.id.length, locale);
  elements.status.textContent = isUnfiltered(state)
    ? words.countAll(all)
    : words.count(number(rows.length, locale), all);
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
      const count = filterOverview(data, next, [], []).rows.length;
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

/** Shows a state of the overview. Gives the rows in order, all pages of them; nothing while all is as it was built. */
export function draw(
  drawing: Drawing,
  data: OverviewData,
  state: OverviewState,
): readonly number[] | undefined {
  const boxes = boxesOf(drawing.elements.form);
  const phases = boxes.filter(({ name }) => name === "phase").map(({ value }) => value);
  const result = filterOverview(
    data,
    state,
    boxes.map(({ name, value }) => [name, value] as const),
    phases,
  );
  drawRows(drawing, data, state, result.rows);
  drawChips(drawing, state);
  drawPages(drawing, state, result.rows.length);
  drawEmpty(drawing, data, state, result.rows.length);
  drawCounts(drawing, data, state, result);
  return isUnfiltered(state) && state.sort === "" ? undefined : result.rows;
}
