import { canonicalJson } from "../canonical.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";

/** What the front matter of a file says, as one text; nothing where it cannot be read. */
function factsOf(text: string): string | undefined {
  const split = splitFrontMatter(text);
  const parsed = "problem" in split ? split : parseYaml(split.yaml, split.yamlLine);
  return "data" in parsed ? canonicalJson(parsed.data) : undefined;
}

const trimLines = (text: string): string => text.replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, "");

/** Blanks at the ends of front-matter lines away, and a line end at the end of the file. The body's blanks mean line breaks and stay. */
export function fixWhitespace(text: string): string {
  const split = splitFrontMatter(text);
  if ("problem" in split) return text;
  const head = trimLines(text.slice(0, split.bodyOffset)) + split.body;
  const ended = /\r?\n$/.test(head) ? head : head + (head.includes("\r\n") ? "\r\n" : "\n");
  return factsOf(ended) === factsOf(text) ? ended : text;
}
