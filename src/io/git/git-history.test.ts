import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openRepository, type Repository } from "./git.ts";
import {
  beginHistory,
  type GitHistory,
  headCommit,
  noHistory,
  phaseHistory,
} from "./git-history.ts";

async function open(root: string): Promise<Repository> {
  const opened = await openRepository(root, { PATH: process.env.PATH });
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  return opened.repository;
}

const history = (root: string): Promise<GitHistory> =>
  beginHistory(root, { PATH: process.env.PATH })("Europe/Copenhagen");

const file = (phase: string, rest = "") =>
  `---\nid: a\nphase: ${phase}\n${rest}---\n\nphase: exit\n`;

describe("readHistory", () => {
  it("gives the moves through the phases oldest first, and when each file last changed", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("need"), "systems/s.md": "1" }, "2026-01-05T10:00:00Z");
    test.commit({ "integrations/a.md": file('"parties" # nu') }, "2026-02-01T10:00:00Z");
    test.commit({ "integrations/a.md": file("parties", "title: Ny\n") }, "2026-03-01T10:00:00Z");
    test.commit({ "integrations/a.md": file("clarification") }, "2026-03-31T23:30:00Z");
    test.commit(
      { "integrations/a.md": file("clarification", "status: retired\n") },
      "2026-05-01T10:00:00Z",
    );
    const { moves, changedOn } = await history(test.root);
    expect(moves.get("a")).toEqual([
      { phase: "need", on: "2026-01-05" },
      { phase: "parties", on: "2026-02-01" },
      { phase: "clarification", on: "2026-04-01" },
      { phase: "retired", on: "2026-05-01" },
    ]);
    expect(Object.fromEntries(changedOn)).toEqual({
      "integrations/a.md": "2026-05-01",
      "systems/s.md": "2026-01-05",
    });
  });

  it("takes the day a branch landed, not the days it was worked on", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("need") }, "2026-01-01T12:00:00Z");
    test.git("checkout", "--quiet", "-b", "side");
    test.commit({ "integrations/a.md": file("parties") }, "2026-01-10T12:00:00Z");
    test.git("checkout", "--quiet", "main");
    test.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    test.commit({}, "2026-02-20T12:00:00Z");
    const { moves } = await history(test.root);
    expect(moves.get("a")?.at(-1)).toEqual({ phase: "parties", on: "2026-02-20" });
  });

  it("begins again where a file was removed and written anew", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("parties") }, "2026-01-01T12:00:00Z");
    test.git("rm", "--quiet", "integrations/a.md");
    test.commit({}, "2026-01-02T12:00:00Z");
    test.commit({ "integrations/a.md": file("parties") }, "2026-01-03T12:00:00Z");
    expect((await history(test.root)).moves.get("a")).toEqual([
      { phase: "parties", on: "2026-01-03" },
    ]);
  });

  it("claims nothing that a shallow clone cannot know", async () => {
    const test = gitRepository();
    test.commit(
      { "integrations/a.md": file("need"), "integrations/b.md": file("need") },
      "2026-01-01T12:00:00Z",
    );
    test.commit({ "integrations/b.md": file("parties") }, "2026-02-01T12:00:00Z");
    test.commit({ "integrations/b.md": file("parties", "title: x\n") }, "2026-03-01T12:00:00Z");
    test.commit({ "integrations/b.md": file("clarification") }, "2026-04-01T12:00:00Z");
    test.commit({ "integrations/c.md": file("need") }, "2026-05-01T12:00:00Z");
    const clone = temporaryFolder();
    test.git("clone", "--quiet", "--depth", "4", `file://${test.root}`, clone);
    const { moves, changedOn, shallow } = await history(clone);
    expect(shallow).toBe(true);
    expect(Object.fromEntries(moves)).toEqual({
      b: [{ phase: "clarification", on: "2026-04-01" }],
      c: [{ phase: "need", on: "2026-05-01" }],
    });
    expect(changedOn.has("integrations/a.md")).toBe(false);
  });

  it("is empty without a repository, and without git", async () => {
    expect(await history(temporaryFolder())).toEqual(noHistory);
    const withoutGit = beginHistory(gitRepository().root, { PATH: "/findes/ikke" });
    expect((await withoutGit("UTC")).changedOn.size).toBe(0);
  });

  it("is empty before the first commit, and reads only the moves it is asked for", async () => {
    const test = gitRepository();
    expect(await history(test.root)).toEqual(noHistory);
    expect(await headCommit(await open(test.root), "UTC")).toBeUndefined();
    test.commit({ "integrations/a.md": file("need"), "integrations/b.md": file("need") });
    const begun = beginHistory(test.root, { PATH: process.env.PATH });
    const some = await begun("UTC", (path) => path.endsWith("b.md"));
    expect([...some.moves.keys()]).toEqual(["b"]);
    expect(some.changedOn.size).toBe(2);
  });
});

describe("headCommit", () => {
  it("gives the commit and its date where the municipality lies", async () => {
    const test = gitRepository();
    const sha = test.commit({ "docs/a.md": "x" }, "2026-06-30T22:30:00Z");
    expect(await headCommit(await open(test.root), "Europe/Copenhagen")).toEqual({
      sha,
      date: "2026-07-01",
    });
  });
});

describe("phaseHistory", () => {
  it("says since when each integration has stood in its phase, and nothing of retired ones", () => {
    const moves = new Map([
      [
        "a",
        [
          { phase: "need", on: "2026-01-01" },
          { phase: "parties", on: "2026-02-01" },
        ] as const,
      ],
      [
        "b",
        [
          { phase: "exit", on: "2026-01-01" },
          { phase: "retired", on: "2026-02-01" },
        ] as const,
      ],
    ]);
    expect(phaseHistory({ changedOn: new Map(), moves, shallow: false })).toEqual(
      new Map([["a", { phase: "parties", since: "2026-02-01" }]]),
    );
  });
});
