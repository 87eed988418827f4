import matter from "gray-matter";
import { splitFrontMatter } from "../front-matter.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { YamlFields } from "./parse-yaml-exact.ts";

/** A document as other tools of the ecosystem see it. */
export interface MatterDocument {
  readonly data: YamlFields;
  readonly content: string;
}

const refuse = (): never => {
  throw new Error("Front matter is YAML; no other language is read or run");
};

function readYaml(matterText: string): YamlFields {
  // In a CRLF file the library leaves half of the last line end behind.
  const parsed = parseYaml(matterText.replace(/\r$/, ""), 1);
  if ("problems" in parsed) throw new Error(parsed.problems.map((p) => p.message.en).join(" "));
  return parsed.data;
}

// The library's own `javascript` engine runs what it reads; every spelling of the language ends up at this one.
const engines = {
  yaml: { parse: readYaml, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
};

/**
 * Reads a trusted document (a template, a page of the guide) with gray-matter, the only place that calls it. Its faults
 * are fenced in: the opening fence is checked by our own splitter first, an options object is always given (without one
 * it remembers a broken text and calls it empty the second time), its engines are replaced, and its cut must be ours.
 * Foreign text goes through `splitFrontMatter` instead: 32 KB of blank lines keep this library busy for a second.
 * Throws for whatever is no front matter to both.
 */
export function readMatter(text: string): MatterDocument {
  const split = splitFrontMatter(text);
  if ("problem" in split) throw new Error(split.problem.message.en);
  const { data, content } = matter(text, { engines, language: "yaml", delimiters: "---" });
  if (content !== split.body)
    throw new Error("gray-matter cuts this front matter elsewhere than the catalogue does");
  return { data, content };
}
