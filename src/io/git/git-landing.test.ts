import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { mergeBase, openRepository } from "./git.ts";
import { landsAsJudged } from "./git-landing.ts";

const by = ["-c", "user.name=T", "-c", "user.email=t@e.example"];

function parted() {
  const world = gitRepository();
  world.commit({ "integrations/a.md": "need", "systems/s.md": "s", "x.txt": "x" });
  world.git("checkout", "--quiet", "-b", "head");
  world.git("rm", "--quiet", "systems/s.md");
  world.commit({ "integrations/a.md": "parties", "x.txt": "y" });
  world.git("checkout", "--quiet", "main");
  world.commit({ "integrations/b.md": "b", "z.txt": "z" });
  const base = world.git("rev-parse", "HEAD");
  const lands = async (): Promise<boolean> => {
    const opened = await openRepository(world.root, { PATH: process.env.PATH });
    if ("unavailable" in opened) throw new Error(opened.unavailable.en);
    const [head, landed] = ["head", "HEAD"].map((ref) => world.git("rev-parse", ref));
    if (head === undefined || landed === undefined) throw new Error("No such commit");
    const common = (await mergeBase(opened.repository, base, head)) ?? "";
    return landsAsJudged(opened.repository, { base, head, landed, mergeBase: common });
  };
  return { ...world, lands };
}

describe("landsAsJudged", () => {
  it("is so for a merge and for a squash, whatever else is in them than the catalogue", async () => {
    const { commit, git, lands } = parted();
    git(...by, "merge", "--quiet", "--no-edit", "head");
    expect(await lands()).toBe(true);
    git("reset", "--quiet", "--hard", "HEAD^1");
    git(...by, "merge", "--quiet", "--squash", "head");
    commit({ "andet.txt": "andet" });
    expect(await lands()).toBe(true);
  });

  it("is not so where a file is another, is missing, or is one too many", async () => {
    for (const [path, text] of [
      ["integrations/a.md", "operation"],
      ["integrations/b.md", undefined],
      ["systems/s.md", "s"],
      ["schemas/ny.json", "{}"],
    ] as const) {
      const { commit, git, lands } = parted();
      git(...by, "merge", "--quiet", "--no-edit", "head");
      if (text === undefined) git("rm", "--quiet", path);
      commit(text === undefined ? {} : { [path]: text });
      expect([path, await lands()]).toEqual([path, false]);
    }
  });
});
