import { formatDate } from "../../domain/dates.ts";
import type { Locale } from "../../domain/language.ts";
import { reviewBoxes } from "../../domain/recertify/review-boxes.ts";
import type { ReviewReport } from "../../domain/recertify/review-report.ts";
import { clipped } from "../clipped.ts";
import { codeCell, markdownText, oneLine } from "../escape.ts";
import { markdownWithCode } from "../markdown-with-code.ts";
import { reviewWords } from "./review-words.ts";

const most = { changes: 40, deadlines: 15, facts: 30, warnings: 10 } as const;

type More = (count: number) => string;

// GitHub takes 65,536 characters, and what is escaped grows: four such parts leave room for the rest.
const longestPart = 12_000;

/** The first lines: so many, and as long as there is room. */
function firstOf(lines: readonly string[], limit: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 3;
    return length > longestPart;
  });
  return lines.slice(0, end < 0 ? limit : Math.min(limit, end));
}

const list = (lines: readonly string[], limit: number, more: More): readonly string[] => {
  const first = firstOf(lines, limit);
  const rest = lines.length - first.length;
  return [...first.map((line) => `- ${line}`), ...(rest > 0 ? [`- ${more(rest)}`] : [])];
};

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];

// In a title "#5" would become a link, and in the commit of a squash "fixes #5" would close it.
const powerless = (text: string): string => text.replaceAll(/[#@](?=[\p{L}\p{N}])/gu, "$&\u200b");

function opening(report: ReviewReport, locale: Locale): readonly string[] {
  const words = reviewWords[locale];
  const { dueOn, mailboxes, managers, reviewedOn, title } = report;
  const when = [
    reviewedOn === undefined ? words.never : words.before(formatDate(reviewedOn, locale)),
    ...(dueOn === undefined ? [] : [words.due(formatDate(dueOn, locale))]),
  ];
  const people = managers.map((login) => `@${login}`).join(" ");
  const nobody = managers.length === 0 && mailboxes.length > 0;
  return [
    ...(people === "" ? [] : [people, ""]),
    words.intro(markdownText(clipped(title))),
    "",
    when.join(" "),
    "",
    ...(nobody ? [words.nobody(mailboxes.map(markdownText).join(", ")), ""] : []),
  ];
}

function changeLines({ changes, reviewedOn }: ReviewReport, locale: Locale): readonly string[] {
  if (changes === undefined || reviewedOn === undefined) return [];
  const words = reviewWords[locale];
  const lines = changes.map((text) => markdownText(clipped(text[locale], 500)));
  const told = lines.length === 0 ? [words.unchanged] : list(lines, most.changes, words.more);
  return part(words.changes(formatDate(reviewedOn, locale)), told);
}

/** Title and text of the pull request that asks for a review. The same report gives the same text; everything the authors wrote is escaped. */
export function reviewProposal(
  report: ReviewReport,
  locale: Locale,
): { readonly title: string; readonly body: string } {
  const words = reviewWords[locale];
  const { deadlines, facts, months, path, warnings } = report;
  const cell = (text: string): string => markdownText(clipped(text, 400));
  const rows = firstOf(
    facts.map(({ label, value }) => `| ${cell(label[locale])} | ${cell(value[locale])} |`),
    most.facts,
  );
  const dated = deadlines.map(({ on, overdue, title }) => {
    const late = overdue ? ` (**${words.overdue}**)` : "";
    return `${formatDate(on, locale)}: ${cell(title[locale])}${late}`;
  });
  return {
    title: words.title(powerless(clipped(oneLine(report.title), 150))),
    body: [
      ...opening(report, locale),
      ...part(words.known, rows.length === 0 ? [] : ["| | |", "| --- | --- |", ...rows]),
      ...part(words.deadlines, list(dated, most.deadlines, words.more)),
      ...part(
        words.warnings,
        list(
          warnings.map((text) => markdownWithCode(clipped(text[locale], 500))),
          most.warnings,
          words.more,
        ),
      ),
      ...changeLines(report, locale),
      ...part(
        words.boxes,
        reviewBoxes.map((box) => `- [ ] ${box[locale]}`),
      ),
      ...part(
        words.how,
        words.steps(codeCell(path), months).map((step, place) => `${place + 1}. ${step}`),
      ),
      `<sub>${words.footer}</sub>`,
      "",
    ].join("\n"),
  };
}
