import type { Body, BodyLink, Section } from "../../domain/entry.ts";

const heading = /^(#{1,6}) (.+)$/;
const link = /(!?)\[[^\]]*\]\(([^)\s]+)\)/g;

const isTemplate = (line: string): boolean =>
  line.trim() === "" || /^\s*>\s*Skriv her:/.test(line) || /^<!--.*-->$/.test(line.trim());

/** A body for tests of rules, from plain Markdown: ATX headings and inline links, and nothing clever. Its first line is line 1. */
export function makeBody(text: string): Body {
  const lines = text.split("\n");
  const sections: Section[] = [];
  const links: BodyLink[] = [];
  for (const [index, line] of lines.entries()) {
    const found = heading.exec(line);
    const next = lines.findIndex((other, at) => at > index && heading.test(other));
    if (found !== null)
      sections.push({
        heading: found[2] ?? "",
        depth: (found[1] ?? "").length,
        line: index + 1,
        hasContent: lines
          .slice(index + 1, next === -1 ? undefined : next)
          .some((one) => !isTemplate(one)),
      });
    for (const match of line.matchAll(link))
      links.push({
        target: match[2] ?? "",
        image: match[1] === "!",
        line: index + 1,
        column: match.index + 1,
      });
  }
  return { text, line: 1, sections, links };
}
