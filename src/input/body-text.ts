import type { Nodes, Parents } from "mdast";
import { bodyBeyondLimits } from "../domain/body-limits.ts";
import { parseMarkdown } from "./body/parse-markdown.ts";
import { canonicalJson } from "./canonical.ts";

/** A node without what changes nothing: where it stands, how its lines are broken, how a list is numbered. */
type Plain = string | readonly unknown[];

// Browsers end a comment at `--!>` too, and `<!-->` and `<!--->` at once: what comes after is read.
const isComment = (html: string): boolean =>
  /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(html.trim());

/** Texts side by side become one, so that it does not matter how the parser cut them. */
function joined(parts: readonly Plain[]): readonly Plain[] {
  const whole: Plain[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole
    .map((part) => (typeof part === "string" ? part.replace(/[ \t\r\n]+/g, " ") : part))
    .map((part, i, all) => {
      if (typeof part !== "string") return part;
      const begun = i === 0 ? part.trimStart() : part;
      return i === all.length - 1 ? begun.trimEnd() : begun;
    })
    .filter((part) => part !== "");
}

const childrenOf = (node: Parents): readonly Plain[] => joined(node.children.flatMap(plain));

/** What a node says. Stress is looks and falls away; a line struck out says something else and stays. */
function plain(node: Nodes): readonly Plain[] {
  switch (node.type) {
    case "text":
      return [node.value];
    case "break":
      return [" "];
    case "emphasis":
    case "strong":
      return node.children.flatMap(plain);
    case "html":
      return isComment(node.value) ? [] : [["html", node.value.trim()]];
    case "inlineCode":
      return [["code", node.value]];
    case "code":
      return [["code", node.lang ?? "", node.value]];
    case "heading":
      return [["heading", node.depth, ...childrenOf(node)]];
    case "link":
      return [["link", node.url, node.title ?? "", ...childrenOf(node)]];
    case "image":
      return [["image", node.url, node.title ?? "", node.alt ?? ""]];
    case "definition":
      return [["definition", node.identifier, node.url, node.title ?? ""]];
    case "list":
      return [["list", node.ordered === true, ...childrenOf(node)]];
    case "listItem":
      return [["item", node.checked ?? "", ...childrenOf(node)]];
    default:
      return [
        [
          node.type,
          "identifier" in node ? node.identifier : "",
          ...("children" in node ? childrenOf(node) : []),
        ],
      ];
  }
}

/**
 * What a body says, as one text that stays the same when lines are broken elsewhere, blanks are added at their ends,
 * comments change or words are stressed, and changes with every word, heading, link and tick. For digests; a body beyond
 * the limits of parsing counts line by line as it stands.
 */
export function normalBodyText(text: string): string {
  if (bodyBeyondLimits(text) !== undefined)
    return text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n");
  return canonicalJson(childrenOf(parseMarkdown(text.replaceAll("\r\n", "\n"))));
}
