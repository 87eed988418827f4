import { addRow, goTo } from "./controls.ts";

/** Lets groups be added to lists and taken out; `removed` is told when one is gone. */
export function changeRows(form: HTMLFormElement, removed: () => void): void {
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const list = target.closest<HTMLElement>("[data-rows]");
    if (list === null) return;
    const row = target.closest<HTMLElement>("[data-row]");
    if (target.closest("[data-add]")) {
      const added = addRow(list, null);
      if (added) goTo(added);
    } else if (target.closest("[data-remove]") && row) {
      row.remove();
      list.querySelector<HTMLElement>("[data-add]")?.focus();
      removed();
    }
  });
}
