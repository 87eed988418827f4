import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The reference reading of a body: what Markdown (CommonMark with GitHub's additions) says it is. Bound the text first. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
