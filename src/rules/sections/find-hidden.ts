import { blockBegunBy, type OpenBlock } from "./open-block.ts";

/** Where a heading stands that is none to Markdown, counted from 0, and what hides it. */
export interface HiddenHeading {
  readonly at: number;
  readonly text: string;
  readonly inside?: OpenBlock;
}

const longest = 60;

/** A line as a person reads it: without marks, numbers, blanks and what nobody sees. */
const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[\s\p{Cf}#*_:\\.–—-]+/gu, "")
    .replace(/^\d+/, "");

/**
 * The first line that says a heading's words and nothing else, but is not that heading: bold, without its marks, with a blank that
 * Markdown does not know, spelled otherwise, or swallowed by a code block or a comment.
 */
export function findHidden(lines: readonly string[], heading: string): HiddenHeading | undefined {
  const wanted = bare(heading);
  let open: OpenBlock | undefined;
  for (const [at, line] of lines.entries()) {
    const isIt = line.length <= longest + heading.length && bare(line) === wanted;
    if (open !== undefined) {
      if (open.closes(line)) open = undefined;
      else if (isIt && /^ {0,3}#/.test(line)) return { at, text: line.trim(), inside: open };
    } else if (isIt) return { at, text: line.trim() };
    else open = blockBegunBy(line, at);
  }
  return undefined;
}
