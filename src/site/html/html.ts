/** A piece of a page: HTML that is escaped and finished. Only the templates make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold: text is escaped, a list is taken one after the other, `false` and nothing leave no trace. */
export type Content = Html | string | number | boolean | null | undefined | readonly Content[];

/** A text as it may stand between tags. */
export function escapeHtml(text: string): string {
  const plain = text.includes("&") ? text.replaceAll("&", "&amp;") : text;
  return plain.includes("<") ? plain.replaceAll("<", "&lt;") : plain;
}

const plainValue = /^[^\s"'`=<>&]+$/;

/** A text as the value of an attribute, in quotes unless HTML can do without: a site has tens of millions of them. */
export const attributeValue = (text: string): string =>
  plainValue.test(text) ? text : `"${escapeHtml(text).replaceAll('"', "&quot;")}"`;

/** The HTML of what a template holds. */
export function contentHtml(content: Content): string {
  if (typeof content === "string") return escapeHtml(content);
  if (content instanceof Html) return content.text;
  if (typeof content === "number") return String(content);
  if (content === null || content === undefined || typeof content === "boolean") return "";
  let html = "";
  for (const one of content) html += contentHtml(one);
  return html;
}
