import { newEntry } from "../commands/new-entry.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import type { Locale } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { collectAnswers, withTerminal } from "./ask.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue new`: the path of the new file is the result; questions and next steps are talk. */
export async function runNew(call: Call): Promise<ExitCode> {
  const { root, environment, today, product, values, operands, terminal } = call;
  const kind = kindOf(operands[0] ?? "");
  const locale: Locale = call.locale ?? governanceLocale(root);
  const entry = await newEntry(kind, {
    root,
    environment,
    product,
    ...(today !== undefined && { today }),
  });
  const { questions } = entry;
  refuseForeign(
    kind,
    values,
    questions.map(({ option }) => option),
  );
  const { complain } = terminal;
  const answers = terminal.interactive
    ? await withTerminal((ask) => collectAnswers(questions, values, { ask, complain, locale }))
    : await collectAnswers(questions, values, { ask: undefined, complain, locale });
  const { path, findings } = entry.write(answers);
  terminal.write(`${path}\n`);
  for (const { message } of findings) terminal.say(message);
  terminal.say({ da: "\nSådan kommer I videre:", en: "\nWhat to do next:" });
  for (const [index, { da, en }] of entry.nextSteps(path).entries())
    terminal.say({ da: `${index + 1}. ${da}`, en: `${index + 1}. ${en}` });
  return 0;
}

function kindOf(word: string): "integration" | "system" {
  if (word === "integration" || word === "system") return word;
  const meant = didYouMean(word, ["integration", "system"]);
  throw new UsageError({
    da: `Der kan laves en integration eller et system, ikke "${word}". ${meant === undefined ? "Skriv catalogue new integration eller catalogue new system." : `Mente du catalogue new ${meant}?`}`,
    en: `An integration or a system can be made, not "${word}". ${meant === undefined ? "Write catalogue new integration or catalogue new system." : `Did you mean catalogue new ${meant}?`}`,
  });
}

const everywhere = ["root", "today", "locale", "quiet"];

function refuseForeign(
  kind: string,
  values: ReadonlyMap<string, string>,
  known: readonly string[],
): void {
  const foreign = [...values.keys()].find(
    (name) => !known.includes(name) && !everywhere.includes(name),
  );
  if (foreign === undefined) return;
  throw new UsageError({
    da: `catalogue new ${kind} har ikke --${foreign}.`,
    en: `catalogue new ${kind} has no --${foreign}.`,
  });
}
