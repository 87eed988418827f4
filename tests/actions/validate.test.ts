import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { type GitServer, serveRepository } from "../../src/io/testing/git-server.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { runAction } from "./run-action.ts";
import { changed, soundFiles } from "./sound-files.ts";

const today = { today: "2026-11-23" };
const integration = "integrations/kilde-maal.md";
const misspelt = changed(integration, "phase: need", "phase: needs");

let server: GitServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe("the action validate, on a checkout", () => {
  it("is green on a sound catalogue, and says how many files it looked at", async () => {
    const { root, commit } = gitRepository();
    commit(soundFiles);
    const run = await runAction("validate", { workspace: root, inputs: today });
    expect(run.stderr).toBe("");
    expect(run.outputs).toMatchObject({ errors: "0", files: "4" });
    expect(run.exitCode).toBe(0);
  });

  it("marks a mistake on its line, fails, and says in Danish what to do", async () => {
    const { root, commit } = gitRepository();
    commit({ ...soundFiles, ...misspelt });
    const run = await runAction("validate", { workspace: root, inputs: today });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe("1");
    const [first] = run.annotations;
    expect(first).toMatchObject({ severity: "error", file: integration, line: 5, title: "schema" });
    expect(first?.message).toContain("need");
    expect(run.summary).toContain("## Validering af kataloget");
    expect(run.summary).toContain(`/blob/${"0".repeat(40)}/${integration}?plain=1#L5`);
  });

  it("names files from the top of the checkout when the catalogue lies in a folder", async () => {
    const { root, commit } = gitRepository();
    const below = { ...soundFiles, ...misspelt };
    commit(Object.fromEntries(Object.entries(below).map(([path, text]) => [`kat/${path}`, text])));
    const run = await runAction("validate", {
      workspace: root,
      inputs: { ...today, root: "kat", locale: "en" },
    });
    expect(run.annotations[0]).toMatchObject({ file: `kat/${integration}`, line: 5 });
    expect(run.summary).toContain("## Validation of the catalogue");
  });

  it("writes the findings as JSON and SARIF where its outputs say", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...soundFiles, ...misspelt });
    const keep = temporaryFolder();
    const run = await runAction("validate", {
      workspace: folder,
      inputs: today,
      environment: { RUNNER_TEMP: keep },
    });
    expect(run.outputs.json).toBe(join(keep, "catalogue-findings.json"));
    const json = JSON.parse(readFileSync(run.outputs.json ?? "", "utf8"));
    expect(json.findings).toHaveLength(1);
    expect(json.summary).toMatchObject({ errors: 1, files: 4 });
    const sarif = JSON.parse(readFileSync(run.outputs.sarif ?? "", "utf8"));
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(5);
  });

  it("passes over errors when it is told never to fail, and still counts them", async () => {
    const { root, commit } = gitRepository();
    commit({ ...soundFiles, ...misspelt });
    const inputs = { ...today, "fail-on": "never" };
    const run = await runAction("validate", { workspace: root, inputs });
    expect([run.exitCode, run.outputs.errors]).toEqual([0, "1"]);
  });

  it("says what to do when there is no catalogue, and when an input is wrong", async () => {
    const empty = await runAction("validate", { workspace: temporaryFolder(), inputs: today });
    expect(empty.exitCode).toBe(1);
    expect(empty.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("Der er intet katalog"),
    ]);
    const inputs = { today: "i dag" };
    const wrong = await runAction("validate", { workspace: temporaryFolder(), inputs });
    expect(wrong.annotations[0]?.message).toContain('Inputtet "today" er "i dag"');
  });

  it("lets no text of a file act as a command of the runner", async () => {
    const { root, commit } = gitRepository();
    const nasty = '"need\\n::error file=README.md,line=1::forfalsket\\n::stop-commands::x"';
    commit({ ...soundFiles, ...changed(integration, "phase: need", `phase: ${nasty}`) });
    const run = await runAction("validate", { workspace: root, inputs: today });
    expect(run.annotations.some(({ file }) => file === "README.md")).toBe(false);
    expect(run.stdout).not.toMatch(/^::stop-commands::/m);
  });
});

describe("the action validate, on a pull request", () => {
  async function pullRequest(change: Record<string, string>) {
    const origin = gitRepository();
    const broken = { "systems/gammel.md": "---\nid: anden\nname: Gammel\n---\n" };
    const base = origin.commit({ ...soundFiles, ...broken });
    origin.git("checkout", "--quiet", "-b", "change");
    const head = origin.commit(change);
    origin.git("update-ref", "refs/pull/7/head", head);
    const payload = { pull_request: { number: 7, base: { ref: "main", sha: base } } };
    return { origin, base, head, payload };
  }

  it("blocks on the files it touches alone, when they are checked out", async () => {
    const { origin, payload } = await pullRequest(
      changed(integration, "samme dag", "inden dagen er omme"),
    );
    const { root } = origin;
    const around = { workspace: root, inputs: today, event: "pull_request", payload };
    const run = await runAction("validate", around);
    expect(run.outputs).toMatchObject({ errors: "0", files: "1" });
    expect(run.exitCode).toBe(0);
  });

  it("reads the pull request as objects on pull_request_target, and leaves the workspace empty", async () => {
    const { origin, payload, head } = await pullRequest(misspelt);
    server = await serveRepository(join(origin.root, ".git"), "eksempelby/integrationer");
    const workspace = temporaryFolder();
    const run = await runAction("validate", {
      workspace,
      inputs: today,
      event: "pull_request_target",
      payload,
      serverUrl: new URL(server.url).origin,
      token: "ghs_hemmelig",
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ errors: "1", files: "1" });
    expect(run.annotations[0]).toMatchObject({ file: integration, line: 5 });
    expect(run.summary).toContain(`/blob/${head}/${integration}`);
    expect(existsSync(join(workspace, "integrations"))).toBe(false);
    expect(run.stdout.replace("::add-mask::ghs_hemmelig", "")).not.toContain("ghs_hemmelig");
  });

  it("judges by the base branch's schemas, not by those of the pull request", async () => {
    const schema = { "schemas/integration.schema.json": "{}", ...misspelt };
    const { origin, payload } = await pullRequest(schema);
    server = await serveRepository(join(origin.root, ".git"), "eksempelby/integrationer");
    const run = await runAction("validate", {
      workspace: temporaryFolder(),
      inputs: today,
      event: "pull_request_target",
      payload,
      serverUrl: new URL(server.url).origin,
    });
    expect(run.outputs.errors).toBe("1");
  });
});
