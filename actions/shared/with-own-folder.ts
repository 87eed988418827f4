import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** Gives a piece of work a folder of its own, among the runner's temporary ones, and takes it away afterwards. `name` begins the folder's name. */
export async function withOwnFolder<Result>(
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { RUNNER_TEMP, GITHUB_WORKSPACE } = process.env;
  const folder = mkdtempSync(join(RUNNER_TEMP ?? GITHUB_WORKSPACE ?? process.cwd(), `${name}-`));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
