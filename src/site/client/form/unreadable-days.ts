import { formScriptWords } from "../../pages/form/form-script-words.ts";
import type { PlacedFinding } from "./form-messages.ts";

const message = { da: formScriptWords.da.unreadableDay, en: formScriptWords.en.unreadableDay };

function pathOf(control: HTMLElement): string {
  const path = control.closest<HTMLElement>("[data-path]")?.dataset.path ?? "";
  const row = control.closest<HTMLElement>("[data-row]");
  const list = row?.closest<HTMLElement>("[data-rows]")?.dataset.rows;
  if (!row || list === undefined) return path;
  // A row with nothing else in it has no position yet.
  return row.dataset.at === undefined ? list : path.replace(`${list}.*`, row.dataset.at);
}

/** Days that somebody wrote and no browser can read, such as 31 February: their controls say nothing, so nobody else would notice. */
export const unreadableDays = (root: HTMLElement): readonly PlacedFinding[] =>
  [...root.querySelectorAll<HTMLInputElement>("input[type=date]")]
    .filter(({ validity }) => validity.badInput)
    .map((control) => ({ severity: "error", message, controls: [pathOf(control)] }));
