import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { SafeHtml } from "../safe-html.tsx";
import { type BodyOptions, bodyIdPrefix, bodyTree } from "./body-tree.ts";

/** What GitHub lets through, without its prefix before ids: headings get theirs after this, from us alone. */
const schema: Options = { ...defaultSchema, clobberPrefix: "" };

/** Markdown from a file as sanitised HTML: raw HTML in it is dropped, every address is checked. */
export function renderBody(text: string, options: BodyOptions): SafeHtml {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(bodyTree, options)
    .use(rehypeSlug, { prefix: bodyIdPrefix })
    .use(rehypeStringify)
    .processSync(text);
  // The one place the brand is given: the sanitiser above is what makes it true.
  return String(html) as SafeHtml;
}
