import { createInterface } from "node:readline/promises";
import type { Answers, Question } from "../commands/question.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import type { Locale, Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";

/** Asks one question and gives the answer as it was typed. */
export type Ask = (prompt: string) => Promise<string>;

/**
 * Collects the answers to questions: from the options where they were given, else by asking. Without anybody to ask,
 * throws `UsageError` with the options that are missing.
 */
export async function collectAnswers(
  questions: readonly Question[],
  given: ReadonlyMap<string, string>,
  {
    ask,
    complain,
    locale,
  }: { ask: Ask | undefined; complain: (text: string) => void; locale: Locale },
): Promise<Answers> {
  const answers = givenAnswers(questions, given);
  const missing = questions.filter(
    ({ option, optional, suggest }) => !answers.has(option) && !optional && !suggest,
  );
  if (ask === undefined && missing.length > 0) throw tooFew(missing);
  for (const question of questions) {
    if (answers.has(question.option)) continue;
    const answer =
      ask === undefined
        ? silentAnswer(question, answers)
        : await askUntilGood(question, answers, ask, complain, locale);
    if (answer !== "") answers.set(question.option, answer);
  }
  return answers;
}

function givenAnswers(
  questions: readonly Question[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const question of questions) {
    const answer = given.get(question.option);
    if (answer === undefined) continue;
    const wrong = complaintAbout(answer, question);
    if (wrong !== undefined) throw new UsageError(prefixed(question, wrong));
    answers.set(question.option, answer);
  }
  return answers;
}

/** Reads answers from a person at a terminal; the questions go to stderr, as they are no result. */
export async function withTerminal<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<never>((_, reject) => {
    lines.once("close", () =>
      reject(
        new UsageError({
          da: "Afbrudt. Der er ikke skrevet noget.",
          en: "Interrupted. Nothing was written.",
        }),
      ),
    );
  });
  closed.catch(() => undefined);
  try {
    return await use((prompt) => Promise.race([lines.question(prompt), closed]));
  } finally {
    lines.close();
  }
}

function silentAnswer(question: Question, answers: Answers): string {
  const suggested = question.suggest?.(answers) ?? "";
  const wrong = suggested === "" ? undefined : complaintAbout(suggested, question);
  if (wrong !== undefined) throw new UsageError(prefixed(question, wrong));
  if (suggested === "" && question.optional !== true) throw tooFew([question]);
  return suggested;
}

async function askUntilGood(
  question: Question,
  answers: Answers,
  ask: Ask,
  complain: (text: string) => void,
  locale: Locale,
): Promise<string> {
  const suggested = question.suggest?.(answers) ?? "";
  const choices = question.choices === undefined ? "" : ` (${question.choices.join(", ")})`;
  const proposal = suggested === "" ? "" : ` [${suggested}]`;
  for (;;) {
    const typed = (await ask(`${question.ask[locale]}${choices}${proposal}: `)).trim();
    const answer = typed === "" ? suggested : typed;
    const wrong =
      answer === "" && question.optional === true ? undefined : complaintAbout(answer, question);
    if (wrong === undefined) return answer;
    complain(wrong[locale]);
  }
}

function complaintAbout(answer: string, { choices, refuse }: Question): Text | undefined {
  if (answer.trim() === "") return { da: "Der skal stå noget.", en: "Write something here." };
  if (choices !== undefined && !choices.includes(answer)) {
    const meant = didYouMean(answer, choices);
    const list = choices.join(", ");
    return {
      da: `Svar med en af disse: ${list}.${meant === undefined ? "" : ` Mente du ${meant}?`}`,
      en: `Answer with one of these: ${list}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
    };
  }
  return refuse?.(answer);
}

const prefixed = ({ option }: Question, text: Text): Text => ({
  da: `--${option}: ${text.da}`,
  en: `--${option}: ${text.en}`,
});

function tooFew(questions: readonly Question[]): UsageError {
  const list = questions.map(({ option }) => `--${option}`).join(", ");
  return new UsageError({
    da: `Der er ingen at spørge her. Skriv også: ${list}.`,
    en: `There is nobody to ask here. Give these too: ${list}.`,
  });
}
