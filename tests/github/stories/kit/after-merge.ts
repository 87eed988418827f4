import { readDecisionLog } from "../../../../src/domain/decision-log.ts";
import type { DecisionRecord } from "../../../../src/domain/decision-record.ts";
import { runAction } from "../../../actions/run-action.ts";
import { merge } from "../../fake/deeds.ts";
import { pullRequestPayload } from "./events.ts";
import type { Run, Town } from "./town.ts";
import { workflowToken } from "./workflow-token.ts";

const secret = "ghs_loggen";
const branch = "refs/heads/decision-log";

async function runLog(
  { github, world }: Town,
  event: string,
  payload: unknown,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> {
  world.tokens.set(secret, workflowToken("decision-log.yml", "log"));
  const before = github.requests.length;
  const ended = await runAction("decision-log", {
    workspace: process.cwd(),
    event,
    payload,
    inputs,
    apiUrl: github.url,
    serverUrl: github.url,
    token: secret,
    sha: world.git.tip("refs/heads/main"),
  });
  return { ...ended, requests: github.requests.slice(before) };
}

/** Runs the decision log for a pull request that was closed. */
export const logAfter = (town: Town, login: string, number: number): Promise<Run> =>
  runLog(town, "pull_request_target", pullRequestPayload(town.world, number, "closed", login));

/** Lets the clock start it on a day. */
export const logAtNight = (
  town: Town,
  today: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> => runLog(town, "schedule", {}, { today, ...inputs });

/** Presses the green button, and lets the decision log run. */
export function mergesAndLogs(town: Town, login: string, number: number): Promise<Run> {
  merge(town.world, login, number);
  return logAfter(town, login, number);
}

/** The files of the log as they lie on its branch now. */
export const logFiles = ({ world }: Town): readonly { path: string; text: string }[] =>
  world.git
    .run("ls-tree", "-r", "--name-only", branch, "decisions")
    .split("\n")
    .filter(Boolean)
    .map((path) => ({ path, text: `${world.git.run("show", `${branch}:${path}`)}\n` }));

/** The decisions that the log holds now, oldest first. */
export const decisions = (town: Town): readonly DecisionRecord[] => readDecisionLog(logFiles(town));

/** How many commits the log's branch has. */
export const commitsOfLog = ({ world }: Town): number =>
  Number(world.git.run("rev-list", "--count", branch));
