import type { Root } from "hast";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { type BodySlot, type BodyTemplate, bodyIdPrefix } from "./body-template.ts";
import { bodyTree } from "./body-tree.ts";

/** What GitHub lets through, without its prefix before ids: headings get theirs after this, from us alone. */
const schema: Options = { ...defaultSchema, clobberPrefix: "" };

/** A character that stands nowhere in the tree, from the range that no text should use. */
function unusedMark(tree: Root): string {
  const all = JSON.stringify(tree);
  for (let code = 0xe000; ; code += 1) {
    const mark = String.fromCharCode(code);
    if (!all.includes(mark)) return mark;
  }
}

/** Markdown as sanitised HTML with slots: the reference. Raw HTML is dropped, every address checked. Slow: 12 ms a body. */
export function exactTemplate(text: string, shift: number): BodyTemplate {
  const slots: BodySlot[] = [];
  let mark = "";
  const slotted = () => (tree: Root) => {
    mark = unusedMark(tree);
    bodyTree(tree, shift, (slot) => `${mark}${slots.push(slot) - 1}${mark}`);
  };
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(slotted)
    .use(rehypeSlug, { prefix: bodyIdPrefix })
    .use(rehypeStringify, { omitOptionalTags: true, preferUnquoted: true })
    .processSync(text);
  return cutAtMarks(String(html), mark, slots);
}

/** A slot stands for the whole attribute: an address is left out where it leads nowhere. */
function cutAtMarks(html: string, mark: string, slots: readonly BodySlot[]): BodyTemplate {
  const pieces = html.split(new RegExp(` (?:href|src|aria-label)=${mark}(\\d+)${mark}`));
  const parts: (string | BodySlot)[] = [];
  // Two pieces at a time: text, then the number of a slot.
  for (let at = 0; at < pieces.length; at += 2) {
    if (pieces[at]) parts.push(pieces[at] as string);
    const slot = slots[Number(pieces[at + 1])];
    if (slot !== undefined) parts.push(slot);
  }
  return parts;
}
