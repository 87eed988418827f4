import { resolve } from "node:path";
import process from "node:process";
import { getInput, setFailed, setOutput, summary, warning } from "@actions/core";
import { type Reminded, remind } from "../../src/commands/remind.ts";
import { UsageError } from "../../src/domain/usage-error.ts";
import { fullPatience, type GitHub } from "../../src/io/github/client.ts";
import { pacedBook } from "../../src/io/github/paced-book.ts";
import { reminderBook } from "../../src/io/github/reminder-book.ts";
import { defaultBranch } from "../../src/io/github/settings.ts";
import { logLine } from "../../src/reports/escape.ts";
import { remindSummary } from "../../src/reports/reminders/remind-summary.ts";
import { reminderTexts } from "../../src/reports/reminders/reminder-texts.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { choiceInput, localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { wholeNumberInput } from "../shared/whole-number-input.ts";

const { env: environment } = process;

// A run has the night before it: it waits for GitHub longer than one that somebody looks at.
const patience = () => ({ ...fullPatience(), left: 5 * 60_000 });

/** Who is told stands on the default branch; whoever starts the run from another would choose who hears of it. */
async function requireDefaultBranch(github: GitHub): Promise<string> {
  const branch = await defaultBranch(github);
  const ref = environment.GITHUB_REF;
  if (ref === `refs/heads/${branch}`) return branch;
  throw new UsageError({
    da: `Påmindelser sendes kun fra hovedgrenen ${branch}, ikke fra ${ref}.`,
    en: `Reminders are sent from the default branch ${branch} only, not from ${ref}.`,
  });
}

async function report(reminded: Reminded, dryRun: boolean): Promise<void> {
  setOutput("due", reminded.due.length);
  setOutput("done", reminded.done.length);
  setOutput("carried-over", reminded.left.length);
  const text = remindSummary(reminded, { dryRun, markdown: true });
  for (const line of text.split("\n")) if (line !== "") console.log(logLine(line));
  await summary.addRaw(text).write();
  const words = [...new Set(reminded.troubles.map((trouble) => trouble[reminded.locale]))];
  // What GitHub did not answer is looked for again the next night; what it refused, somebody must mend.
  if (reminded.stopped) setFailed(words.join("\n"));
  else for (const word of words) warning(word);
}

/** Runs the reminders of a night. */
export async function main(): Promise<void> {
  await runAction(async () => {
    const [today, locale] = [todayInput(), localeInput()];
    const dryRun = choiceInput("dry-run", ["false", "true", ""]) === "true";
    const mostWrites = wholeNumberInput("most-writes", 1, 450);
    const perMinute = wholeNumberInput("writes-per-minute", 1, 6000);
    const github = gitHubOfRun(environment, patience()).github;
    const branch = await requireDefaultBranch(github);
    const { owner, patience: shared, repo } = github;
    const repositoryUrl = `${environment.GITHUB_SERVER_URL}/${owner}/${repo}`;
    const book = reminderBook(github, getInput("account"));
    const reminded = await remind({
      root: resolve(environment.GITHUB_WORKSPACE ?? process.cwd(), getInput("root")),
      environment,
      book: pacedBook(book, perMinute, shared.sleep),
      texts: (settings) => reminderTexts({ ...settings, branch, repositoryUrl }),
      dryRun,
      mostWrites,
      ...(today === undefined ? {} : { today }),
      ...(locale === undefined ? {} : { locale }),
    });
    await report(reminded, dryRun);
  });
}
