import { stripControls } from "./escape.ts";
import { type DiffLine, diffLines } from "./line-diff.ts";
import type { Paint } from "./paint.ts";

const around = 3;

interface Numbered extends DiffLine {
  readonly old: number;
  readonly fresh: number;
}

function numbered(lines: readonly DiffLine[]): readonly Numbered[] {
  let old = 1;
  let fresh = 1;
  return lines.map((line) => {
    const here = { ...line, old, fresh };
    if (line.kind !== "added") old += 1;
    if (line.kind !== "removed") fresh += 1;
    return here;
  });
}

/** Stretches of lines with a change in them and a few lines around; neighbours that touch are one. */
function hunks(lines: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const found: { from: number; to: number }[] = [];
  for (const [at, { kind }] of lines.entries()) {
    if (kind === "same") continue;
    const last = found.at(-1);
    if (last !== undefined && at - around <= last.to) last.to = at + around;
    else found.push({ from: Math.max(0, at - around), to: at + around });
  }
  return found.map(({ from, to }) => lines.slice(from, to + 1));
}

const count = (lines: readonly Numbered[], without: DiffLine["kind"]): number =>
  lines.filter(({ kind }) => kind !== without).length;

const rangeOf = (start: number, length: number): string =>
  length === 0 ? `${start - 1},0` : `${start},${length}`;

function hunkLines(lines: readonly Numbered[], paint: Paint): readonly string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const old = rangeOf(first.old, count(lines, "added"));
  const fresh = rangeOf(first.fresh, count(lines, "removed"));
  return [
    paint.info(`@@ -${old} +${fresh} @@`),
    ...lines.map(({ kind, text }) => {
      const plain = stripControls(text);
      if (kind === "removed") return paint.error(`-${plain}`);
      return kind === "added" ? paint.good(`+${plain}`) : ` ${plain}`;
    }),
  ];
}

// The last line end opens no line of its own.
const linesOf = (text: string): string => text.replaceAll("\r\n", "\n").replace(/\n$/, "");

/** Two texts as a unified difference, as `git diff` shows it; nothing stands where a file is new or goes. */
export function unifiedDiff(
  before: string | undefined,
  after: string | undefined,
  names: readonly [from: string, to: string],
  paint: Paint,
): readonly string[] {
  const lines =
    before === undefined || after === undefined
      ? linesOf(after ?? before ?? "")
          .split("\n")
          .map((text): DiffLine => ({ kind: before === undefined ? "added" : "removed", text }))
      : diffLines(linesOf(before), linesOf(after));
  return [
    paint.strong(`--- ${before === undefined ? "/dev/null" : names[0]}`),
    paint.strong(`+++ ${after === undefined ? "/dev/null" : names[1]}`),
    ...hunks(numbered(lines)).flatMap((hunk) => hunkLines(hunk, paint)),
  ];
}
