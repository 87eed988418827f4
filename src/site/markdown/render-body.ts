import { bodyBeyondLimits } from "../../domain/body-limits.ts";
import type { SafeHtml } from "../safe-html.tsx";
import { type BodyOptions, type BodyTemplate, escapeText, fillTemplate } from "./body-template.ts";
import { exactTemplate } from "./exact-template.ts";
import { fastTemplate } from "./fast/fast-template.ts";
import { plainTemplate } from "./plain/plain-template.ts";

/**
 * Markdown from a file as sanitised HTML with slots: raw HTML in it is dropped, every address is checked. The plain way or the fast way
 * where one of them is sure, the exact way otherwise; how lines end in the file makes no difference. A text beyond what Markdown parsers
 * bear is shown as it was written.
 */
export function bodyTemplate(text: string, shift: number): BodyTemplate {
  const lines = text.replaceAll("\r\n", "\n");
  const plain = plainTemplate(lines, shift);
  if (plain !== undefined) return plain;
  if (bodyBeyondLimits(lines) !== undefined)
    return [`<pre><code>${escapeText(lines)}</code></pre>`];
  return fastTemplate(lines, shift) ?? exactTemplate(lines, shift);
}

// The languages of one page are made right after each other, and share the last template.
let last: { readonly text: string; readonly shift: number; readonly template: BodyTemplate } = {
  text: "",
  shift: 0,
  template: [],
};

/** How far down the headings of an entry's body move: its page has one above them. */
export const entryShift = 1;

/** The HTML of a body on one page. `ahead` may have made it already. */
export function renderBody(
  text: string,
  options: BodyOptions,
  ahead: () => BodyTemplate | undefined = () => undefined,
): SafeHtml {
  const { shift } = options;
  if (last.text !== text || last.shift !== shift)
    last = { text, shift, template: ahead() ?? bodyTemplate(text, shift) };
  return fillTemplate(last.template, options);
}
