import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { governanceDefaults } from "../../../../src/domain/governance-defaults.ts";
import { runAction } from "../../../actions/run-action.ts";
import { commitToMain, labelOf, letIn } from "../../fake/deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../../fake/start-fake-github.ts";
import type { FakeIssue, World } from "../../fake/world.ts";
import { mainFiles, people } from "./catalogue.ts";
import type { Run } from "./town.ts";
import { workflowToken } from "./workflow-token.ts";

const secret = "ghs_paamindelser";

/** A municipality whose catalogue lies in a checkout, and the reminders that run over it at night. */
export interface Nights {
  readonly github: FakeGitHub;
  readonly world: World;
  /** Puts a file into the checkout, as a merge does. */
  readonly put: (path: string, text: string) => void;
  /** The night before a day. */
  readonly night: (day: string, inputs?: Readonly<Record<string, string>>) => Promise<Run>;
  /** Issues about deadlines: `7 open Gennemgang …`, the digests left out. */
  readonly sees: () => readonly string[];
  readonly issue: (words: string) => FakeIssue;
  readonly leave: () => Promise<void>;
}

/** Founds a municipality with an integration in operation. `files` replace those of the catalogue. */
export async function foundNights(
  files: Readonly<Record<string, string>> = mainFiles(),
): Promise<Nights> {
  const github = await startFakeGitHub();
  const { world } = github;
  letIn(world, people);
  commitToMain(world, "it-arkitekt", { "README.md": "Katalog\n" });
  for (const name of Object.values(governanceDefaults.labels)) labelOf(world, name);
  world.tokens.set(secret, workflowToken("remind.yml", "remind"));
  const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  const put: Nights["put"] = (path, text) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
  const night: Nights["night"] = async (day, inputs = {}) => {
    world.goTo(day);
    const before = github.requests.length;
    const ended = await runAction("remind", {
      workspace,
      event: "schedule",
      apiUrl: github.url,
      serverUrl: "https://github.com",
      token: secret,
      inputs: { today: day, "writes-per-minute": "6000", ...inputs },
      timeoutSeconds: 240,
    });
    return { ...ended, requests: github.requests.slice(before) };
  };
  const about = (issue: FakeIssue): boolean =>
    issue.labels.some(({ name }) => name === "reminder/deadline");
  return {
    github,
    world,
    put,
    night,
    sees: () =>
      world.issues
        .filter(about)
        .map(({ number, state, title }) => `${number} ${state} ${title.split(" – ")[0]}`),
    issue: (words) => {
      const found = world.issues.find(({ title }) => title.includes(words));
      if (found === undefined) throw new Error(`No issue about ${words}`);
      return found;
    },
    leave: async () => {
      await github.close();
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}

/** What a run changed on GitHub. */
export const writesOf = ({ requests }: Run): readonly string[] =>
  requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation);
