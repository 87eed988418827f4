import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { writeFiles } from "../../../src/io/testing/temporary-folder.ts";
import { runAction } from "../../actions/run-action.ts";
import { makeRegister, password, personal, registerServer } from "../../kitos/fake-register.ts";
import { type ForeignServers, startForeignServers } from "../../network/foreign-servers.ts";
import { governanceOf, nordby, serve } from "../../peers/peer-world.ts";
import { commitToMain, letIn } from "../fake/deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../fake/start-fake-github.ts";
import { people } from "./kit/catalogue.ts";
import { workflowToken } from "./kit/workflow-token.ts";

const secret = "ghs_hent_og_foreslaa";
let github: FakeGitHub;
let servers: ForeignServers;
let workspace: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  servers = await startForeignServers(["nordby.example", "kitos.example"]);
  workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  letIn(github.world, people);
  commitToMain(github.world, "it-arkitekt", { "README.md": "Katalog\n" });
  github.world.settings.workflowsApprove = true;
  servers.answer("nordby.example", serve(nordby));
});

afterEach(async () => {
  const { violations } = github;
  await Promise.all([github.close(), servers.stop()]);
  rmSync(workspace, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

const system = "---\nid: kmd-nexus\nname: KMD Nexus\nvendor:\n  name: KMD A/S\n---\n";

function catalogue(governance: string): void {
  writeFiles(workspace, { "systems/kmd-nexus.md": system, ".github/governance.yml": governance });
}

async function refresh(
  source: "peers" | "kitos",
  environment: Record<string, string> = {},
  today = "2026-11-23",
) {
  github.world.tokens.set(secret, workflowToken(`${source}.yml`, "refresh"));
  const before = github.requests.length;
  const ended = await runAction("refresh", {
    workspace,
    event: "schedule",
    apiUrl: github.url,
    serverUrl: "https://github.com",
    token: secret,
    inputs: { source, today },
    environment: { ...servers.environment, ...environment },
    timeoutSeconds: 120,
  });
  const requests = github.requests.slice(before);
  return { ...ended, wrote: requests.filter(({ method }) => method !== "GET").length };
}

const judging = "ghs_porten_efter_hentning";

/** The second job of the workflow: without it nobody could merge before the night. Gives what the gate said on the head. */
async function judged(source: "peers" | "kitos", number = "none"): Promise<readonly string[]> {
  const { url, world } = github;
  world.tokens.set(judging, workflowToken(`${source}.yml`, "gate"));
  const run = await runAction("phase-gate", {
    workspace,
    event: "schedule",
    payload: {},
    apiUrl: url,
    serverUrl: url,
    token: judging,
    inputs: { today: "2026-11-23", "pull-requests": number },
    sha: world.git.tip("refs/heads/main"),
  });
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  const head = world.pullRequests[0]?.headSha;
  return world.statuses
    .filter(({ context, sha }) => context === "governance/phase-gate" && sha === head)
    .map(({ state }) => state);
}

const peersGovernance = governanceOf([
  ["Nordby Kommune", "https://nordby.example/integrationer/catalogue.json"],
]);

describe("The weekly look at other municipalities", () => {
  it("proposes what is new in one pull request, with rights to nothing else", async () => {
    catalogue(peersGovernance);
    const run = await refresh("peers");
    expect([run.exitCode, run.outputs.outcome, run.stderr]).toEqual([0, "proposed", ""]);
    const [proposal, ...more] = github.world.pullRequests;
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({ title: "Nyt fra andre kommuners kataloger" });
    expect(proposal?.body).toContain("- Nordby Kommune: ny, 1 integration");
    expect(await judged("peers", run.outputs["pull-request"])).toEqual(["success"]);
    const again = await refresh("peers");
    expect(again.outputs.outcome).toBe("nothing-new");
    expect(again.wrote).toBe(0);
  });

  it("writes nothing in the weeks in which that waits to be merged, though the day is another", async () => {
    const weekly = async (day: string) => {
      rmSync(workspace, { recursive: true, force: true });
      catalogue(
        governanceOf([
          ["Nordby Kommune", "https://nordby.example/integrationer/catalogue.json"],
          ["Sydby Kommune", "https://nordby.example/findes-ikke.json"],
        ]),
      );
      return await refresh("peers", {}, day);
    };
    expect((await weekly("2026-11-23")).wrote).toBeGreaterThan(0);
    const waiting = await weekly("2026-11-30");
    expect([waiting.exitCode, waiting.outputs.outcome, waiting.wrote]).toEqual([0, "proposed", 0]);
  });

  it("has nothing to say of another mark on the same file", async () => {
    let mark = 0;
    servers.answer("nordby.example", (request, response) => {
      mark += 1;
      serve(nordby, `"${mark}"`)(request, response);
    });
    catalogue(peersGovernance);
    expect((await refresh("peers")).outputs.outcome).toBe("proposed");
    expect((await refresh("peers", {}, "2026-11-30")).outputs.outcome).toBe("nothing-new");
  });

  it("has nothing to say where nobody is named, and none breaks it that is down", async () => {
    catalogue(governanceOf([]));
    expect((await refresh("peers")).outputs.outcome).toBe("nothing-new");
    catalogue(peersGovernance);
    servers.answer("nordby.example", (_, response) => void response.writeHead(500).end());
    const down = await refresh("peers");
    expect([down.exitCode, down.outputs.outcome]).toEqual([0, "proposed"]);
    expect(github.world.pullRequests[0]?.body).toContain("serveren har en fejl");
  });
});

describe("The nightly look at KITOS", () => {
  const access = { KITOS_EMAIL: "kitos@eksempelby.example", KITOS_PASSWORD: password };

  it("proposes a snapshot with the differences, and no person and no password anywhere", async () => {
    const register = makeRegister();
    servers.answer("kitos.example", registerServer(register));
    catalogue(
      'organisation:\n  name: Eksempelby Kommune\nkitos:\n  url: https://kitos.example/\n  cvr: "10000000"\n',
    );
    const run = await refresh("kitos", access);
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, "proposed"]);
    const body = github.world.pullRequests[0]?.body ?? "";
    expect(body).toContain("Her siger kataloget og KITOS noget forskelligt");
    const said = [
      body,
      run.summary,
      run.stderr,
      run.stdout.replaceAll(/^::add-mask::.*$/gm, ""),
    ].join("\n");
    for (const one of [...personal, password, register.token]) expect(said).not.toContain(one);
  });

  it("writes nothing every night while the proposal of last week waits, until there is news", async () => {
    const register = makeRegister();
    servers.answer("kitos.example", registerServer(register));
    const governance =
      'organisation:\n  name: Eksempelby Kommune\nkitos:\n  url: https://kitos.example/\n  cvr: "10000000"\n';
    catalogue(governance);
    expect((await refresh("kitos", access)).wrote).toBeGreaterThan(0);
    // Each night has a checkout of its own, in which nothing has been merged.
    const nightly = async (day: string) => {
      rmSync(workspace, { recursive: true, force: true });
      catalogue(governance);
      return await refresh("kitos", access, day);
    };
    const waiting = await nightly("2026-11-24");
    expect([waiting.exitCode, waiting.outputs.outcome, waiting.wrote]).toEqual([0, "proposed", 0]);
    github.world.pullRequests[0]!.body += "\nEn linje mere";
    expect((await nightly("2026-11-25")).wrote).toBe(1);
    expect(github.world.pullRequests).toHaveLength(1);
  });

  it("asks nobody again who has closed the pull request, until there is news", async () => {
    const register = makeRegister();
    servers.answer("kitos.example", registerServer(register));
    const nightly = async (day: string) => {
      rmSync(workspace, { recursive: true, force: true });
      catalogue(
        'organisation:\n  name: Eksempelby Kommune\nkitos:\n  url: https://kitos.example/\n  cvr: "10000000"\n',
      );
      return await refresh("kitos", access, day);
    };
    await nightly("2026-11-23");
    Object.assign(github.world.pullRequests[0]!, { state: "closed" });
    const declined = await nightly("2026-11-24");
    expect([declined.exitCode, declined.outputs.outcome, declined.wrote]).toEqual([
      0,
      "declined",
      0,
    ]);
    expect(declined.summary).toContain("Næste nyhed får et nyt forslag. #1");
    register.lists["it-contracts"] = register.lists["it-contracts"]!.slice(1);
    expect((await nightly("2026-11-25")).outputs.outcome).toBe("proposed");
    expect(github.world.pullRequests.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("does nothing where KITOS is not switched on, and fails in one line where it lets nobody in", async () => {
    catalogue("organisation:\n  name: Eksempelby Kommune\n");
    expect((await refresh("kitos")).outputs.outcome).toBe("nothing-new");
    catalogue('kitos:\n  url: https://kitos.example/\n  cvr: "10000000"\n');
    const refused = await refresh("kitos");
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations.map(({ message }) => message).join()).toContain(
      "Adgangen til KITOS mangler",
    );
  });
});
