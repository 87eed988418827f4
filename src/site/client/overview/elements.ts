import { quoted } from "../../formats.ts";

/** The parts of the page that the overview's script fills in. */
export interface OverviewElements {
  /** Where the data lie. */
  readonly source: string;
  readonly form: HTMLFormElement;
  readonly sort: HTMLSelectElement;
  readonly rows: HTMLElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly empty: HTMLElement;
  readonly pages: HTMLElement;
  readonly template: Element;
}

/** Finds them; nothing where one is missing, and the page stays as it was built. */
export function findElements(root: HTMLElement): OverviewElements | undefined {
  const find = <Kind extends Element>(selector: string): Kind | null =>
    root.querySelector<Kind>(selector);
  const parts = {
    form: find<HTMLFormElement>("[data-filters]"),
    sort: find<HTMLSelectElement>("[data-sort]"),
    rows: find<HTMLElement>("[data-rows]"),
    status: find<HTMLElement>("[data-status]"),
    chips: find<HTMLElement>("[data-chips]"),
    empty: find<HTMLElement>("[data-empty]"),
    pages: find<HTMLElement>("[data-pages]"),
    template: find<HTMLTemplateElement>("template")?.content.querySelector("tr") ?? null,
  };
  const { form, sort, rows, status, chips, empty, pages, template } = parts;
  if (!form || !sort || !rows || !status || !chips || !empty || !pages || !template)
    return undefined;
  const source = root.dataset.source ?? "";
  return { source, form, sort, rows, status, chips, empty, pages, template };
}

/** The boxes to tick. */
export const boxesOf = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
];

/** The name that stands beside a box. */
export const nameOfBox = (box: Element | null | undefined): string | undefined =>
  box?.parentElement?.querySelector("[data-name]")?.textContent ?? undefined;

/** What the form calls a value of a filter. */
export function nameOfValue(form: HTMLFormElement, key: string, value: string): string {
  if (key === "q") return quoted(value, document.documentElement.lang === "en" ? "en" : "da");
  const wanted = CSS.escape(value);
  const box = form.querySelector(`input[type=checkbox][name="${key}"][value="${wanted}"]`);
  const option = form.querySelector(`select[name="${key}"] option[value="${wanted}"]`);
  return nameOfBox(box) ?? option?.textContent ?? value;
}
