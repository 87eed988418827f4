// Control characters, marks that turn text around, and characters that nobody sees.
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text as people see it: one kind of line end, one form of each letter, nothing invisible. */
export const visibleText = (text: string): string =>
  text.replaceAll(/\r\n?/g, "\n").normalize("NFC").replaceAll(unseen, "");

/** Takes HTML comments out: GitHub does not show them, so nobody who read the issue has agreed to them. One without an end runs to the end. */
export function withoutComments(text: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const from = text.indexOf("<!--", at);
    if (from < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    const to = text.indexOf("-->", from + 4);
    if (to < 0) return kept;
    at = to + 3;
  }
}

/** On one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const listMark = /^(?:[-*•+]|\d{1,3}[.)])\s+/;

/** The items of a list as people write one: a line each, with or without marks, or with commas between. */
export function listItems(text: string): readonly string[] {
  const items = text
    .split(/[\n,;]/)
    .map((item) => onOneLine(item.trim().replace(listMark, "")))
    .filter((item) => item !== "");
  return [...new Set(items)];
}

// What Markdown obeys inside a line. Emphasis is left alone: it moves nothing.
const obeyed = /[\\`<>[\]|]/g;
const heading = /^#{1,6}(?=\s|$)/;
const rule = /^(?:[-=_*]\s*)+$/;
const fence = /^~{3,}/;

function safeLine(line: string): string {
  const bare = line.trim();
  const escaped = bare.replaceAll(obeyed, "\\$&");
  return heading.test(bare) || rule.test(bare) || fence.test(bare) ? `\\${escaped}` : escaped;
}

/**
 * Prose that can stand under a heading of a file: paragraphs and lists stay, and nothing in it can become a heading, a fence, a comment,
 * HTML, a quote or a link, however it is written.
 */
export const safeProse = (text: string): string =>
  text
    .split("\n")
    .map(safeLine)
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
