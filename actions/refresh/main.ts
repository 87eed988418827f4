import { resolve } from "node:path";
import process from "node:process";
import { getInput, setFailed, setOutput, setSecret, summary } from "@actions/core";
import { proposeRefresh } from "../../src/commands/refresh/propose-refresh.ts";
import { refreshFrom } from "../../src/commands/refresh/refresh-from.ts";
import { UsageError } from "../../src/domain/usage-error.ts";
import { TextError } from "../../src/io/reading/text-error.ts";
import { logLine } from "../../src/reports/escape.ts";
import { refreshBody, refreshSummary, refreshTitle } from "../../src/reports/refresh.ts";
import { gitHubOfRun } from "../shared/github-of-run.ts";
import { choiceInput, localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";

const { env: environment } = process;
const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();

async function refresh(): Promise<void> {
  for (const secret of [getInput("token"), environment.KITOS_PASSWORD, environment.KITOS_TOKEN])
    if (secret !== undefined && secret !== "") setSecret(secret);
  const source = choiceInput("source", ["peers", "kitos"]);
  const root = resolve(workspace, getInput("root"));
  const today = todayInput();
  const refreshed = await refreshFrom(source, {
    root,
    environment,
    ...(today !== undefined && { today }),
  });
  const locale = localeInput() ?? refreshed.locale;
  const proposed = await proposeRefresh({
    github: gitHubOfRun(environment).github,
    account: getInput("account"),
    source,
    root,
    workspace,
    changed: refreshed.changed,
    title: refreshTitle(source, locale),
    body: refreshBody(refreshed, locale),
  });
  const said = refreshSummary(proposed, refreshed, locale);
  setOutput("outcome", proposed.outcome);
  // One that somebody has closed is judged by nobody.
  setOutput("pull-request", proposed.outcome === "proposed" ? (proposed.number ?? "") : "");
  for (const line of said.split("\n")) console.log(logLine(line));
  await summary.addRaw(said).write();
  if (proposed.outcome === "not-allowed") setFailed(said.split("\n")[0] ?? "");
}

/** The action: fetch, and propose what has changed. */
export const main = (): Promise<void> =>
  runAction(async () => {
    try {
      await refresh();
    } catch (error) {
      if (error instanceof TextError) throw new UsageError(error.text);
      throw error;
    }
  });
