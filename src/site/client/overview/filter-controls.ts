import { manyKeys, type OverviewState, oneKeys } from "./overview-state.ts";

// Safari throttles more than 100 changes of the address in 10 seconds.
const typingPause = 150;

/** What the controls say now, from the first page. */
export function readForm(form: HTMLFormElement, sort: HTMLSelectElement): OverviewState {
  const entries = new FormData(form);
  const all = (key: string): readonly string[] => entries.getAll(key).map(String);
  const [phase, status, data, finding] = manyKeys.map(all);
  const [system, vendor, unit, q] = oneKeys.map((key) => String(entries.get(key) ?? ""));
  return {
    many: { phase: phase ?? [], status: status ?? [], data: data ?? [], finding: finding ?? [] },
    one: { system: system ?? "", vendor: vendor ?? "", unit: unit ?? "", q: q ?? "" },
    sort: sort.value,
    page: 1,
  };
}

/** Sets the controls to a state; the field somebody is typing in is left alone. */
export function writeForm(
  form: HTMLFormElement,
  sort: HTMLSelectElement,
  state: OverviewState,
): void {
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    const key = manyKeys.find((name) => name === box.name);
    box.checked = key !== undefined && state.many[key].includes(box.value);
  }
  for (const key of oneKeys) {
    const control = form.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[name="${key}"]:not([type=checkbox])`,
    );
    if (control !== null && control !== document.activeElement) control.value = state.one[key];
  }
  sort.value = state.sort;
}

/** Listens to the form: `prepare` before anything is chosen, `choose` for a choice, `type` while somebody types. */
export function connectForm(
  form: HTMLFormElement,
  sort: HTMLSelectElement,
  on: { readonly prepare: () => void; readonly choose: () => void; readonly type: () => void },
): void {
  for (const event of ["pointerenter", "focusin"])
    form.addEventListener(event, on.prepare, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", (event) => {
    const typed = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    clearTimeout(timer);
    if (typed) timer = setTimeout(on.type, typingPause);
    else on.choose();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    on.choose();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input,select",
    )) {
      if (control instanceof HTMLInputElement && control.type === "checkbox")
        control.checked = false;
      else control.value = "";
    }
    on.choose();
  });
  sort.addEventListener("change", on.choose);
}
