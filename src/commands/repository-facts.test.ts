import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../io/testing/git-repository.ts";
import { temporaryFolder } from "../io/testing/temporary-folder.ts";
import { type FactsMemory, repositoryFacts } from "./repository-facts.ts";

const ask = (root: string, memory: FactsMemory, wantsDecisions = true) =>
  repositoryFacts({
    root,
    environment: { PATH: process.env.PATH },
    timeZone: "Europe/Copenhagen",
    wantsDecisions,
    memory,
  });

describe("facts of a repository", () => {
  it("are remembered until a branch moves or is left", async () => {
    const { root, commit, git } = gitRepository();
    const sha = commit({ "a.md": "a" });
    const memory: FactsMemory = { facts: undefined };
    const first = await ask(root, memory);
    expect(first).toMatchObject({ commit: { sha }, branch: "main", decisions: [] });
    expect(await ask(root, memory)).toBe(first);
    git("checkout", "-q", "-b", "anden");
    expect(await ask(root, memory)).toMatchObject({ commit: { sha }, branch: "anden" });
    const next = commit({ "a.md": "b" });
    expect(await ask(root, memory)).toMatchObject({ commit: { sha: next } });
    const before = await ask(root, memory);
    git("branch", "decision-log");
    expect(await ask(root, memory)).not.toBe(before);
    expect(await ask(root, memory, false)).not.toBe(await ask(root, memory));
  });

  it("are asked for again where there was no commit", async () => {
    const root = temporaryFolder();
    const memory: FactsMemory = { facts: undefined };
    expect(await ask(root, memory)).toEqual({ branch: "main", decisions: [] });
    const sha = gitRepository(root).commit({ "a.md": "a" });
    expect(await ask(root, memory)).toMatchObject({ commit: { sha } });
  });
});
