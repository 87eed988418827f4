import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "@jest/globals";
import { main } from "../../../../src/cli/main.ts";
import { letIn } from "../../fake/deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../../fake/start-fake-github.ts";
import type { Permission } from "../../fake/world.ts";
import { governanceText, nexusText, people } from "./catalogue.ts";

/** An administrator at a terminal, with the catalogue on the disk and the repository on GitHub. */
export interface Office {
  readonly github: FakeGitHub;
  readonly root: string;
  /** Gives the administrator's token other permissions. */
  readonly allow: (permissions: Readonly<Record<string, Permission>>) => void;
  /** Runs the command line, and proves that it does not show the token. */
  readonly catalogue: (
    words: string,
    environment?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly code: number; readonly text: string }>;
  readonly put: (path: string, text: string) => void;
}

const token = "ghp_maa_aldrig_ses";
const administrator = {
  actions: "read",
  administration: "write",
  contents: "read",
  issues: "write",
  pages: "write",
} as const;

async function open(): Promise<Office> {
  const github = await startFakeGitHub();
  const root = mkdtempSync(join(tmpdir(), "katalog-"));
  const allow: Office["allow"] = (permissions) => {
    github.world.tokens.set(token, { login: "it-arkitekt", permissions });
  };
  const put: Office["put"] = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const catalogue: Office["catalogue"] = async (words, more = {}) => {
    let text = "";
    const stream = {
      write: (part: string) => {
        text += part;
      },
    };
    const line = [...words.split(" "), "--repository", "eksempelby/integrationer"];
    const environment = {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_TOKEN: token,
      PATH: process.env.PATH,
      ...more,
    };
    const product = process.cwd();
    const streams = { stdin: {}, stdout: stream, stderr: stream, environment, product };
    const code = await main(line, root, streams);
    expect(text).not.toContain(token);
    return { code, text };
  };
  letIn(github.world, people);
  allow(administrator);
  put(".github/governance.yml", governanceText);
  put("systems/kmd-nexus.md", nexusText);
  return { github, root, allow, catalogue, put };
}

/** An office of its own for each story of a file. */
export function inTheOffice(): () => Office {
  let office: Office | undefined;
  const theOffice = (): Office => {
    if (office === undefined) throw new Error("Nobody is in the office yet");
    return office;
  };
  beforeEach(async () => {
    office = await open();
  });
  afterEach(async () => {
    const { github, root } = theOffice();
    await github.close();
    rmSync(root, { recursive: true, force: true });
    expect(github.violations).toEqual([]);
  });
  return theOffice;
}
