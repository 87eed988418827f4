import { type RemindOptions, remind } from "../commands/remind.ts";
import { connectedTo } from "../commands/setup/connect.ts";
import { reminderBook } from "../io/github/reminder-book.ts";
import { plannedTexts } from "../reports/reminders/planned-texts.ts";
import { remindSummary } from "../reports/reminders/remind-summary.ts";
import { reminderTexts } from "../reports/reminders/reminder-texts.ts";
import type { Call, ExitCode } from "./main.ts";

const anywhere = "https://github.com/eksempelby/integrationer";
const everyRow = 10_000;

function bookOf({ environment, values }: Call): Pick<RemindOptions, "book"> & { address?: string } {
  const repository = values.get("repository");
  if (repository === undefined) return {};
  const { address, github } = connectedTo(repository, environment);
  return { address, book: reminderBook(github, values.get("account") ?? "github-actions[bot]") };
}

/** `catalogue remind`: shows, and never sends. */
export async function runRemind(call: Call): Promise<ExitCode> {
  const { environment, locale, root, terminal, today, values } = call;
  const { address, ...book } = bookOf(call);
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
  });
  terminal.write(remindSummary(reminded, { dryRun: true, markdown: false, rows: everyRow }));
  if (values.has("texts")) terminal.write(plannedTexts(reminded.planned, reminded.texts));
  return 0;
}
