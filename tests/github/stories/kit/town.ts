import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { phaseLabels } from "../../../../src/commands/phase-gate/phase-labels.ts";
import { governanceDefaults } from "../../../../src/domain/governance-defaults.ts";
import { type ActionRun, runAction } from "../../../actions/run-action.ts";
import { commitToMain, labelOf, letIn } from "../../fake/deeds.ts";
import { type FakeGitHub, type Request, startFakeGitHub } from "../../fake/start-fake-github.ts";
import type { World } from "../../fake/world.ts";
import { mainFiles, people } from "./catalogue.ts";
import { workflowToken } from "./workflow-token.ts";

/** One run of the bundle: what the runner saw, and what the run asked of GitHub. */
export interface Run extends ActionRun {
  readonly requests: readonly Request[];
}

/** A municipality's repository with its people, and the gate that runs in it. */
export interface Town {
  readonly github: FakeGitHub;
  readonly world: World;
  readonly run: (
    event: string,
    payload: unknown,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<Run>;
  readonly leave: () => Promise<void>;
}

export const today = "2026-11-23";
const secret = "ghs_fortaelling";

/** Founds a municipality: catalogue on `main`, labels as `catalogue setup` makes them, everybody let in. */
export async function foundTown(files = mainFiles()): Promise<Town> {
  const github = await startFakeGitHub();
  const { world } = github;
  letIn(world, people);
  commitToMain(world, "it-arkitekt", files);
  for (const name of [...Object.values(governanceDefaults.labels), ...phaseLabels])
    labelOf(world, name);
  world.tokens.set(secret, workflowToken("phase-gate.yml", "gate"));
  const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  return {
    github,
    world,
    run: async (event, payload, inputs = {}) => {
      const before = github.requests.length;
      const ended = await runAction("phase-gate", {
        workspace,
        event,
        payload,
        apiUrl: github.url,
        serverUrl: github.url,
        token: secret,
        inputs: { today, ...inputs },
        sha: world.git.tip("refs/heads/main"),
      });
      return { ...ended, requests: github.requests.slice(before) };
    },
    leave: async () => {
      await github.close();
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}
