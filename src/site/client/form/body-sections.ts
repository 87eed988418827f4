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

const marks = /^ {0,3}#{1,2}(?=[ \t]|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** The line that holds the section's own heading apart: an ATX heading is put lower, an underline away from the text above it. */
function lowered(lines: readonly string[], from: number): readonly string[] {
  const first = lines[from] ?? "";
  const before = lines.slice(0, from);
  if (marks.test(first)) return [...before, first.replace(marks, "###"), ...lines.slice(from + 1)];
  const under = lines.findIndex((line, index) => index > from && underline.test(line));
  return under === -1 ? lines : [...lines.slice(0, under), "", ...lines.slice(under)];
}

/**
 * A text whose headings all stand below the section's: one that began a section of its own, as a line of hyphens under a
 * line of text does, would leave this one empty.
 */
function asOneSection(content: string): string {
  let lines: readonly string[] = content.trim().split(/\r\n?|\n/);
  // Each turn takes one such heading away, and there is at most one a line.
  for (let turn = lines.length; turn > 0; turn -= 1) {
    const { sections } = readBody(lines.join("\n"), 1).body;
    const top = sections.find(({ depth }) => depth <= 2);
    if (top === undefined) break;
    lines = lowered(lines, top.line - 1);
  }
  return lines.join("\n");
}

/** The same file with another text under a heading; the heading is put in at the end where it was missing. */
export function withSection(text: string, heading: string, content: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const written = asOneSection(content).split("\n").join(eol);
  const stretch = stretchOf(text, heading);
  if (stretch === undefined)
    return `${text.trimEnd()}${eol}${eol}## ${heading}${eol}${eol}${written}${eol}`;
  const lines = text.split("\n");
  const before = lines.slice(0, stretch.from).join("\n");
  const after = lines.slice(stretch.to);
  const rest = after.length === 0 ? "" : `${eol}${after.join("\n")}`;
  return `${before}\n${eol}${written}${eol}${rest}`;
}
