import { type RemindOptions, remind } from "../commands/remind.ts";
import { connectedTo } from "../commands/setup/connect.ts";
import type { GitHub } from "../io/github/client.ts";
import { reminderBook } from "../io/github/reminder-book.ts";
import { plannedTexts } from "../reports/reminders/planned-texts.ts";
import { remindSummary } from "../reports/reminders/remind-summary.ts";
import { reminderTexts } from "../reports/reminders/reminder-texts.ts";
import type { Call, ExitCode } from "./main.ts";
import { plainly } from "./on-github.ts";

const anywhere = "https://github.com/eksempelby/integrationer";
const everyRow = 10_000;

interface Book extends Pick<RemindOptions, "book"> {
  readonly address?: string;
  readonly github?: GitHub;
}

function bookOf({ environment, values }: Call): Book {
  const repository = values.get("repository");
  if (repository === undefined) return {};
  const { address, github } = connectedTo(repository, environment, "issues");
  const account = values.get("account") ?? "github-actions[bot]";
  return { address, github, book: reminderBook(github, account) };
}

/** `catalogue remind`: shows, and never sends. */
export async function runRemind(call: Call): Promise<ExitCode> {
  const { environment, locale, root, terminal, today, values } = call;
  const { address, github, ...book } = bookOf(call);
  const repositoryUrl = address ?? anywhere;
  const reminded = await remind({
    root,
    environment,
    ...book,
    texts: (settings) => reminderTexts({ ...settings, branch: "main", repositoryUrl }),
    dryRun: true,
    mostWrites: 0,
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
  }).catch((error: unknown) => {
    throw github === undefined ? error : plainly(error, github);
  });
  terminal.write(remindSummary(reminded, { dryRun: true, markdown: false, rows: everyRow }));
  if (values.has("texts")) terminal.write(plannedTexts(reminded.planned, reminded.texts));
  return 0;
}
