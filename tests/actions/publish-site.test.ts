import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { runAction } from "./run-action.ts";
import { changed, soundFiles } from "./sound-files.ts";

const today = { today: "2026-11-23" };
const integration = "integrations/kilde-maal.md";

function checkout(files: Readonly<Record<string, string>>): string {
  const { root, commit } = gitRepository();
  commit(files);
  return root;
}

const pageOf = (root: string, page: string): string =>
  readFileSync(join(root, "_site", page), "utf8");

describe("the action publish-site", () => {
  it("builds the site into a folder that the upload can take, in both languages", async () => {
    const root = checkout(soundFiles);
    const run = await runAction("publish-site", { workspace: root, inputs: today });
    expect(run.stderr).toBe("");
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ folder: "_site", errors: "0" });
    expect(Number(run.outputs.pages)).toBeGreaterThan(10);
    expect(pageOf(root, "index.html")).toContain("<html lang=da>");
    expect(pageOf(root, "en/index.html")).toContain("<html lang=en>");
    expect(JSON.parse(pageOf(root, "catalogue.json"))).toBeTruthy();
  });

  it("publishes a catalogue with errors too, and says how many", async () => {
    const root = checkout({
      ...soundFiles,
      ...changed(integration, "frequency: daily", "frequency: dayly"),
    });
    const run = await runAction("publish-site", { workspace: root, inputs: today });
    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);
    expect(run.summary).toContain("dayly");
    expect(existsSync(join(root, "_site/index.html"))).toBe(true);
  });

  it("lays the site under the repository's name unless told otherwise", async () => {
    const root = checkout(soundFiles);
    const around = { workspace: root, repository: "eksempelby/katalog" };
    await runAction("publish-site", { ...around, inputs: today });
    expect(pageOf(root, "404.html")).toContain("/katalog/");
    await runAction("publish-site", { ...around, inputs: { ...today, "base-path": "/andet/" } });
    expect(pageOf(root, "404.html")).toContain("/andet/");
  });

  it("gives the same bytes for the same commit", async () => {
    const root = checkout(soundFiles);
    await runAction("publish-site", { workspace: root, inputs: today });
    const first = pageOf(root, "index.html");
    await runAction("publish-site", { workspace: root, inputs: { ...today, out: "_site" } });
    expect(pageOf(root, "index.html")).toBe(first);
  });

  it("will not build over the catalogue itself, and says where to instead", async () => {
    const root = checkout(soundFiles);
    const run = await runAction("publish-site", {
      workspace: root,
      inputs: { ...today, out: "." },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain("Vælg en mappe for sig");
    expect(existsSync(join(root, integration))).toBe(true);
  });

  it("says what to do where there is no catalogue", async () => {
    const around = { workspace: temporaryFolder(), inputs: today };
    const run = await runAction("publish-site", around);
    expect(run.annotations[0]?.message).toContain("Der er intet katalog");
  });
});
