import type { Definition, Nodes, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { BodyLink } from "../../domain/entry.ts";
import { type BodyFacts, markContent, type OpenSection } from "./body-facts.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { hasLetters, quoteSaysSomething, saysSomething } from "./template-text.ts";

const sourceOf = (node: Nodes, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** Raw HTML is shown nowhere and headings are no content of their own; everything else that says something is. */
function hasContent(node: RootContent, text: string): boolean {
  switch (node.type) {
    case "heading":
    case "html":
    case "definition":
    case "thematicBreak":
      return false;
    case "image":
    case "imageReference":
      return true;
    case "text":
      return saysSomething(node.value);
    case "inlineCode":
    case "code":
      return hasLetters(node.value);
    case "blockquote":
      return quoteSaysSomething(sourceOf(node, text));
    default:
      return "children" in node && node.children.some((child) => hasContent(child, text));
  }
}

function sectionsOf(root: Root, text: string): readonly OpenSection[] {
  const sections: OpenSection[] = [];
  for (const node of root.children) {
    if (node.type === "heading") {
      const heading = textOf(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
      const line = node.position?.start.line ?? 1;
      sections.push({ heading, depth: node.depth, line, hasContent: false });
    } else if (sections.at(-1)?.hasContent === false && hasContent(node, text))
      markContent(sections);
  }
  return sections;
}

function linksOf(root: Root, text: string): readonly BodyLink[] {
  const definitions = new Map<string, Definition>();
  visit(root, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const links: BodyLink[] = [];
  visit(root, (node) => {
    const start = node.position?.start;
    if (start?.offset === undefined) return;
    const { line, column } = start;
    if (node.type === "link" || node.type === "image") {
      // An address that stands bare in the text is a link to GitHub, but always a whole one: nothing to check.
      if ("[<!".includes(text[start.offset] ?? ""))
        links.push({ target: node.url, image: node.type === "image", line, column });
    } else if (node.type === "linkReference" || node.type === "imageReference") {
      const target = definitions.get(node.identifier)?.url;
      if (target !== undefined)
        links.push({ target, image: node.type === "imageReference", line, column });
    }
  });
  return links;
}

/** What a body says, by the reference parser. Bound the text first. */
export function bodyByReference(text: string): BodyFacts {
  const root = parseMarkdown(text);
  return { sections: sectionsOf(root, text), links: linksOf(root, text) };
}
