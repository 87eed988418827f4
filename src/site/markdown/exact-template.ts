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
    .use(rehypeStringify)
    .processSync(text);
  return cutAtMarks(String(html), mark, slots);
}

/** A slot for an address stands for the whole attribute, which is left out where the address leads nowhere. */
function cutAtMarks(html: string, mark: string, slots: readonly BodySlot[]): BodyTemplate {
  const pieces = html.split(
    new RegExp(` (?:href|src)="${mark}(\\d+)${mark}"|${mark}(\\d+)${mark}`),
  );
  const parts: (string | BodySlot)[] = [];
  // Three pieces at a time: text, then the number of a slot from one of the two forms.
  for (let at = 0; at < pieces.length; at += 3) {
    if (pieces[at]) parts.push(pieces[at] as string);
    const slot = slots[Number(pieces[at + 1] ?? pieces[at + 2])];
    if (slot !== undefined) parts.push(slot);
  }
  return parts;
}
