import type { OverviewData } from "../../pages/overview/overview-data.ts";

const names = (positions: readonly number[] | undefined, named: OverviewData["systems"]): string =>
  (positions ?? []).map((at) => named[at]?.[1] ?? "").join(", ");

/** Which variants of the template hold for a row; the names are those of `data-if` in `overview-row.tsx`. */
function holding(data: OverviewData, row: number): ReadonlySet<string> {
  const used = [data.sources[row], data.targets[row], data.between[row]].some(
    (list) => list?.length,
  );
  const errors = data.errors[row] ?? 0;
  const warnings = data.warnings[row] ?? 0;
  return new Set([
    used ? "flow" : "",
    data.twoWay[row] === 1 ? "two-way" : "one-way",
    data.status[row] ?? "",
    data.category[row] || "no-category",
    data.cpr[row] === 1 ? "cpr" : "",
    (data.unit[row] ?? -1) < 0 ? "no-unit" : "unit",
    errors > 0 ? "errors" : "",
    warnings > 0 ? "warnings" : "",
    errors + warnings === 0 ? "no-findings" : "",
  ]);
}

interface PageWords {
  readonly phaseName: (phase: string) => string;
  readonly date: (iso: string) => string;
}

/** The text of each slot; the names are those of `data-slot` in `overview-row.tsx`. */
function texts(data: OverviewData, row: number, page: PageWords): ReadonlyMap<string, string> {
  const changed = data.changed[row] || "";
  return new Map([
    ["title", data.title[row] ?? ""],
    ["sources", names(data.sources[row], data.systems)],
    ["targets", names(data.targets[row], data.systems)],
    ["phase", page.phaseName(data.phase[row] ?? "")],
    ["unit", data.units[data.unit[row] ?? -1] ?? ""],
    ["errors", String(data.errors[row])],
    ["warnings", String(data.warnings[row])],
    ["changed", changed === "" ? "–" : page.date(changed)],
  ]);
}

/** Copies the row of the template and fills it in. `page` gives the words that differ between languages. */
export function fillRow(
  template: Element,
  data: OverviewData,
  row: number,
  page: PageWords,
): Element {
  const copy = template.cloneNode(true) as Element;
  const keep = holding(data, row);
  for (const part of copy.querySelectorAll("[data-if]")) {
    if (!keep.has(part.getAttribute("data-if") ?? "")) part.remove();
    part.removeAttribute("data-if");
  }
  const text = texts(data, row, page);
  for (const slot of copy.querySelectorAll("[data-slot]")) {
    slot.textContent = text.get(slot.getAttribute("data-slot") ?? "") ?? "";
    slot.removeAttribute("data-slot");
  }
  const link = copy.querySelector("a");
  // Pages of integrations lie side by side, so only the file name differs.
  link?.setAttribute(
    "href",
    link.getAttribute("href")?.replace(/[^/]+$/, `${data.id[row]}.html`) ?? "",
  );
  return copy;
}
