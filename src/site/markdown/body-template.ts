import { safeHref } from "../safe-href.ts";
import type { SafeHtml } from "../safe-html.tsx";

/** What differs from page to page in a body that is otherwise the same: where its links lead, and words of the language. */
export type BodySlot =
  | { readonly address: "href" | "src"; readonly target: string }
  | { readonly word: BodyWord };

export type BodyWord = "done" | "open";

/** A rendered and sanitised body, to be filled in for a page. Plain data: it may be kept and used for every language. */
export type BodyTemplate = readonly (string | BodySlot)[];

export interface BodyOptions {
  /** Where a relative link or picture of the file leads; nothing when it must not be followed. */
  readonly hrefOf: (target: string) => string | undefined;
  /** How many levels the headings move down to fit under the page's own. */
  readonly shift: number;
  /** What a ticked and an empty box of a task list are called. */
  readonly done: string;
  readonly open: string;
}

/** Ids in a body begin with this, so that none can meet one of the page's own. */
export const bodyIdPrefix = "tekst-";

const named: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  '"': "&#x22;",
  "'": "&#x27;",
  "`": "&#x60;",
  "\0": "&#x0;",
};

/** Text as the exact way writes it between tags. */
export const escapeText = (text: string): string =>
  text.replace(/[&<]/g, (mark) => named[mark] ?? mark);

/** An attribute as the exact way writes it: in double quotes where HTML asks for them, by its name alone where it is empty. */
export function attribute(name: string, text: string): string {
  if (text === "") return ` ${name}`;
  if (!/[\t\n\f\r &>"'=<`\0]/.test(text)) return ` ${name}=${text}`;
  return ` ${name}="${text.replace(/[&"'`\0]/g, (mark) => named[mark] ?? mark)}"`;
}

function slotText(slot: BodySlot, options: BodyOptions): string {
  if ("word" in slot) return attribute("aria-label", options[slot.word]);
  const address = safeHref(options.hrefOf(slot.target));
  return address === undefined ? "" : attribute(slot.address, address);
}

/** The HTML of a body on one page. */
export function fillTemplate(template: BodyTemplate, options: BodyOptions): SafeHtml {
  let html = "";
  for (const part of template) html += typeof part === "string" ? part : slotText(part, options);
  // The one place the brand is given: templates come from the sanitiser, or from the fast way that is held to it.
  return html as SafeHtml;
}
