import { readFileSync } from "node:fs";
import process from "node:process";
import { getInput, setFailed, setOutput, summary } from "@actions/core";
import type { GateRun } from "../../src/commands/phase-gate/gate-run.ts";
import { hireJudge } from "../../src/commands/phase-gate/hire-judge.ts";
import type { PullRequestOutcome } from "../../src/commands/phase-gate/run-pull-request.ts";
import { inWords } from "../../src/commands/phase-gate/verdict.ts";
import { runPhaseGate } from "../../src/commands/run-phase-gate.ts";
import type { Locale } from "../../src/domain/language.ts";
import { logLine } from "../../src/reports/escape.ts";
import { gateCommentMarker } from "../../src/reports/gate/gate-comment.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { todayAndLocale } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { wholeNumberInput } from "../shared/whole-number-input.ts";
import { withOwnFolder } from "../shared/with-own-folder.ts";
import { listedInput } from "./listed-input.ts";
import { readEvent } from "./read-event.ts";
import { makeRender } from "./render.ts";

const { env: environment } = process;

// Ten thousand integrations take some seconds; what takes longer than this was written to.
const longestJudging = 120;

function makeRun(self: URL, folder: string): GateRun {
  const { github, repositoryUrl, token } = gitHubOfRun(environment);
  const dated = todayAndLocale();
  const answerWithin = wholeNumberInput("judge-within", 1, longestJudging) * 1000;
  const spoken = dated.locale ?? "da";
  return {
    github,
    repositoryUrl,
    token,
    environment,
    folder,
    hire: (brief) => hireJudge(self, brief, answerWithin),
    render: makeRender(repositoryUrl),
    marker: gateCommentMarker,
    say: (line) => console.log(logLine(line[spoken])),
    access: new Map(),
    ...dated,
  };
}

const titles = {
  da: (number: number) => `## Forslag #${number}`,
  en: (number: number) => `## Pull request #${number}`,
} as const;

/** One pull request is told in full, as its comment is; of many each gets a line. */
function summaryOf(run: GateRun, outcomes: readonly PullRequestOutcome[]): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return inWords(run, only.verdict).comment;
  return outcomes
    .map(({ number, verdict }) => {
      const { description } = inWords(run, verdict);
      return `${titles[verdict.locale](number)}\n\n${description}\n`;
    })
    .join("\n");
}

function report(outcomes: readonly PullRequestOutcome[], mayMerge: boolean, locale: Locale): void {
  const [only] = outcomes;
  setOutput("may-merge", mayMerge);
  setOutput("judged", outcomes.length);
  setOutput("verdict", outcomes.length === 1 ? only?.verdict.report.decision.verdict : "");
  const words = mayMerge ? { da: "Åben.", en: "Open." } : { da: "Lukket.", en: "Closed." };
  console.log(logLine(words[locale]));
}

/** Runs the phase gate for the event at hand. `self` is the file that also serves as the judge's thread. */
export async function main(self: URL): Promise<void> {
  await runAction(() =>
    withOwnFolder("phase-gate", async (folder) => {
      const run = makeRun(self, folder);
      const payload = readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8");
      const task =
        listedInput(getInput("pull-requests")) ??
        readEvent(environment.GITHUB_EVENT_NAME ?? "", JSON.parse(payload));
      const { mayMerge, outcomes, troubles } = await runPhaseGate(run, task);
      const locale = run.locale ?? outcomes[0]?.verdict.locale ?? "da";
      report(outcomes, mayMerge, locale);
      await summary.addRaw(summaryOf(run, outcomes)).write();
      // The verdict is the commit status. The step fails only when something could not be read or written.
      const gaps = outcomes.flatMap(({ verdict }) =>
        verdict.report.decision.reasons.filter(({ code }) => code === "gap"),
      );
      const words = [...troubles, ...gaps.map(({ text }) => text)].map((text) => text[locale]);
      if (words.length > 0) setFailed([...new Set(words)].join("\n"));
    }),
  );
}
