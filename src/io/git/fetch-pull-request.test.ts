import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { maxFileBytes } from "../../domain/source-file.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { type GitServer, serveRepository } from "../testing/git-server.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { fetchPullRequest } from "./fetch-pull-request.ts";
import { changedFiles } from "./git-changes.ts";
import { readCatalogueFilesAt } from "./git-tree.ts";

const environment = { PATH: process.env.PATH };
let server: GitServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function repositoryWithPullRequest() {
  const origin = gitRepository();
  const left = origin.commit({ "integrations/a.md": "først", "systems/s.md": "system" });
  origin.git("checkout", "--quiet", "-b", "change");
  const head = origin.commit({
    "integrations/a.md": "ændret",
    "integrations/large.md": "x".repeat(maxFileBytes + 2),
  });
  origin.git("update-ref", "refs/pull/7/head", head);
  origin.git("checkout", "--quiet", "main");
  const base = origin.commit({ "systems/s.md": "systemet" });
  server = await serveRepository(`${origin.root}/.git`);
  return { left, head, base, url: server.url };
}

describe("fetchPullRequest", () => {
  it("brings both sides as objects, and checks nothing out", async () => {
    const { url, left, head, base } = await repositoryWithPullRequest();
    const folder = temporaryFolder();
    const source = { url, number: 7, baseBranch: "main", token: "hemmelig" };
    const fetched = await fetchPullRequest(source, folder, environment);
    expect([fetched.base, fetched.head, fetched.mergeBase]).toEqual([base, head, left]);
    expect(readdirSync(folder)).not.toContain("integrations");
    expect(await changedFiles(fetched.repository, fetched.mergeBase, head)).toEqual([
      { path: "integrations/a.md", deleted: false },
      { path: "integrations/large.md", deleted: false },
    ]);
    expect(await readCatalogueFilesAt(fetched.repository, head)).toMatchObject([
      { path: "integrations/a.md", text: "ændret" },
      { path: "integrations/large.md", trouble: expect.any(String) },
      { path: "systems/s.md", text: "system" },
    ]);
  });

  it("shows the token to the server, and keeps it out of the repository it leaves", async () => {
    const { url } = await repositoryWithPullRequest();
    const folder = temporaryFolder();
    const source = { url, number: 7, baseBranch: "main", token: "hemmelig" };
    const { repository } = await fetchPullRequest(source, folder, environment);
    const expected = `basic ${Buffer.from("x-access-token:hemmelig").toString("base64")}`;
    expect(server?.authorizations).toContain(expected);
    expect(readFileSync(join(folder, "config"), "utf8")).not.toMatch(/hemmelig|authorization/i);
    expect(repository.gitFolder).toBe(folder);
  });

  it("says in git's words why a pull request that does not exist cannot be read", async () => {
    const { url } = await repositoryWithPullRequest();
    const source = { url, number: 8, baseBranch: "main", token: "" };
    await expect(fetchPullRequest(source, temporaryFolder(), environment)).rejects.toThrow(
      "couldn't find remote ref refs/pull/8/head",
    );
  });

  it("refuses a history that has nothing to do with its base", async () => {
    const origin = gitRepository();
    origin.commit({ "systems/s.md": "system" });
    origin.git("checkout", "--quiet", "--orphan", "other");
    const head = origin.commit({ "integrations/a.md": "andet" });
    origin.git("update-ref", "refs/pull/7/head", head);
    server = await serveRepository(`${origin.root}/.git`);
    const source = { url: server.url, number: 7, baseBranch: "main", token: "" };
    await expect(fetchPullRequest(source, temporaryFolder(), environment)).rejects.toThrow(
      "no commit in common",
    );
  });

  it("takes no other way than https, so that an address cannot name a program or a folder", async () => {
    const { root } = gitRepository();
    for (const url of [root, `file://${root}`, "ext::sh -c id", "ssh://eksempelby.example/x"]) {
      const source = { url, number: 7, baseBranch: "main", token: "" };
      await expect(fetchPullRequest(source, temporaryFolder(), environment)).rejects.toThrow(
        /not allowed/,
      );
    }
  });
});
