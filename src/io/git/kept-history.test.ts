import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { beginHistory, type GitHistory } from "./git-history.ts";

const environment = { PATH: process.env.PATH };
const zone = "Europe/Copenhagen";
const fresh = (root: string): Promise<GitHistory> => beginHistory(root, environment)(zone);
const kept = (root: string): Promise<GitHistory> =>
  beginHistory(root, environment, { root, product: "test" })(zone);

const file = (phase: string) => `---\nid: a\nphase: ${phase}\n---\n`;
const day = (number: number) => `2026-01-${String(number).padStart(2, "0")}T12:00:00Z`;

/** What was kept and what git says now are the same, and the second look finds what the first one kept. */
async function expectSame(root: string): Promise<GitHistory> {
  const truth = await fresh(root);
  expect(await kept(root)).toEqual(truth);
  expect(await kept(root)).toEqual(truth);
  return truth;
}

describe("history that is kept between runs", () => {
  it("is what git says, as commits come: changes, removals, merges, and commits of other files", async () => {
    const test = gitRepository();
    await expectSame(test.root);
    test.commit({ "integrations/a.md": file("need"), "systems/s.md": "1" }, day(1));
    await expectSame(test.root);
    test.commit({ "integrations/a.md": file("parties") }, day(2));
    test.commit({ "docs/x.md": "x" }, day(3));
    await expectSame(test.root);
    test.git("checkout", "--quiet", "-b", "side");
    test.commit({ "integrations/b.md": file("need") }, day(4));
    test.git("checkout", "--quiet", "main");
    test.commit({ "integrations/c.md": file("need") }, day(5));
    await expectSame(test.root);
    test.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    test.commit({}, day(6));
    expect((await expectSame(test.root)).changedOn.get("integrations/b.md")).toBe("2026-01-06");
    test.git("rm", "--quiet", "integrations/a.md");
    test.commit({}, day(7));
    expect((await expectSame(test.root)).moves.has("a")).toBe(false);
  });

  it("begins again on another branch, after history was rewritten, and where it joined another line", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("need") }, day(1));
    test.git("checkout", "--quiet", "-b", "side");
    test.commit({ "integrations/a.md": file("parties") }, day(2));
    await expectSame(test.root);
    test.git("checkout", "--quiet", "main");
    await expectSame(test.root);
    test.commit({ "integrations/b.md": file("need") }, day(3));
    test.git("checkout", "--quiet", "side");
    await expectSame(test.root);
    // On main the branch's commits are one day's work; what was kept of the branch itself must not be built upon.
    test.git("checkout", "--quiet", "main");
    test.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    test.commit({}, day(9));
    expect((await expectSame(test.root)).changedOn.get("integrations/a.md")).toBe("2026-01-09");
    test.git("reset", "--quiet", "--hard", "HEAD~1");
    test.commit({ "integrations/b.md": file("parties") }, day(10));
    await expectSame(test.root);
  });

  it("begins again when a shallow clone gets the rest of its history", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("need") }, day(1));
    test.commit({ "integrations/a.md": file("parties") }, day(2));
    test.commit({ "integrations/b.md": file("need") }, day(3));
    const clone = temporaryFolder();
    test.git("clone", "--quiet", "--depth", "2", `file://${test.root}`, clone);
    expect((await expectSame(clone)).shallow).toBe(true);
    test.git("-C", clone, "fetch", "--quiet", "--unshallow");
    const whole = await expectSame(clone);
    expect(whole.shallow).toBe(false);
    expect(whole.moves.get("a")).toHaveLength(2);
  });

  it("is read anew where what was kept is damaged", async () => {
    const test = gitRepository();
    test.commit({ "integrations/a.md": file("need") }, day(1));
    const truth = await kept(test.root);
    const pack = join(test.root, ".cache/catalogue/history.pack");
    const bytes = readFileSync(pack);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 0xff;
    writeFileSync(pack, bytes);
    expect(await kept(test.root)).toEqual(truth);
  });
});
