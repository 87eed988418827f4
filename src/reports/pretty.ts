import type { Finding, FindingSummary } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";
import { codeFrame } from "./code-frame.ts";
import { makePaint, type Paint } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { severityWord, summarySentence } from "./words.ts";

export interface PrettyOptions {
  readonly locale: Locale;
  readonly colour: boolean;
  /** A line of a file as it stands, without its line end; `undefined` when it cannot be shown. */
  readonly lineOf: (path: string, line: number) => string | undefined;
  readonly width?: number;
}

interface Layout extends PrettyOptions {
  readonly paint: Paint;
  readonly columns: number;
  /** Widths of the widest position and severity among the file's findings. */
  readonly position: number;
  readonly severity: number;
}

const helpWord = { da: "Hjælp:", en: "Help:" };
const indent = "    ";

/** Findings for a person at a terminal: by file, each with its line, the mark below it and what to do; a sentence at the end. */
export function prettyReport(
  findings: readonly Finding[],
  summary: FindingSummary,
  options: PrettyOptions,
): string {
  const paint = makePaint(options.colour);
  const columns = Math.max(40, options.width ?? 80);
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const clean = cleanFinding(finding);
    const known = byPath.get(clean.path);
    if (known === undefined) byPath.set(clean.path, [clean]);
    else known.push(clean);
  }
  const blocks = [...byPath].map(([path, found]) => {
    const position = Math.max(...found.map(positionOf).map(textWidth));
    const severity = Math.max(
      ...found.map((one) => severityWord(one.severity, options.locale).length),
    );
    const layout = { ...options, paint, columns, position, severity };
    return [paint.strong(path), ...found.flatMap((finding) => findingLines(finding, layout)), ""];
  });
  return `${[...blocks.flat(), sentence(summary, options.locale, paint)].join("\n")}\n`;
}

const positionOf = ({ line, column }: Finding): string => `${line}:${column}`;

function sentence(summary: FindingSummary, locale: Locale, paint: Paint): string {
  const colour =
    summary.errors > 0 ? paint.error : summary.warnings > 0 ? paint.warning : paint.good;
  return colour(summarySentence(summary, locale));
}

function findingLines(finding: Finding, layout: Layout): string[] {
  const { paint, columns, locale } = layout;
  const position = positionOf(finding).padStart(layout.position);
  const severity = severityWord(finding.severity, locale);
  const hanging = 2 + layout.position + 2 + layout.severity + 2;
  const text = wrapText(`${finding.message} [${finding.rule}]`, columns - hanging);
  const rest = text.slice(1).map((line) => " ".repeat(hanging) + line);
  const gap = " ".repeat(layout.severity - severity.length + 2);
  const first = `  ${paint.faint(position)}  ${paint[finding.severity](severity)}${gap}${text[0] ?? ""}`;
  const lines = [first, ...rest].map((line) => faintRule(line, finding.rule, paint));
  return [...lines, ...frameLines(finding, layout), ...helpLines(finding, layout)];
}

const faintRule = (line: string, rule: string, paint: Paint): string =>
  line.endsWith(`[${rule}]`) ? line.slice(0, -rule.length - 2) + paint.faint(`[${rule}]`) : line;

function frameLines(finding: Finding, { paint, columns, lineOf }: Layout): string[] {
  const source = lineOf(finding.path, finding.line);
  if (source === undefined) return [];
  const number = String(finding.line);
  const frame = codeFrame(source, finding, columns - indent.length - number.length - 3);
  if (frame === undefined) return [];
  const gutter = paint.faint("|");
  return [
    `${indent}${paint.faint(number)} ${gutter} ${frame.source}`,
    `${indent}${" ".repeat(number.length)} ${gutter} ${paint[finding.severity](frame.marks)}`,
  ];
}

function helpLines(finding: Finding, { columns, locale }: Layout): string[] {
  if (finding.help === undefined) return [];
  return wrapText(`${helpWord[locale]} ${finding.help}`, columns - indent.length - 2).map(
    (line, index) => indent + (index === 0 ? "" : "  ") + line,
  );
}
