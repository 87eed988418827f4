import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files through which an action talks to the runner; they exist, empty, before it starts. */
const channels = {
  GITHUB_OUTPUT: "output",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
  GITHUB_STATE: "state",
  GITHUB_STEP_SUMMARY: "summary.md",
} as const;

/** Makes the runner's files in `folder`. Returns the environment that names them. */
export function makeRunnerFiles(folder: string, payload: unknown): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [variable, name] of Object.entries(channels)) {
    environment[variable] = join(folder, name);
    writeFileSync(join(folder, name), "");
  }
  for (const [variable, name] of [
    ["RUNNER_TEMP", "temp"],
    ["RUNNER_TOOL_CACHE", "tools"],
  ] as const) {
    environment[variable] = join(folder, name);
    mkdirSync(join(folder, name));
  }
  environment.GITHUB_EVENT_PATH = join(folder, "event.json");
  writeFileSync(join(folder, "event.json"), JSON.stringify(payload));
  return environment;
}

/** What an action wrote to its job summary. */
export const readSummary = (folder: string): string =>
  readFileSync(join(folder, channels.GITHUB_STEP_SUMMARY), "utf8");

/** The outputs an action set: `name=value` lines and `name<<mark … mark` blocks. */
export function readOutputs(folder: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = readFileSync(join(folder, channels.GITHUB_OUTPUT), "utf8").split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block === null) {
      const [name, ...value] = line.split("=");
      if (name !== undefined && name !== "") outputs[name] = value.join("=");
      continue;
    }
    const end = lines.indexOf(block[2] as string, at + 1);
    if (end < 0) throw new Error(`The output ${block[1]} is not closed`);
    outputs[block[1] as string] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
