import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { openRepository } from "./git.ts";
import { cleanMerges } from "./git-clean-merges.ts";

const file = "integrations/a.md";
const named = ["-c", "user.name=T", "-c", "user.email=t@e.example"];

function branched() {
  const world = gitRepository();
  const start = world.commit({ [file]: "phase: need\n", "x.txt": "x" });
  world.git("checkout", "--quiet", "-b", "head");
  world.commit({ [file]: "phase: parties\n" });
  world.git("checkout", "--quiet", "main");
  world.commit({ "systems/b.md": "b" });
  world.git("checkout", "--quiet", "head");
  const clean = async (): Promise<readonly boolean[]> => {
    const opened = await openRepository(world.root, { PATH: process.env.PATH });
    if ("unavailable" in opened) throw new Error(opened.unavailable.en);
    const found = await cleanMerges(opened.repository, world.git("rev-parse", "main"), "head");
    const merges = world.git("rev-list", "--merges", "main..head").split("\n").filter(Boolean);
    return merges.map((commit) => found.has(commit));
  };
  return { ...world, clean, start };
}

describe("cleanMerges", () => {
  it("knows the merge that only brings a branch up to date", async () => {
    const { clean, git } = branched();
    git(...named, "merge", "--quiet", "--no-edit", "main");
    expect(await clean()).toEqual([true]);
  });

  it("does not take one for clean in which somebody has written", async () => {
    const { clean, commit, git } = branched();
    git(...named, "merge", "--quiet", "--no-commit", "--no-ff", "main");
    commit({ [file]: "phase: operation\n" });
    expect(await clean()).toEqual([false]);
  });

  it("does not take one for clean that chose a side", async () => {
    const { clean, git } = branched();
    git(...named, "merge", "--quiet", "--no-edit", "--strategy=ours", "main");
    expect(await clean()).toEqual([false]);
  });

  it("does not take one for clean that brings in what is not on the base branch", async () => {
    const { clean, commit, git, start } = branched();
    git("checkout", "--quiet", "-b", "another", start);
    commit({ "systems/c.md": "c" });
    git("checkout", "--quiet", "head");
    git(...named, "merge", "--quiet", "--no-edit", "another");
    expect(await clean()).toEqual([false]);
  });

  it("does not take one for clean where somebody had to choose between two texts", async () => {
    const { clean, commit, git } = branched();
    git("checkout", "--quiet", "main");
    commit({ [file]: "phase: exit\n" });
    git("checkout", "--quiet", "head");
    git(...named, "merge", "--quiet", "--no-edit", "--strategy-option=ours", "main");
    expect(await clean()).toEqual([false]);
  });
});
