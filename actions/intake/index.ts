import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setFailed, setOutput, setSecret, summary } from "@actions/core";
import type { IntakeRun } from "../../src/commands/intake/intake-run.ts";
import { runAllIntakes } from "../../src/commands/run-all-intakes.ts";
import { runIntake } from "../../src/commands/run-intake.ts";
import { connectToGitHub } from "../../src/io/github/client.ts";
import { logLine } from "../../src/reports/escape.ts";
import { intakeComment, intakeCommentMarker } from "../../src/reports/intake/intake-comment.ts";
import { intakeProposal } from "../../src/reports/intake/intake-proposal.ts";
import { localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";
import { type NightlyTask, readTask } from "./read-task.ts";

const { env: environment } = process;

const nightlySummary = {
  da: (looked: number, left: number) =>
    `Behov set efter: ${looked}. Venter til en anden nat: ${left}.`,
  en: (looked: number, left: number) =>
    `Needs looked at: ${looked}. Left for another night: ${left}.`,
};

function makeRun(folder: string): Omit<IntakeRun, "issue"> {
  const token = getInput("token");
  if (token !== "") setSecret(token);
  const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
  const repositoryUrl = `${environment.GITHUB_SERVER_URL}/${owner}/${repo}`;
  const [today, locale] = [todayInput(), localeInput()];
  return {
    github: connectToGitHub({ apiUrl, owner, repo, token }),
    repositoryUrl,
    token,
    environment,
    newFolder: () => mkdtempSync(join(folder, "git-")),
    render: {
      marker: intakeCommentMarker,
      comment: (report, spoken) => intakeComment(report, spoken, repositoryUrl),
      proposal: (proposal, spoken) => intakeProposal(proposal, spoken, repositoryUrl),
    },
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
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

if (needsProxy(environment)) {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = runThroughProxy(process.execPath, self, environment);
} else
  await runAction(async () => {
    const folder = mkdtempSync(join(environment.RUNNER_TEMP ?? process.cwd(), "intake-"));
    try {
      const task = readTask(environment);
      await ("issue" in task ? takeInOne(folder, task.issue) : takeInAll(folder, task));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
