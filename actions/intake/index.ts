import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setOutput, setSecret, summary } from "@actions/core";
import type { IntakeRun } from "../../src/commands/intake/intake-run.ts";
import { runIntake } from "../../src/commands/run-intake.ts";
import { isRecord, recordIn } from "../../src/domain/loose-json.ts";
import { connectToGitHub } from "../../src/io/github/client.ts";
import { logLine } from "../../src/reports/escape.ts";
import { intakeComment, intakeCommentMarker } from "../../src/reports/intake/intake-comment.ts";
import { intakeProposal } from "../../src/reports/intake/intake-proposal.ts";
import { localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";

const { env: environment } = process;

/** The only thing taken from the event; everything else is read afresh. */
function issueNumber(): number {
  const given = getInput("issue");
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const number = isRecord(payload) ? recordIn(payload, "issue")?.number : undefined;
  if (given === "" && environment.GITHUB_EVENT_NAME === "issues" && Number.isSafeInteger(number))
    return Number(number);
  throw new Error("The intake runs on issues, or with the input `issue`.");
}

function makeRun(folder: string): IntakeRun {
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
    issue: issueNumber(),
    render: {
      marker: intakeCommentMarker,
      comment: (report, spoken) => intakeComment(report, spoken, repositoryUrl),
      proposal: (proposal, spoken) => intakeProposal(proposal, spoken, repositoryUrl),
    },
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
  };
}

if (needsProxy(environment)) {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = runThroughProxy(process.execPath, self, environment);
} else
  await runAction(async () => {
    const folder = mkdtempSync(join(environment.RUNNER_TEMP ?? process.cwd(), "intake-"));
    try {
      const { comment, outcome, pullRequest } = await runIntake(makeRun(folder));
      setOutput("outcome", outcome);
      setOutput("pull-requests", pullRequest ?? "none");
      console.log(logLine(outcome));
      await summary.addRaw(comment ?? `${outcome}\n`).write();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
