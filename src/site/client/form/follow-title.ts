import { idFrom } from "../../../domain/id-from.ts";

/** Makes the id of the title, until somebody has written an id of their own. `touched` is the control that was written in. */
export function followTitle(root: HTMLElement, touched: EventTarget | null): void {
  const title = root.querySelector<HTMLInputElement>("#f-title");
  const id = root.querySelector<HTMLInputElement>("#f-id");
  if (!title || !id) return;
  if (touched === id && id.value !== "") id.dataset.own = "";
  const isAsked = touched === title || (touched === null && id.value === "");
  if (isAsked && id.dataset.own === undefined) id.value = idFrom(title.value);
}
