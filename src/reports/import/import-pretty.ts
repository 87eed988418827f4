import type {
  ImportedEntry,
  ImportNote,
  ImportOutcome,
  ImportResult,
} from "../../domain/import-result.ts";
import type { Locale } from "../../domain/language.ts";
import { oneLine } from "../escape.ts";
import { makePaint, type Paint } from "../paint.ts";
import { countFindings, numberText } from "../words.ts";
import { commonGaps, countGaps } from "./import-gaps.ts";
import { importSentence, importWords, outcomeWords, sourceSentence } from "./import-words.ts";

interface Style {
  readonly locale: Locale;
  readonly colour: boolean;
}

// More rows than a person scrolls through; those that wait for a decision are always among them.
const mostEntries = 150;
const mostGaps = 12;

const marks: Readonly<Record<ImportNote["kind"], string>> = {
  doubt: "?",
  dropped: "!",
  remark: "·",
};

const outcomePaint = (paint: Paint): Readonly<Record<ImportOutcome, (text: string) => string>> => ({
  new: paint.good,
  changed: paint.info,
  same: paint.faint,
  left: paint.faint,
  held: paint.error,
  skipped: paint.faint,
});

function noteLine({ kind, column, text }: ImportNote, locale: Locale, paint: Paint): string {
  const where = column === undefined ? "" : `${oneLine(column)}: `;
  const line = `       ${marks[kind]} ${where}${oneLine(text[locale])}`;
  return kind === "dropped" ? paint.warning(line) : line;
}

function gapLine(entry: ImportedEntry, locale: Locale): string[] {
  const { errors, warnings } = countGaps(entry);
  const parts = [
    ...(errors > 0 ? [countFindings(errors, "error", locale)] : []),
    ...(warnings > 0 ? [countFindings(warnings, "warning", locale)] : []),
  ];
  const word = importWords.gaps[locale].toLowerCase();
  return parts.length === 0 ? [] : [`       ${word}: ${parts.join(", ")}`];
}

function entryLines(entry: ImportedEntry, { locale, colour }: Style): string[] {
  const paint = makePaint(colour);
  const word = outcomeWords[entry.outcome][locale];
  const title = oneLine(entry.title);
  const rest = [
    ...(entry.path === undefined ? [] : [oneLine(entry.path)]),
    ...(title === "" ? [] : [paint.faint(title)]),
  ];
  const head = outcomePaint(paint)[entry.outcome](rest.length === 0 ? word : word.padEnd(10));
  return [
    [`${String(entry.row).padStart(5)}  ${head}`, ...rest].join("  "),
    ...entry.notes.map((note) => noteLine(note, locale, paint)),
    ...gapLine(entry, locale).map(paint.faint),
  ];
}

function columnLines({ columns }: ImportResult, { locale, colour }: Style): string[] {
  const paint = makePaint(colour);
  const width = Math.min(40, Math.max(...columns.map(({ name }) => oneLine(name).length), 0));
  return columns.map(({ name, field, guessed }) => {
    const label = oneLine(name).padEnd(width);
    if (field === undefined) return paint.faint(`  ${label}    ${importWords.unread[locale]}`);
    return `  ${label} →  ${field}${guessed ? paint.warning(` (${importWords.guessed[locale]})`) : ""}`;
  });
}

/** What to show where there is too much: first what waits, then what has notes, then the rest, in the order of rows. */
function shown(entries: readonly ImportedEntry[]): readonly ImportedEntry[] {
  if (entries.length <= mostEntries) return entries;
  const weight = ({ outcome, notes }: ImportedEntry): number =>
    outcome === "held" ? 0 : notes.some(({ kind }) => kind !== "remark") ? 1 : 2;
  const chosen = new Set(entries.toSorted((a, b) => weight(a) - weight(b)).slice(0, mostEntries));
  return entries.filter((entry) => chosen.has(entry));
}

function gapSummary({ entries }: ImportResult, { locale, colour }: Style): string[] {
  const paint = makePaint(colour);
  const gaps = commonGaps(entries).filter(({ severity }) => severity !== "info");
  if (gaps.length === 0) return [];
  return [
    "",
    paint.strong(importWords.commonGaps[locale]),
    ...gaps.slice(0, mostGaps).map(({ files, severity, rule, text }) => {
      const count = numberText(files, locale).padStart(5);
      const mark = severity === "error" ? paint.error(count) : paint.warning(count);
      return `${mark} × ${rule}: ${paint.faint(oneLine(text[locale]).slice(0, 110))}`;
    }),
    ...(gaps.length > mostGaps ? [`      … ${gaps.length - mostGaps}`] : []),
  ];
}

/** What an import does or would do, row by row, for a person at a terminal. */
export function importPretty(result: ImportResult, style: Style): string {
  const { locale, colour } = style;
  const paint = makePaint(colour);
  const list = shown(result.entries);
  const hidden = result.entries.length - list.length;
  const end = result.written ? importWords.written : importWords.dryRun;
  return `${[
    paint.strong(oneLine(sourceSentence(result, locale))),
    ...result.remarks.map((remark) => `  ${oneLine(remark[locale])}`),
    "",
    paint.strong(importWords.columns[locale]),
    ...columnLines(result, style),
    "",
    paint.strong(importWords.rows[locale]),
    ...list.flatMap((entry) => entryLines(entry, style)),
    ...(hidden > 0
      ? [`      … ${numberText(hidden, locale)} ${importWords.moreRows[locale]}`]
      : []),
    ...gapSummary(result, style),
    "",
    paint.strong(importSentence(result, locale)),
    (result.changes.length === 0 ? importWords.nothing : end)[locale],
    ...(result.undo === undefined ? [] : [result.undo[locale]]),
  ].join("\n")}\n`;
}
