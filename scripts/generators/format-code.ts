import { spawnSync } from "node:child_process";

/** Formats a generated file as the linter would, so that both agree; throws with the formatter's words when it cannot. */
export function formatCode(path: string, text: string): string {
  const run = spawnSync("node_modules/.bin/biome", ["format", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${path} could not be formatted:\n${run.stderr}`);
  return run.stdout;
}
