import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setFailed, setOutput, setSecret, summary } from "@actions/core";
import type { RecertifyRun } from "../../src/commands/recertify/recertify-run.ts";
import { runRecertify } from "../../src/commands/run-recertify.ts";
import { connectToGitHub } from "../../src/io/github/client.ts";
import { logLine } from "../../src/reports/escape.ts";
import { reviewComment, reviewMarker } from "../../src/reports/review/review-comment.ts";
import { reviewProposal } from "../../src/reports/review/review-proposal.ts";
import { reviewSummary } from "../../src/reports/review/review-summary.ts";
import { reviewWords } from "../../src/reports/review/review-words.ts";
import { localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";
import { mostInput, readTask } from "./read-task.ts";

const { env: environment } = process;

function makeRun(folder: string): RecertifyRun {
  const token = getInput("token");
  if (token !== "") setSecret(token);
  const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
  const [today, locale] = [todayInput(), localeInput()];
  return {
    github: connectToGitHub({ apiUrl, owner, repo, token }),
    repositoryUrl: `${environment.GITHUB_SERVER_URL}/${owner}/${repo}`,
    token,
    environment,
    folder,
    render: {
      proposal: reviewProposal,
      message: (id, spoken) => reviewWords[spoken].message(id),
      marker: reviewMarker,
      comment: reviewComment,
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
    const folder = mkdtempSync(join(environment.RUNNER_TEMP ?? process.cwd(), "recertify-"));
    try {
      const payload: unknown = JSON.parse(
        readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"),
      );
      const task = readTask(
        environment.GITHUB_EVENT_NAME ?? "",
        payload,
        mostInput(getInput("most")),
      );
      const result = await runRecertify(makeRun(folder), task);
      const changed = [...result.asked, ...result.dated];
      setOutput("asked", result.asked.length);
      setOutput("pull-requests", changed.length === 0 ? "none" : changed.slice(0, 100).join(","));
      const locale = localeInput() ?? "da";
      const text = reviewSummary(result, locale);
      for (const line of text.split("\n")) if (line !== "") console.log(logLine(line));
      await summary.addRaw(text).write();
      if (result.troubles.length > 0)
        setFailed(result.troubles.map((trouble) => trouble[locale]).join("\n"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
