import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { setFailed, setOutput, summary } from "@actions/core";
import type { IntakeRun } from "../../src/commands/intake/intake-run.ts";
import { runAllIntakes } from "../../src/commands/run-all-intakes.ts";
import { runIntake } from "../../src/commands/run-intake.ts";
import { logLine } from "../../src/reports/escape.ts";
import { intakeComment, intakeCommentMarker } from "../../src/reports/intake/intake-comment.ts";
import { intakeProposal } from "../../src/reports/intake/intake-proposal.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { localeInput, todayAndLocale } from "../shared/inputs.ts";
import { runActionInFolder } from "../shared/run-action-in-folder.ts";
import { type NightlyTask, readTask } from "./read-task.ts";

const { env: environment } = process;

const nightlySummary = {
  da: (looked: number, left: number) =>
    `Behov set efter: ${looked}. Venter til en anden nat: ${left}.`,
  en: (looked: number, left: number) =>
    `Needs looked at: ${looked}. Left for another night: ${left}.`,
};

function makeRun(folder: string): Omit<IntakeRun, "issue"> {
  const { github, repositoryUrl, token } = gitHubOfRun(environment);
  return {
    github,
    repositoryUrl,
    token,
    environment,
    newFolder: () => mkdtempSync(join(folder, "git-")),
    render: {
      marker: intakeCommentMarker,
      comment: (report, spoken) => intakeComment(report, spoken, repositoryUrl),
      proposal: (proposal, spoken) => intakeProposal(proposal, spoken, repositoryUrl),
    },
    ...todayAndLocale(),
  };
}

async function takeInOne(folder: string, issue: number): Promise<void> {
  const { comment, outcome, pullRequest } = await runIntake({ ...makeRun(folder), issue });
  setOutput("outcome", outcome);
  setOutput("pull-requests", pullRequest ?? "none");
  console.log(logLine(outcome));
  await summary.addRaw(comment ?? `${outcome}\n`).write();
}

/** What is proposed here is judged in the gate's own nightly round. */
async function takeInAll(folder: string, task: NightlyTask): Promise<void> {
  const { left, looked, troubles } = await runAllIntakes(makeRun(folder), task);
  const locale = localeInput() ?? "da";
  setOutput("outcome", "all");
  setOutput("pull-requests", "none");
  const said = nightlySummary[locale](looked, left);
  console.log(logLine(said));
  await summary.addRaw(`${said}\n`).write();
  if (troubles.length > 0) setFailed(troubles.map((trouble) => trouble[locale]).join("\n"));
}

await runActionInFolder("intake", fileURLToPath(import.meta.url), async (folder) => {
  const task = readTask(environment);
  await ("issue" in task ? takeInOne(folder, task.issue) : takeInAll(folder, task));
});
