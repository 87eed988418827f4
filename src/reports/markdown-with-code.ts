import { codeCell, markdownText } from "./escape.ts";

/** Text in which `backticks` mean code, as schemas' help is written; all else in it is shown as it stands. */
export const markdownWithCode = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, place) => (place % 2 === 1 ? codeCell(part) : spaced(part)))
    .join("");

// Escaping trims; the spaces beside the code are wanted.
function spaced(part: string): string {
  const before = /^\s/.test(part) ? " " : "";
  const after = /\S\s+$/.test(part) ? " " : "";
  return before + markdownText(part) + after;
}
