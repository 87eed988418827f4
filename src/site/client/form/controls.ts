import type { FormState } from "./form-state.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsIn = (field: Element): readonly Control[] => [
  ...field.querySelectorAll<Control>("[data-control]"),
];

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "checkbox";

function readField(field: HTMLElement): string | readonly string[] {
  const controls = controlsIn(field);
  if (field.dataset.kind === "several")
    return controls.filter((one) => isTick(one) && one.checked).map(({ value }) => value);
  const [control] = controls;
  if (control === undefined) return "";
  return isTick(control) ? String(control.checked) : control.value;
}

/** A value the list does not have is put in, so that it is neither lost nor hidden. */
function fillControl(control: Control, value: string): void {
  if (
    control instanceof HTMLSelectElement &&
    ![...control.options].some((one) => one.value === value)
  )
    control.add(new Option(value, value));
  // A date control shows nothing but dates.
  if (
    control instanceof HTMLInputElement &&
    control.type === "date" &&
    !/^(?:\d{4}-\d\d-\d\d)?$/.test(value)
  )
    control.type = "text";
  control.value = value;
}

function fillField(field: HTMLElement, value: string | readonly string[] = ""): void {
  for (const control of controlsIn(field))
    if (field.dataset.kind === "several" && isTick(control))
      control.checked = typeof value !== "string" && value.includes(control.value);
    else if (isTick(control)) control.checked = value === "true";
    else fillControl(control, typeof value === "string" ? value : value.join("\n"));
}

const rowsIn = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>("[data-row]"),
];

let made = 0;

/** Puts an empty row into a list of groups and gives it back. `origin` says where it stood in the file. */
export function addRow(list: HTMLElement, origin: number | null): HTMLElement | undefined {
  const first = list.querySelector("template")?.content.firstElementChild;
  if (!first) return undefined;
  const row = document.importNode(first, true) as HTMLElement;
  made += 1;
  for (const element of [row, ...row.querySelectorAll<HTMLElement>("*")])
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value?.includes("*")) element.setAttribute(name, value.replaceAll("*", `n${made}`));
    }
  if (origin !== null) row.dataset.origin = String(origin);
  list.querySelector("[data-row-list]")?.append(row);
  return row;
}

const isBlank = (value: string | readonly string[]): boolean =>
  value.length === 0 || value === "false";

type Values = Record<string, string | readonly string[]>;

/** Reads the rows of a list into `values` and gives where each stood. Empty rows are left out; the others are marked with their position. */
function readRows(list: HTMLElement, values: Values): readonly (number | null)[] {
  const name = list.dataset.rows ?? "";
  const kept: (number | null)[] = [];
  for (const row of rowsIn(list)) {
    const fields = [...row.querySelectorAll<HTMLElement>("[data-path]")];
    delete row.dataset.at;
    if (fields.every((field) => isBlank(readField(field)))) continue;
    row.dataset.at = `${name}.${kept.length}`;
    for (const field of fields)
      values[(field.dataset.path ?? "").replace(`${name}.*`, row.dataset.at)] = readField(field);
    kept.push(row.dataset.origin === undefined ? null : Number(row.dataset.origin));
  }
  return kept;
}

/** Everything the form holds. */
export function readForm(root: HTMLElement): FormState {
  const values: Values = {};
  const origins: Record<string, readonly (number | null)[]> = {};
  const sections: Record<string, string> = {};
  for (const field of root.querySelectorAll<HTMLElement>("[data-path]"))
    if (!field.closest("[data-row]")) values[field.dataset.path ?? ""] = readField(field);
  for (const list of root.querySelectorAll<HTMLElement>("[data-rows]")) {
    const kept = readRows(list, values);
    if (kept.length > 0) origins[list.dataset.rows ?? ""] = kept;
  }
  for (const section of root.querySelectorAll<HTMLElement>("[data-section]"))
    sections[section.dataset.section ?? ""] = controlsIn(section)[0]?.value ?? "";
  return { values, origins, sections };
}

function fillRows(list: HTMLElement, { values, origins }: FormState): void {
  const name = list.dataset.rows ?? "";
  for (const row of rowsIn(list)) row.remove();
  (origins[name] ?? []).forEach((origin, at) => {
    const row = addRow(list, origin);
    for (const field of row?.querySelectorAll<HTMLElement>("[data-path]") ?? [])
      fillField(field, values[(field.dataset.path ?? "").replace(`${name}.*`, `${name}.${at}`)]);
  });
}

/** Fills the form; what the state does not name is emptied. */
export function fillForm(root: HTMLElement, state: FormState): void {
  for (const list of root.querySelectorAll<HTMLElement>("[data-rows]")) fillRows(list, state);
  for (const field of root.querySelectorAll<HTMLElement>("[data-path]"))
    if (!field.closest("[data-row]")) fillField(field, state.values[field.dataset.path ?? ""]);
  for (const section of root.querySelectorAll<HTMLElement>("[data-section]"))
    for (const control of controlsIn(section))
      control.value = state.sections[section.dataset.section ?? ""] ?? "";
}

/** The part of the page a path means: a field, a row, a whole list, or the text under a heading. */
export function partAt(root: HTMLElement, path: string): HTMLElement | null {
  if (path.startsWith("## "))
    return root.querySelector<HTMLElement>(`[data-section="${CSS.escape(path.slice(3))}"]`);
  const plain = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  if (plain !== null) return plain;
  const row = /^(.+)\.(\d+)(?:\.(.+))?$/.exec(path);
  if (row === null) return root.querySelector<HTMLElement>(`[data-rows="${CSS.escape(path)}"]`);
  const [, list, at, name] = row;
  const found = root.querySelector<HTMLElement>(`[data-at="${CSS.escape(`${list}.${at}`)}"]`);
  if (name === undefined) return found;
  return (
    found?.querySelector<HTMLElement>(`[data-path="${CSS.escape(`${list}.*.${name}`)}"]`) ?? found
  );
}

/** Where the keyboard goes when somebody is led to a part. */
export function goTo(part: HTMLElement): void {
  for (
    let at = part.closest("details");
    at !== null;
    at = at.parentElement?.closest("details") ?? null
  )
    at.open = true;
  const control = part.querySelector<HTMLElement>("[data-control]");
  (control ?? part).focus();
  part.scrollIntoView({ block: "center" });
}
