import type { GateStep, SignatureState } from "../../domain/gate/gate-decision.ts";
import { type GateReport, isShut, type Surroundings } from "../../domain/gate/gate-report.ts";
import type { Locale } from "../../domain/language.ts";
import { clipped } from "../clipped.ts";
import { codeCell, markdownLink, markdownText } from "../escape.ts";
import { markdownWithCode } from "../markdown-with-code.ts";
import { type StepOptions, stepInFull, stepInShort } from "./gate-comment-step.ts";
import { commentWords } from "./gate-comment-words.ts";
import type { GateLinks } from "./gate-links.ts";
import { nextSteps, verdictWord } from "./gate-next-steps.ts";

export interface GateCommentOptions {
  readonly locale: Locale;
  readonly links: GateLinks;
}

/** The first line of the comment, by which the action finds its own; text from others cannot hold it, for `<` is escaped. */
export const gateCommentMarker = "<!-- integration-catalogue: phase-gate -->";

// GitHub refuses a comment of more than 65,536 characters; the rest is left for what it may count otherwise.
export const longestGateComment = 60_000;

const mostNextSteps = 12;
const longestOpening = 15_000;
const nothingAround: Surroundings = { reuse: [], dependants: [], conflicts: [] };

/** The first lines that fit: never so many that they push out what they are about. */
function fitting(lines: readonly string[]): readonly string[] {
  let left = longestOpening;
  return lines.slice(0, mostNextSteps).filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
}

function opening(report: GateReport, locale: Locale): string {
  const words = commentWords[locale];
  const title = `## ${isShut(report) ? "🔒" : "✅"} ${words[verdictWord(report)]}`;
  const steps = nextSteps(report, locale);
  const shown = fitting(steps.map((step) => markdownWithCode(clipped(step, 900))));
  if (!isShut(report)) return [gateCommentMarker, title, "", ...shown, ""].join("\n");
  const rest = steps.length - shown.length;
  return [
    gateCommentMarker,
    title,
    "",
    `**${words.next}**`,
    "",
    ...shown.map((step, place) => `${place + 1}. ${step}`),
    ...(rest > 0 ? ["", words.more(rest)] : []),
    "",
  ].join("\n");
}

const isUnsigned = ({ state }: SignatureState): boolean => state !== "valid";

function closing(report: GateReport, locale: Locale): string {
  const words = commentWords[locale];
  const { email, portal } = report.help;
  const where = [
    ...(portal === undefined ? [] : [markdownLink(portal.replace(/^https:\/\/|\/$/g, ""), portal)]),
    ...(email === undefined ? [] : [markdownText(email)]),
  ].join(" · ");
  const unsigned = report.decision.steps.some(({ signatures }) => signatures.some(isUnsigned));
  const how = [
    `<details><summary>${words.howTitle}</summary>`,
    "",
    ...words.how.map((line, place) => `${place + 1}. ${line}`),
    "",
    words.howNote,
    "",
    "</details>",
    "",
  ];
  // What is judged on somebody's own machine stands at no commit.
  const judged = report.headSha === "" ? "" : words.footer(codeCell(report.headSha.slice(0, 7)));
  const help = where === "" ? "" : words.help(where);
  const foot = [judged, help].filter((text) => text !== "").join(" ");
  return [...(unsigned ? how : []), ...(foot === "" ? [] : ["---", `<sub>${foot}</sub>`, ""])].join(
    "\n",
  );
}

const mostFileErrors = 40;

/** Errors where nothing moves: no step tells them. */
function fileErrorLines({ fileErrors }: GateReport, { links, locale }: GateCommentOptions): string {
  if (fileErrors.length === 0) return "";
  const words = commentWords[locale];
  const rest = fileErrors.length - mostFileErrors;
  const lines = fileErrors.slice(0, mostFileErrors).map(({ line, message, path }) => {
    const place = markdownLink(`${clipped(path)}:${line}`, links.head(path, line));
    return `- ❌ ${place}: ${markdownWithCode(clipped(message[locale], 500))}`;
  });
  const more = rest > 0 ? [`- ${words.more(rest)}`] : [];
  return [`## ${words.fileErrors}`, "", ...lines, ...more, "", ""].join("\n");
}

// Each step in full while there is room, then in two lines, then as a number.
function middle(report: GateReport, given: GateCommentOptions, room: number): string {
  const words = commentWords[given.locale];
  const { steps } = report.decision;
  const errors = fileErrorLines(report, given);
  const options: StepOptions = { ...given, makers: report.makers, alone: steps.length === 1 };
  if (steps.length === 0) return errors.trimEnd() + (errors === "" ? "" : "\n");
  const parts = [`${errors}## ${words.whatMoves}`, ""];
  let left = room - 200 - errors.length;
  let shown = 0;
  for (const step of steps) {
    const around = report.surroundings.get(step.subject.path) ?? nothingAround;
    const text = [stepInFull(step, around, options), stepInShort(step, options)].find(
      ({ length }) => length < left,
    );
    if (text === undefined) break;
    left -= text.length + 1;
    parts.push(text);
    shown++;
  }
  const rest = steps.length - shown;
  return [...parts, ...(rest > 0 ? [words.moreSteps(rest), ""] : [])].join("\n");
}

// What keeps the gate shut comes before what is done.
const openLast = (a: GateStep, b: GateStep): number => Number(a.open) - Number(b.open);

/**
 * The one comment on a pull request: the next step first, then each thing that moves with what it lacks, who signs and what changed.
 * The same report gives the same text, so that a run without change edits nothing. Everything others wrote is escaped.
 */
export function gateComment(given: GateReport, options: GateCommentOptions): string {
  const steps = [...given.decision.steps].sort(openLast);
  const report = { ...given, decision: { ...given.decision, steps } };
  const [start, end] = [opening(report, options.locale), closing(report, options.locale)];
  const room = longestGateComment - start.length - end.length;
  return `${[start, middle(report, options, room), end].join("\n")}`;
}
