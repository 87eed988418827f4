import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { checkResponse, operations } from "./api-description.ts";
import { commitToMain, letIn, openPullRequest, review, setLabel } from "./deeds.ts";
import { fillAnswer } from "./fill-answer.ts";
import { type FakeGitHub, startFakeGitHub } from "./start-fake-github.ts";

const run = promisify(execFile);
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  const { world } = github;
  world.tokens.set("t", {
    login: "github-actions[bot]",
    permissions: { contents: "read", "pull-requests": "write", statuses: "write" },
  });
  letIn(world, { forfatter: "write", ejer: "triage", gaest: "read" });
  commitToMain(world, "forfatter", { "integrations/a.md": "---\nid: a\n---\n" });
});

afterEach(() => github.close());

const api = (method: string, path: string, body?: unknown, token = "t") =>
  fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const repo = "/repos/eksempelby/integrationer";

describe("the fake GitHub", () => {
  it("fills every documented answer so that it fits the description", () => {
    // Git's own ids have a least length; the fake always gives those itself.
    const bad = operations
      .filter((operation) => !operation.id.includes("-ref"))
      .flatMap((operation) => {
        const codes = Object.keys(operation.description.responses as object).map(Number);
        const status = codes.find((code) => code < 300) ?? 200;
        return checkResponse(operation, status, fillAnswer(operation, status, undefined));
      });
    expect(operations.length).toBeGreaterThan(50);
    expect(bad).toEqual([]);
  });

  it("shows a pull request, its labels and who set them over REST and GraphQL alike", async () => {
    const pr = openPullRequest(github.world, "forfatter", {
      "integrations/a.md": "---\nid: a\nphase: need\n---\n",
    });
    setLabel(github.world, "ejer", pr.number, "approved/source-owner");
    review(github.world, "ejer", pr.number, "APPROVED");
    const rest = (await (await api("GET", `${repo}/pulls/${pr.number}`)).json()) as {
      labels: { name: string }[];
    };
    expect(rest.labels.map((label) => label.name)).toEqual(["approved/source-owner"]);
    const query = `query { repository(owner: "eksempelby", name: "integrationer") { pullRequest(number: ${pr.number}) {
      headRefOid author { login __typename } labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes { __typename ... on LabeledEvent { id actor { login } label { name } } } }
      reviews(first: 100) { nodes { state author { login } commit { oid } } }
      commits(first: 100) { nodes { commit { oid authors(first: 10) { nodes { email user { login } } } } } }
      files(first: 100) { nodes { path changeType } } } } }`;
    const answer = (await (await api("POST", "/graphql", { query })).json()) as {
      data: { repository: { pullRequest: Record<string, unknown> } };
      errors?: unknown;
    };
    expect(answer.errors).toBeUndefined();
    expect(answer.data.repository.pullRequest).toMatchObject({
      headRefOid: pr.headSha,
      author: { login: "forfatter" },
      timelineItems: {
        nodes: [
          {
            __typename: "LabeledEvent",
            actor: { login: "ejer" },
            label: { name: "approved/source-owner" },
          },
        ],
      },
      reviews: { nodes: [{ state: "APPROVED", commit: { oid: pr.headSha } }] },
      commits: { nodes: [{ commit: { authors: { nodes: [{ user: { login: "forfatter" } }] } } }] },
      files: { nodes: [{ path: "integrations/a.md", changeType: "MODIFIED" }] },
    });
    expect(github.violations).toEqual([]);
  });

  it("refuses what the token may not do, what nobody may do and what it does not know", async () => {
    const pr = openPullRequest(github.world, "forfatter", { "x.md": "x" });
    const check = { name: "x", head_sha: pr.headSha };
    expect((await api("POST", `${repo}/check-runs`, check)).status).toBe(403);
    expect((await api("GET", `${repo}/pulls/${pr.number}`, undefined, "wrong")).status).toBe(401);
    expect((await api("GET", `${repo}/pulls/99`)).status).toBe(404);
    expect(() => setLabel(github.world, "gaest", pr.number, "x")).toThrow("may not set labels");
  });

  it("names a request that GitHub's description does not allow", async () => {
    await api("POST", `${repo}/statuses/${"a".repeat(40)}`, { state: "green" });
    expect(github.violations.join()).toContain("request repos/create-commit-status: /state");
  });

  it("serves the repository to git over HTTP, for a known token only", async () => {
    const pr = openPullRequest(github.world, "forfatter", { "x.md": "x" });
    const list = async (token: string): Promise<string> => {
      const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
      const header = `http.extraheader=AUTHORIZATION: basic ${secret}`;
      const address = `${github.url}/eksempelby/integrationer`;
      const env = { PATH: process.env.PATH ?? "", GIT_TERMINAL_PROMPT: "0" };
      return (await run("git", ["-c", header, "ls-remote", address], { env, timeout: 10_000 }))
        .stdout;
    };
    expect(await list("t")).toContain(`${pr.headSha}\trefs/pull/${pr.number}/head`);
    await expect(list("wrong")).rejects.toThrow(/401|Authentication|could not read/);
  });

  it("misbehaves on demand, as often as asked", async () => {
    const pr = openPullRequest(github.world, "forfatter", { "x.md": "x" });
    github.misbehave({ on: "pulls/get", times: 2, does: { answer: 502 } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1)
      statuses.push((await api("GET", `${repo}/pulls/${pr.number}`)).status);
    expect(statuses).toEqual([502, 502, 200]);
    expect(github.unusedFaults()).toEqual([]);
  });
});
