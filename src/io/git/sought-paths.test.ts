import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { beginHistory } from "./git-history.ts";
import { aboutSought } from "./sought-paths.ts";

const history = (root: string) =>
  beginHistory(root, { PATH: process.env.PATH })("Europe/Copenhagen");

const many = (folder: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/f${at}.md`, `${at}\n`]));

const file = (phase: string) => `---\nid: a\nphase: ${phase}\n---\n`;

describe("the paths that git is asked about", () => {
  it("are left out where most files are the catalogue's, and the history is the same", async () => {
    const { root, commit, git } = gitRepository();
    commit({ ...many("integrations", 290), ...many("systems", 20), "docs/x.md": "x" });
    commit({ "integrations/a.md": file("need") }, "2026-01-02T12:00:00Z");
    commit({ ".github/governance.yml": "x: 1\n", "docs/x.md": "y" }, "2026-01-03T12:00:00Z");
    commit({ "docs/x.md": "z", "integrations-old/a.md": "a" }, "2026-01-04T12:00:00Z");
    git("checkout", "--quiet", "-b", "side");
    commit({ "integrations/a.md": file("parties") }, "2026-01-05T12:00:00Z");
    commit({ "docs/x.md": "1" }, "2026-01-06T12:00:00Z");
    git("checkout", "--quiet", "main");
    git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    commit({}, "2026-02-20T12:00:00Z");
    git("rm", "--quiet", "integrations/f1.md", "docs/x.md");
    commit({}, "2026-02-21T12:00:00Z");
    expect(aboutSought(root)).toEqual(["--"]);
    const whole = await history(root);
    rmSync(join(root, ".git/index"));
    expect(aboutSought(root)).toContain("integrations");
    expect(await history(root)).toEqual(whole);
    expect(whole.changedOn.size).toBe(312);
    expect(whole.moves.get("a")).toEqual([
      { phase: "need", on: "2026-01-02" },
      { phase: "parties", on: "2026-02-20" },
    ]);
  });

  it("are named where the catalogue is small, or the smaller part of its repository", () => {
    const { root, commit } = gitRepository();
    commit(many("integrations", 250));
    expect(aboutSought(root)).toContain("integrations");
    commit({ ...many("integrations", 320), ...many("src", 330) });
    expect(aboutSought(root)).toContain("integrations");
  });

  it("are named below the top of a repository, and without one", () => {
    const { root, commit } = gitRepository();
    commit(many("catalogue/integrations", 320));
    expect(aboutSought(join(root, "catalogue"))).toContain("integrations");
    rmSync(join(root, ".git"), { recursive: true });
    expect(aboutSought(root)).toContain("integrations");
  });
});
