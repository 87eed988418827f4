import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setFailed, setOutput, setSecret, summary } from "@actions/core";
import { appendDecisionLog } from "../../src/commands/log/append-decision-log.ts";
import { isRecord } from "../../src/domain/loose-json.ts";
import { connectToGitHub } from "../../src/io/github/client.ts";
import { appendedSummary } from "../../src/reports/decision-log.ts";
import { logLine } from "../../src/reports/escape.ts";
import { localeInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";

const { env: environment } = process;

/** The only thing taken from the event; everything else is read afresh. */
function pullRequestNumber(): number {
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const number = isRecord(payload) ? payload.number : undefined;
  if (environment.GITHUB_EVENT_NAME === "pull_request_target" && Number.isSafeInteger(number))
    return Number(number);
  throw new Error("The decision log runs on pull_request_target, when a pull request is closed.");
}

if (needsProxy(environment)) {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = runThroughProxy(process.execPath, self, environment);
} else
  await runAction(async () => {
    const folder = mkdtempSync(join(environment.RUNNER_TEMP ?? process.cwd(), "decision-log-"));
    try {
      const token = getInput("token");
      if (token !== "") setSecret(token);
      const locale = localeInput() ?? "da";
      const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
      const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
      const appended = await appendDecisionLog({
        github: connectToGitHub({ apiUrl, owner, repo, token }),
        repositoryUrl: `${environment.GITHUB_SERVER_URL}/${owner}/${repo}`,
        token,
        environment,
        folder,
        number: pullRequestNumber(),
        recorder: getInput("recorder"),
      });
      setOutput("outcome", appended.outcome);
      setOutput("decisions", appended.written.length);
      const text = appendedSummary(appended.outcome, appended.written, locale);
      for (const line of text.split("\n")) console.log(logLine(line));
      await summary.addRaw(text).write();
      if (appended.troubles.length > 0)
        setFailed(appended.troubles.map((trouble) => trouble[locale]).join("\n"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
