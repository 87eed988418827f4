import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type ActionMetadata, readActionMetadata } from "./action-metadata.ts";
import { nodeOfTheRunner } from "./node-of-the-runner.ts";
import { makeRunnerFiles, readOutputs, readSummary } from "./runner-files.ts";
import { type Annotation, shownAnnotations } from "./workflow-commands.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What stands around a run. Whatever is left out is as on a push to `main`. */
export interface Circumstances {
  /** The checkout the job works in. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly repository?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  /** Where GitHub's API answers, and the token `${{ github.token }}` stands for. */
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const nowhere = "http://127.0.0.1:9";

function defaultOf(value: string | boolean | number | undefined, around: Circumstances): string {
  const text = String(value ?? "");
  const known: Record<string, string> = {
    "github.token": around.token ?? "",
    "github.workspace": around.workspace,
    "github.repository": around.repository ?? "eksempelby/integrationer",
  };
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const found = known[expression];
    if (found === undefined) throw new Error(`The runner here does not know \${{ ${expression} }}`);
    return found;
  });
}

// The name is upper-cased and its spaces become `_`; hyphens stay.
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

function inputEnvironment(action: ActionMetadata, around: Circumstances): Record<string, string> {
  const given = around.inputs ?? {};
  for (const name of Object.keys(given)) {
    if (!(name in action.inputs)) throw new Error(`${action.name} has no input \`${name}\``);
  }
  const environment: Record<string, string> = {};
  for (const [name, input] of Object.entries(action.inputs)) {
    const value = given[name] ?? defaultOf(input.default, around);
    if (input.required === true && value === "") throw new Error(`\`${name}\` is required`);
    environment[inputVariable(name)] = value;
  }
  return environment;
}

function githubEnvironment(around: Circumstances): Record<string, string> {
  const apiUrl = around.apiUrl ?? nowhere;
  const [owner] = (around.repository ?? "eksempelby/integrationer").split("/");
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "en-bruger",
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: around.baseRef ?? "",
    GITHUB_EVENT_NAME: around.event ?? "push",
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: around.headRef ?? "",
    GITHUB_JOB: "job",
    GITHUB_REF: around.ref ?? "refs/heads/main",
    GITHUB_REPOSITORY: around.repository ?? "eksempelby/integrationer",
    GITHUB_REPOSITORY_OWNER: owner as string,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: around.serverUrl ?? nowhere,
    GITHUB_SHA: around.sha ?? "0".repeat(40),
    GITHUB_WORKSPACE: around.workspace,
    RUNNER_OS: "Linux",
  };
}

/**
 * Runs a committed action bundle as the runner does: Node 24, nothing of our environment, inputs with the
 * defaults of its `action.yml`, the event in a file. Throws for an input it has not, and when it does not end in time.
 */
export async function runAction(name: string, around: Circumstances): Promise<ActionRun> {
  const action = readActionMetadata(root, name);
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const environment = {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      ...githubEnvironment(around),
      ...makeRunnerFiles(folder, around.payload ?? {}),
      ...inputEnvironment(action, around),
      ...around.environment,
    };
    const bundle = join(root, "actions", name, action.runs.main);
    const ended = await runToEnd(
      bundle,
      environment,
      around.workspace,
      around.timeoutSeconds ?? 60,
    );
    return {
      ...ended,
      outputs: readOutputs(folder),
      summary: readSummary(folder),
      annotations: shownAnnotations(ended.stdout),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runToEnd(
  bundle: string,
  env: Record<string, string>,
  cwd: string,
  timeoutSeconds: number,
): Promise<Pick<ActionRun, "exitCode" | "stdout" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(nodeOfTheRunner(root), [bundle], { cwd, env });
    let stdout = "";
    let stderr = "";
    const deadline = setTimeout(() => {
      child.kill("SIGKILL");
      reject(
        new Error(`${bundle} did not end in ${timeoutSeconds} seconds:\n${stdout}\n${stderr}`),
      );
    }, timeoutSeconds * 1000);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(deadline);
      resolve({ exitCode, stdout, stderr });
    });
  });
}
