import { blockBegunBy, type OpenBlock } from "../../../rules/sections/open-block.ts";
import { withoutUnseen } from "./control-values.ts";
import { ended } from "./ended-text.ts";

// As a list comes out of a word processor; in Markdown its points would run into one paragraph. Some of its signs are letters
// or laws elsewhere, and points only before a wide blank.
const bullet =
  /^[ \t\u00a0]*(?:[•·▪●○◦‣∙\uf0a7\uf0b7\uf0d8][ \t\u00a0]+|[o§](?:\t[ \t\u00a0]*|[ \u00a0]{2,}))/;

const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Text that is a paragraph wherever it stands: no mark of Markdown before it, no cells, no blanks. */
const isText = (line: string | undefined): line is string =>
  line !== undefined && /^[\p{L}\p{N}("'“”«»„*_[]/u.test(line) && !item.test(line);

const cells = (line: string): readonly string[] =>
  line.split("\t").map((cell) =>
    cell
      .replaceAll(/[\u00a0 ]+/g, " ")
      .trim()
      .replaceAll("|", "\\|"),
  );

const row = (line: string): string => `| ${cells(line).join(" | ")} |`;

/** How many lines from `at` on are rows of one table, as a spreadsheet and a word processor copy it: as many tabs in each. */
function tableLength(lines: readonly string[], at: number): number {
  const tabs = cells(lines[at] ?? "").length;
  if (tabs < 2 || /^[ \t]/.test(lines[at] ?? "")) return 0;
  let length = 0;
  while (cells(lines[at + length] ?? "").length === tabs) length += 1;
  return length < 2 ? 0 : length;
}

function tableOf(lines: readonly string[]): readonly string[] {
  const [head = "", ...rest] = lines;
  const rule = `|${" --- |".repeat(cells(head).length)}`;
  return [row(head), rule, ...rest.map(row)];
}

const firstWord = /^\S*/;

/** Lines that a mail program broke: as long as they could be, and not where sentences end. */
function areWrapped(run: readonly string[]): boolean {
  const width = Math.max(...run.map(({ length }) => length));
  const broken = run.slice(0, -1);
  return (
    width <= 100 &&
    broken.every(({ length }, at) => {
      const [next = ""] = firstWord.exec(run[at + 1] ?? "") ?? [];
      return length >= 40 && length + 1 + next.length > width;
    }) &&
    broken.some((line) => !/[.:!?]\s*$/.test(line))
  );
}

/** How many lines from `at` on are text, one below the other. */
function runLength(lines: readonly string[], at: number): number {
  let length = 0;
  while (isText(lines[at + length])) length += 1;
  return length;
}

/** Does a text have paragraphs on several lines? Then whoever writes on in it breaks lines by hand. */
const hasBrokenLines = (text: string): boolean => {
  const lines = text.split(/\r\n?|\n/);
  return lines.some((line, at) => isText(line) && isText(lines[at + 1]));
};

/** Lines as they were written, those apart that were: Markdown would make one paragraph of them. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = runLength(lines, at);
    const before = made.at(-1) ?? "";
    if (length > 0 && (item.test(before) || before.startsWith("|"))) made.push("");
    const run = lines.slice(at, at + Math.max(1, length));
    const isWhole = length < 2 || areWrapped(run);
    made.push(
      ...(isWhole ? run : run.flatMap((line, index) => (index === 0 ? [line] : ["", line]))),
    );
    at += run.length;
  }
  return made;
}

function tables(lines: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = tableLength(lines, at);
    if (length > 0 && made.length > 0 && made.at(-1) !== "") made.push("");
    made.push(...(length > 0 ? tableOf(lines.slice(at, at + length)) : [lines[at] ?? ""]));
    at += Math.max(1, length);
  }
  return made;
}

/** The same text, with every stretch outside code blocks and comments made over. */
function outsideBlocks(
  lines: readonly string[],
  make: (stretch: readonly string[]) => readonly string[],
): readonly string[] {
  const made: string[] = [];
  let stretch: string[] = [];
  let open: OpenBlock | undefined;
  lines.forEach((line, at) => {
    const wasOpen = open !== undefined;
    if (open === undefined) open = blockBegunBy(line, at);
    else if (open.closes(line)) open = undefined;
    if (wasOpen || open !== undefined) {
      made.push(...make(stretch), line);
      stretch = [];
    } else stretch.push(line);
  });
  return [...made, ...make(stretch)];
}

/**
 * A text that somebody wrote or pasted into a field, as Markdown that shows the same: points as a list, cells as a table, each line a
 * paragraph where the section has none on several lines already. A code block is left as it is, and ended where it was not, so
 * that it swallows none of what follows.
 */
export function pastedText(content: string, before: string): string {
  const isByHand = hasBrokenLines(before);
  const lines = outsideBlocks(withoutUnseen(content).split(/\r\n?|\n/), (stretch) => {
    const listed = tables(stretch.map((line) => line.replace(bullet, "- ")));
    return isByHand ? listed : paragraphs(listed);
  });
  return ended(lines.join("\n"));
}
