import type { Section } from "../../../domain/entry.ts";
import { readBody } from "../../../input/body.ts";
import { splitFrontMatter } from "../../../input/front-matter.ts";

const plain = (heading: string): string => heading.trim().toLowerCase();

interface Stretch {
  readonly section: Section;
  /** Lines of the file, from 0: the first below the heading, and the first that belongs to the next one. */
  readonly from: number;
  readonly to: number;
}

function stretchOf(text: string, heading: string): Stretch | undefined {
  const split = splitFrontMatter(text);
  if ("problem" in split) return undefined;
  const { sections } = readBody(split.body, split.bodyLine).body;
  const tops = sections.filter(({ depth }) => depth <= 2);
  const index = tops.findIndex((one) => one.depth === 2 && plain(one.heading) === plain(heading));
  const section = tops[index];
  if (section === undefined) return undefined;
  const next = tops[index + 1];
  return { section, from: section.line, to: next ? next.line - 1 : text.split("\n").length };
}

/** The text under a heading of a file, empty where there is only the template's or no such heading. */
export function sectionText(text: string, heading: string): string {
  const stretch = stretchOf(text, heading);
  if (stretch === undefined || !stretch.section.hasContent) return "";
  return text
    .split("\n")
    .slice(stretch.from, stretch.to)
    .map((line) => line.replace(/\r$/, ""))
    .join("\n")
    .trim();
}

/** The same file with another text under a heading; the heading is put in at the end where it was missing. */
export function withSection(text: string, heading: string, content: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const written = content.trim().split(/\r?\n/).join(eol);
  const stretch = stretchOf(text, heading);
  if (stretch === undefined)
    return `${text.trimEnd()}${eol}${eol}## ${heading}${eol}${eol}${written}${eol}`;
  const lines = text.split("\n");
  const before = lines.slice(0, stretch.from).join("\n");
  const after = lines.slice(stretch.to);
  const rest = after.length === 0 ? "" : `${eol}${after.join("\n")}`;
  return `${before}\n${eol}${written}${eol}${rest}`;
}
