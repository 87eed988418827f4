import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The folder the person stands in; `--root` is not added. */
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Run as this user, where the tests run as root. */
  readonly uid?: number;
}

let bundle: string | undefined;

/** The command line as it is shipped, bundled once for each file of tests. Any user can read it. */
export function cliBundle(): string {
  if (bundle !== undefined) return bundle;
  const folder = temporaryFolder();
  execFileSync(process.execPath, ["tests/cli/build-cli.mjs", join(folder, "dist")], {
    stdio: "inherit",
  });
  for (const kind of ["integrations", "systems"])
    cpSync(`${kind}/_template.md`, join(folder, kind, "_template.md"));
  writeFiles(folder, { "package.json": '{ "type": "module" }' });
  chmodSync(folder, 0o755);
  bundle = join(folder, "dist/cli.js");
  return bundle;
}

/** Starts the command line; the caller ends it. Colours, language and git settings of whoever runs the tests do not reach it. */
export function startCli(
  words: readonly string[],
  { cwd, environment = {}, uid }: CliOptions,
): ChildProcess {
  return spawn(process.execPath, [cliBundle(), ...words], {
    cwd,
    ...(uid !== undefined && { uid, gid: uid }),
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      ...environment,
    },
  });
}

/** Runs the command line to its end. */
export function runCli(words: readonly string[], options: CliOptions): Promise<CliResult> {
  return new Promise((settle, reject) => {
    const child = startCli(words, options);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => settle({ status, stdout, stderr }));
    child.stdin?.end();
  });
}

/** Makes a catalogue of some files in a folder of its own. */
export function catalogueOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "integrations"));
  writeFiles(root, files);
  return root;
}
