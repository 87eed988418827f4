import type { Body } from "../../domain/entry.ts";
import { scrubText } from "./scrub.ts";

/** Sections that describe what for and what; how it is built, run, priced and ended is the municipality's own business. */
const openHeadings = new Set(["behov", "dataflow"]);

const heading = /^(#{1,6})\s+(.+?)\s*#*\s*$/;
const fence = /^\s*(`{3}|~{3})/;

/** Tells headings from lines that only look like one: inside a fenced block nothing is a heading. */
function headingFinder(): (line: string) => RegExpExecArray | null {
  let fenced: string | undefined;
  return (line) => {
    const mark = fence.exec(line)?.[1];
    if (mark === undefined) return fenced === undefined ? heading.exec(line) : null;
    if (fenced === undefined) fenced = mark;
    else if (fenced === mark) fenced = undefined;
    return null;
  };
}

/** The lines of the open sections, sub-headings and all. */
function openLines(text: string): readonly string[] {
  const findHeading = headingFinder();
  let openAt: number | undefined;
  return text.split(/\r\n?|\n/).filter((line) => {
    const found = findHeading(line);
    if (found !== null) {
      const level = found[1]?.length ?? 1;
      if (openAt === undefined || level <= openAt)
        openAt = openHeadings.has((found[2] ?? "").toLowerCase()) ? level : undefined;
    }
    return openAt !== undefined;
  });
}

/** What the public may read of a body: the open sections, without mailboxes. */
export function publicBody(body: Body): Body {
  const text = scrubText(openLines(body.text).join("\n"));
  return { text, line: body.line, sections: [], links: [] };
}
