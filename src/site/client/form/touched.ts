/** Notes that somebody has been in the field or text that a control belongs to: from now on its findings are shown. */
export function touch(control: EventTarget | null): void {
  if (!(control instanceof HTMLElement)) return;
  const part = control.closest<HTMLElement>("[data-path], [data-section]");
  if (part) part.dataset.touched = "";
}

/** Forgets that: another draft stands in the form. */
export function untouchAll(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-touched]"))
    delete part.dataset.touched;
}
