import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setFailed, setOutput, summary } from "@actions/core";
import { appendDecisionLog } from "../../src/commands/log/append-decision-log.ts";
import { catchUpLog } from "../../src/commands/log/catch-up-log.ts";
import type { Text } from "../../src/domain/language.ts";
import { appendedSummary, caughtUpSummary } from "../../src/reports/decision-log.ts";
import { logLine } from "../../src/reports/escape.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { localeInput } from "../shared/inputs.ts";
import { runActionInFolder } from "../shared/run-action-in-folder.ts";
import { readTask } from "./read-task.ts";

const { env: environment } = process;

/** Writes down one merge, or all lately ones that the log lacks, and says in words what became of it. */
async function write(folder: string): Promise<readonly Text[]> {
  const locale = localeInput() ?? "da";
  const options = {
    ...gitHubOfRun(environment),
    environment,
    recorder: getInput("recorder"),
  };
  const tell = async (outcome: string, text: string, decisions: number): Promise<void> => {
    setOutput("outcome", outcome);
    setOutput("decisions", decisions);
    for (const line of text.split("\n")) console.log(logLine(line));
    await summary.addRaw(text).write();
  };
  const task = readTask(environment);
  if ("since" in task) {
    const newFolder = (): string => mkdtempSync(join(folder, "git-"));
    const { merges, troubles, written } = await catchUpLog({ ...options, ...task, newFolder });
    const outcome = written.length > 0 ? "appended" : "there-already";
    await tell(outcome, caughtUpSummary(merges, written, locale), written.length);
    return troubles;
  }
  const { outcome, troubles, written } = await appendDecisionLog({ ...options, ...task, folder });
  await tell(outcome, appendedSummary(outcome, written, locale), written.length);
  return troubles;
}

await runActionInFolder("decision-log", fileURLToPath(import.meta.url), async (folder) => {
  const troubles = await write(folder);
  const locale = localeInput() ?? "da";
  if (troubles.length > 0) setFailed(troubles.map((trouble) => trouble[locale]).join("\n"));
});
