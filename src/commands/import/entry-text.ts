import { canonicalJson } from "../../input/canonical.ts";
import { blockText } from "../../input/edit/yaml-literal.ts";
import { splitFrontMatter } from "../../input/front-matter.ts";
import { frontMatterText } from "../../input/import/front-matter-text.ts";
import { parseYaml } from "../../input/yaml/parse-yaml.ts";

type Data = Readonly<Record<string, unknown>>;

/** Front matter that says exactly these fields: the quick way, held to the parser, and else the library's. */
function yamlOf(data: Data): string {
  const quick = frontMatterText(data);
  const read = parseYaml(quick, 1);
  if ("data" in read && canonicalJson(read.data) === canonicalJson(data)) return quick;
  return `${blockText(data)}\n`;
}

/** The body of a template, below its front matter. */
export function templateBody(template: string): string {
  const split = splitFrontMatter(template);
  return "problem" in split ? "" : split.body.replaceAll("\r\n", "\n");
}

// A cell's text must not open a heading, a code block or a comment that swallows the rest of the file.
const asProse = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(/^([^\S\n\r\u2028\u2029]*)(#{1,6}\s|```|~~~|---|===|<)/gm, "$1\\$2")
    .replaceAll("<!--", "&lt;!--")
    .trim();

const headingOf = (part: string): string => /^##\s+(.*)$/m.exec(part)?.[1]?.trimEnd() ?? "";

/** A body with texts under its headings, where the template has only hints; a heading it has not got is put at the end. */
function withSections(body: string, sections: ReadonlyMap<string, string>): string {
  if (sections.size === 0) return body;
  const left = new Map(sections);
  const parts = body.split(/^(?=##\s)/m).map((part) => {
    const heading = headingOf(part);
    const text = left.get(heading);
    if (text === undefined) return part;
    left.delete(heading);
    return `## ${heading}\n\n${asProse(text)}\n\n`;
  });
  const more = [...left].map(([heading, text]) => `## ${heading}\n\n${asProse(text)}\n\n`);
  return `${[...parts, ...more].join("").trimEnd()}\n`;
}

/** The text of a new file: where it came from, its fields, and the template's body. */
export function entryText(
  data: Data,
  body: string,
  sections: ReadonlyMap<string, string>,
  origin: string,
): string {
  return `---\n# ${origin}\n${yamlOf(data)}---\n${withSections(body, sections)}`;
}
