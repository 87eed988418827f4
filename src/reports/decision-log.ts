import type { DecisionFile, DecisionLogProblem } from "../domain/decision-log.ts";
import { readDecisionLog } from "../domain/decision-log.ts";
import type { Locale, Text } from "../domain/language.ts";
import { phaseNames } from "../domain/phase.ts";
import { transitionNames } from "../domain/transition-names.ts";
import { markdownText, oneLine } from "./escape.ts";

const outcomes = {
  appended: { da: "Skrevet i beslutningsloggen:", en: "Written in the decision log:" },
  "there-already": {
    da: "Afgørelserne står allerede i loggen.",
    en: "The decisions are in the log already.",
  },
  "nothing-decided": {
    da: "Forslaget flyttede ikke noget, der skal stå i loggen.",
    en: "The pull request moved nothing that belongs in the log.",
  },
  "not-merged": {
    da: "Forslaget blev lukket uden at blive flettet. Der er intet at skrive.",
    en: "The pull request was closed without a merge. There is nothing to write.",
  },
  "other-branch": {
    da: "Forslaget blev flettet ind i en anden gren end hovedgrenen. Der er intet at skrive.",
    en: "The pull request was merged into another branch than the default one. There is nothing to write.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a run wrote, for its summary: Markdown, one line a decision. */
export function appendedSummary(
  outcome: keyof typeof outcomes,
  written: readonly DecisionFile[],
  locale: Locale,
): string {
  return `${[outcomes[outcome][locale], ...decisionLines(written, locale)].join("\n")}\n`;
}

const decisionLines = (written: readonly DecisionFile[], locale: Locale): readonly string[] =>
  readDecisionLog(written).map(({ kind, number, signatures, title, to }) => {
    const phase = to === undefined ? "" : ` (${phaseNames[to.phase][locale]})`;
    const who = signatures.map(({ login }) => login).join(", ");
    const people = who === "" ? "" : ` · ${markdownText(who)}`;
    return `- ${number} · ${markdownText(title)}: ${transitionNames[kind][locale]}${phase}${people}`;
  });

/** What catching up came to, in the same way; `merges` is how many were looked at. */
export function caughtUpSummary(
  merges: number,
  written: readonly DecisionFile[],
  locale: Locale,
): string {
  const none = {
    da: `Loggen mangler intet fra de sidste fletninger (set på: ${merges}).`,
    en: `The log lacks nothing of the latest merges (looked at: ${merges}).`,
  };
  const some = {
    da: `Skrevet i beslutningsloggen, fordi det manglede (fletninger set på: ${merges}):`,
    en: `Written in the decision log, as it was missing (merges looked at: ${merges}):`,
  };
  const first = written.length === 0 ? none : some;
  return `${[first[locale], ...decisionLines(written, locale)].join("\n")}\n`;
}

/** What checking the log came to, for a person at a terminal. */
export function verifiedText(
  count: number,
  problems: readonly DecisionLogProblem[],
  locale: Locale,
): string {
  const whole = {
    da: `Loggen er hel: ${count === 1 ? "1 afgørelse" : `${count} afgørelser`}, hver med den rigtige før sig.`,
    en: `The log is whole: ${count === 1 ? "1 decision" : `${count} decisions`}, each with the right one before it.`,
  };
  if (problems.length === 0) return `${whole[locale]}\n`;
  const broken = {
    da: `Loggen er ikke, som automatikken har skrevet den (${problems.length === 1 ? "1 sted" : `${problems.length} steder`}). Sammenlign med en ældre kopi, og find ud af, hvem der har ændret grenen:`,
    en: `The log is not as it was written (${problems.length === 1 ? "1 place" : `${problems.length} places`}). Compare it with an older copy, and find out who changed the branch:`,
  };
  const lines = problems.map(({ message, path }) => `  ${oneLine(path)}: ${message[locale]}`);
  return `${[broken[locale], ...lines].join("\n")}\n`;
}
