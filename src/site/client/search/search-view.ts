import type { Locale } from "../../../domain/language.ts";
import { number, quoted } from "../../formats.ts";
import { searchWords } from "../../pages/search/search-words.ts";
import type { DocumentKind } from "../../search/search-files.ts";
import type { SearchHit } from "./search-messages.ts";

/** Hits shown at first, and how many more a press shows. */
export const hitsAtOnce = 20;

export interface SearchElements {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly hint: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly template: Element;
}

/** Finds the parts of the page; nothing where one is missing. */
export function findSearch(): SearchElements | undefined {
  const root = document.querySelector<HTMLElement>("[data-search]");
  if (root === null) return undefined;
  const find = <Kind extends Element>(selector: string): Kind | null =>
    root.querySelector<Kind>(selector);
  const form = find<HTMLFormElement>("form");
  const field = find<HTMLInputElement>("[name=q]");
  const status = find<HTMLElement>("[data-status]");
  const hint = find<HTMLElement>("[data-hint]");
  const hits = find<HTMLElement>("[data-hits]");
  const more = find<HTMLButtonElement>("[data-more]");
  const template = find<HTMLTemplateElement>("template")?.content.firstElementChild;
  if (!form || !field || !status || !hint || !hits || !more || !template) return undefined;
  return { root, form, field, status, hint, hits, more, template };
}

function hitNode({ root, template }: SearchElements, hit: SearchHit, locale: Locale): Node {
  const words = searchWords[locale];
  const dataOf = (selector: string): string =>
    root.querySelector<HTMLDataElement>(selector)?.value ?? "";
  const copy = template.cloneNode(true) as Element;
  const page =
    hit.kind === "page" ? root.querySelector<HTMLDataElement>(`[data-page=${hit.id}]`) : undefined;
  const kind = {
    integration: words.oneIntegration,
    system: words.oneSystem,
    vendor: words.oneVendor,
    owner: words.oneOwner,
    page: words.onePage,
    guide: words.oneGuide,
  }[hit.kind];
  const phase = hit.phase === "" ? "" : dataOf(`[data-phase=${hit.phase}]`);
  const texts: Readonly<Record<string, string>> = {
    title: hit.title,
    kind: phase === "" ? kind : `${kind}, ${phase}`,
    summary: hit.summary,
    ...(page && { title: page.title, summary: page.textContent }),
  };
  for (const slot of copy.querySelectorAll<HTMLElement>("[data-slot]")) {
    const text = texts[slot.dataset.slot ?? ""] ?? "";
    // A line that says nothing would be read out as an empty one.
    if (text === "") slot.remove();
    slot.textContent = text;
    // The site's own words are in the reader's language.
    if (page) slot.removeAttribute("lang");
  }
  const address = page?.value ?? dataOf(`[data-address=${hit.kind}]`).replace("*", hit.id);
  copy.querySelector("a")?.setAttribute("href", address);
  return copy;
}

function drawCounts({ form }: SearchElements, hits: readonly SearchHit[], locale: Locale): void {
  for (const count of form.querySelectorAll<HTMLElement>("[data-count]")) {
    const kind = count.dataset.count ?? "";
    const found = kind === "" ? hits.length : hits.filter((hit) => hit.kind === kind).length;
    count.textContent = number(found, locale);
  }
}

/** Shows the hits of one kind, or all, as far as `shown`. */
export function drawHits(
  elements: SearchElements,
  all: readonly SearchHit[],
  state: { readonly query: string; readonly kind: DocumentKind | ""; readonly shown: number },
  locale: Locale,
): void {
  const words = searchWords[locale];
  const hits = state.kind === "" ? all : all.filter(({ kind }) => kind === state.kind);
  const visible = hits.slice(0, state.shown);
  elements.hits.replaceChildren(...visible.map((hit) => hitNode(elements, hit, locale)));
  drawCounts(elements, all, locale);
  const left = hits.length - visible.length;
  elements.more.hidden = left <= 0;
  elements.more.textContent = words.more(number(Math.min(left, hitsAtOnce), locale));
  elements.hint.hidden = hits.length > 0;
  elements.hint.textContent = all.length > 0 ? words.noneKind : words.noneHint;
  const query = quoted(state.query, locale);
  elements.status.textContent =
    hits.length === 0 ? words.none(query) : words.count(number(hits.length, locale), query);
}

/** An empty page of results with one line on why. */
export function drawNothing(elements: SearchElements, text: string): void {
  elements.hits.replaceChildren();
  elements.more.hidden = true;
  elements.hint.hidden = true;
  elements.status.textContent = text;
  for (const count of elements.form.querySelectorAll<HTMLElement>("[data-count]"))
    count.textContent = "";
}
