import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { getInput, setFailed, setOutput, summary } from "@actions/core";
import type { RecertifyRun } from "../../src/commands/recertify/recertify-run.ts";
import { runRecertify } from "../../src/commands/run-recertify.ts";
import { logLine } from "../../src/reports/escape.ts";
import { reviewComment, reviewMarker } from "../../src/reports/review/review-comment.ts";
import { reviewProposal } from "../../src/reports/review/review-proposal.ts";
import { reviewSummary } from "../../src/reports/review/review-summary.ts";
import { reviewWords } from "../../src/reports/review/review-words.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { localeInput, todayAndLocale } from "../shared/inputs.ts";
import { runActionInFolder } from "../shared/run-action-in-folder.ts";
import { mostInput, readTask } from "./read-task.ts";

const { env: environment } = process;

function makeRun(folder: string): RecertifyRun {
  return {
    ...gitHubOfRun(environment),
    environment,
    folder,
    render: {
      proposal: reviewProposal,
      message: (id, spoken) => reviewWords[spoken].message(id),
      marker: reviewMarker,
      comment: reviewComment,
    },
    ...todayAndLocale(),
  };
}

await runActionInFolder("recertify", fileURLToPath(import.meta.url), async (folder) => {
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const task = readTask(environment.GITHUB_EVENT_NAME ?? "", payload, mostInput(getInput("most")));
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
});
