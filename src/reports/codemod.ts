import type { CodemodResult, FileEdit, Letter } from "../domain/codemod-result.ts";
import type { Locale } from "../domain/language.ts";
import { oneLine, stripControls } from "./escape.ts";
import { makePaint, type Paint } from "./paint.ts";
import { unifiedDiff } from "./unified-diff.ts";

interface Style {
  readonly locale: Locale;
  readonly colour: boolean;
}

const words = {
  nothing: { da: "Der er ikke noget at ændre.", en: "There is nothing to change." },
  letters: { da: "Breve, klar til at sende", en: "Letters, ready to send" },
  to: { da: "Til", en: "To" },
  subject: { da: "Emne", en: "Subject" },
  troubles: {
    da: "Efter ændringen ville der være disse fejl, som ikke er der nu:",
    en: "After the change there would be these errors, which are not there now:",
  },
  next: { da: "Sådan kommer I videre:", en: "What to do next:" },
  dryRun: {
    da: "Intet er skrevet. Kør den samme linje med --write for at gøre det.",
    en: "Nothing was written. Run the same line with --write to do it.",
  },
} as const;

const countSentence = (count: number, written: boolean, locale: Locale): string => {
  if (locale === "da") {
    const files = `${count} ${count === 1 ? "fil" : "filer"}`;
    return written ? `${files} er ændret.` : `${files} ville blive ændret.`;
  }
  const files = `${count} ${count === 1 ? "file" : "files"}`;
  return written ? `${files} changed.` : `${files} would change.`;
};

function editLines({ path, newPath, before, after }: FileEdit, paint: Paint): readonly string[] {
  const [from, to] = [`a/${oneLine(path)}`, `b/${oneLine(newPath ?? path)}`];
  return [...unifiedDiff(before, after, [from, to], paint), ""];
}

/** A letter as it is sent: head, subject, text. */
export const letterText = ({ to, subject, body }: Letter, locale: Locale): string =>
  `${words.to[locale]}: ${oneLine(to)}\n${words.subject[locale]}: ${oneLine(subject)}\n\n${stripControls(body)}\n`;

function letterLines(letters: readonly Letter[], locale: Locale, paint: Paint): readonly string[] {
  if (letters.length === 0) return [];
  return [
    paint.strong(`${words.letters[locale]} (${letters.length})`),
    "",
    ...letters.flatMap((letter) => [letterText(letter, locale), paint.faint("─".repeat(60)), ""]),
  ];
}

/** What a change over many files does or would do: the difference, what to know, the letters, and what to do next. */
export function codemodReport(result: CodemodResult, { locale, colour }: Style): string {
  const paint = makePaint(colour);
  const { edits, letters, nextSteps, remarks, troubles, written } = result;
  const told = remarks.map((remark) => oneLine(remark[locale]));
  if (edits.length === 0 && letters.length === 0)
    return `${[words.nothing[locale], ...told].join("\n")}\n`;
  return `${[
    ...edits.flatMap((edit) => editLines(edit, paint)),
    ...letterLines(letters, locale, paint),
    paint.strong(countSentence(edits.length, written, locale)),
    ...told,
    ...(troubles.length === 0
      ? []
      : [
          "",
          paint.error(words.troubles[locale]),
          ...troubles.map(
            ({ path, rule, text }) => `  ${oneLine(path)}: ${oneLine(text[locale])} (${rule})`,
          ),
        ]),
    "",
    ...(written
      ? [words.next[locale], ...nextSteps.map((step, at) => `${at + 1}. ${step[locale]}`)]
      : [words.dryRun[locale]]),
  ].join("\n")}\n`;
}
