import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { commitToMain, letIn } from "../github/fake/deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../github/fake/start-fake-github.ts";
import { people } from "../github/stories/kit/catalogue.ts";
import { workflowToken } from "../github/stories/kit/workflow-token.ts";
import { runAction } from "./run-action.ts";

const token = "ghs_udgivelsen";
let github: FakeGitHub;
let workspace: string;
let commit: string;

beforeAll(async () => {
  github = await startFakeGitHub();
  letIn(github.world, people);
  github.world.tokens.set(token, workflowToken("publish.yml", "build"));
  commit = commitToMain(github.world, "it-arkitekt", { "README.md": "Katalog" });
  const repository = gitRepository();
  repository.commit(
    Object.fromEntries(makeCatalogue({ integrations: 3, seed: 1, findings: 0 })),
    "2026-11-01T12:00:00Z",
  );
  workspace = repository.root;
});

afterAll(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const publish = (attempt: string) =>
  runAction("publish-site", {
    workspace,
    inputs: { today: "2026-11-23" },
    apiUrl: github.url,
    token,
    sha: commit,
    ref: "refs/heads/main",
    environment: { GITHUB_RUN_ATTEMPT: attempt },
  });

describe("A run that somebody starts again", () => {
  it("publishes while its commit is the newest, and is not asked about the first time", async () => {
    const before = github.requests.length;
    expect((await publish("1")).exitCode).toBe(0);
    expect(github.requests.length).toBe(before);
    expect((await publish("2")).exitCode).toBe(0);
  });

  it("publishes nothing where GitHub does not say what the newest is", async () => {
    github.misbehave({ on: "git/get-ref", does: { answer: 403 } });
    const run = await publish("2");
    expect([run.exitCode, run.outputs.folder]).toEqual([1, undefined]);
  });

  it("publishes nothing once the branch has moved on, and says how to publish anew", async () => {
    commitToMain(github.world, "it-arkitekt", { "README.md": "Nyt" });
    const run = await publish("2");
    expect([run.exitCode, run.outputs.folder]).toEqual([1, undefined]);
    expect(run.annotations[0]?.message).toContain("main er kommet videre siden");
    expect((await publish("1")).exitCode).toBe(0);
  });
});
