import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * Calls a function of a module (a path from the project's root) in a program that may write no file of more than 64 KiB, which is what a full
 * disk does, at a known place. Gives the code of the error that came of it, or nothing.
 */
export function errorWithoutRoom(module: string, name: string, given: readonly unknown[]): string {
  const program = join(temporaryFolder(), "program.mjs");
  const address = pathToFileURL(join(process.cwd(), module)).href;
  writeFileSync(
    program,
    `process.on("SIGXFSZ", () => {});
     const { ${name} } = await import(${JSON.stringify(address)});
     try { ${name}(...${JSON.stringify(given)}); }
     catch (error) { console.log(error.code); }`,
  );
  const words = ["-c", 'ulimit -f 64; exec "$0" --import tsx "$1"', process.execPath, program];
  const said = execFileSync("/bin/bash", words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return said.trim();
}
