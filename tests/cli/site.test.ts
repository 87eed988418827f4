import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli, startCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23"];

beforeAll(() => {
  cliBundle();
});

describe("catalogue build", () => {
  it("writes the site into a folder, and nothing the second time", async () => {
    const root = catalogueOf(soundFiles);
    const out = join(root, "_site");
    const first = await runCli(["build", ...day], { cwd: root });
    expect(first).toMatchObject({ status: 0, stdout: `${out}\n` });
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Afgørelser fra Kilde til Mål");
    expect(JSON.parse(readFileSync(join(out, "catalogue.json"), "utf8"))).toBeInstanceOf(Object);
    const second = await runCli(["build", ...day, "--locale", "en"], { cwd: root });
    expect(second.stderr).toMatch(/ files: 0 written, \d+ unchanged, 0 removed\./);
  });

  it("says in plain words where only the newest commits are here, and shows where the time went when asked", async () => {
    const test = gitRepository();
    for (const [path, text] of Object.entries(soundFiles)) test.commit({ [path]: text });
    const clone = temporaryFolder();
    test.git("clone", "--quiet", "--depth", "1", `file://${test.root}`, clone);
    const { stderr } = await runCli(["build", "--profile", ...day], { cwd: clone });
    expect(stderr).toContain("Kun de nyeste commits er hentet hertil");
    expect(stderr).toContain("git fetch --unshallow");
    expect(stderr).toMatch(/Laver siderne +\d/);
    expect(stderr).toMatch(/I alt +\d/);
    const whole = await runCli(["build", ...day], { cwd: test.root });
    expect(whole.stderr).not.toContain("nyeste commits");
  });

  it("builds the public edition of the demonstration catalogue, with nothing in any file that is to stay inside", async () => {
    const out = join(temporaryFolder(), "offentlig");
    const { status } = await runCli(
      [
        "build",
        "--out",
        out,
        "--edition",
        "public",
        "--base-path",
        "/integrationer/",
        "--quiet",
        ...day,
      ],
      { cwd: process.cwd() },
    );
    expect(status).toBe(0);
    const inside = readdirSync("integrations")
      .filter((name) => name.endsWith(".md") && !name.startsWith("_"))
      .map((name) => readFileSync(join("integrations", name), "utf8"))
      .filter((text) => !/^visibility: public$/m.test(text));
    const secrets = [
      "eksempelby.example>",
      "@eksempelby.example",
      "eksempelby-dpo",
      "noticeMonths",
      "yearlyCostDkk",
      ...inside.map((text) => /^id: (.*)$/m.exec(text)?.[1] ?? "mangler"),
      ...inside.map((text) => /^title: "?([^"\n]*)/m.exec(text)?.[1] ?? "mangler"),
    ];
    expect(secrets.length).toBeGreaterThan(30);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const leaks = files.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      // The one mailbox that is published on purpose: where other municipalities write about reuse.
      const text = (path + readFileSync(path, "utf8")).replace(
        '"email":"digitalisering@eksempelby.example"',
        "",
      );
      return secrets
        .filter((secret) => text.includes(secret))
        .map((secret) => `${secret} in ${path}`);
    });
    expect(leaks).toEqual([]);
    expect(readFileSync(join(out, "404.html"), "utf8")).toContain("/integrationer/");
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("integrationer/");
  });

  it("builds a catalogue with errors too, and shows them", async () => {
    const root = catalogueOf({ ...soundFiles, "systems/i-stykker.md": "---\nid: [\n---\n" });
    const { status, stderr } = await runCli(["build", ...day], { cwd: root });
    expect(status).toBe(0);
    expect(stderr).toMatch(/\d fejl i 5 filer/);
    const pages = readdirSync(join(root, "_site"), { recursive: true, encoding: "utf8" });
    const shown = pages.some(
      (path) =>
        path.endsWith(".html") &&
        readFileSync(join(root, "_site", path), "utf8").includes("i-stykker"),
    );
    expect(shown).toBe(true);
  });

  it("refuses to write over the catalogue or over somebody else's files", async () => {
    const root = catalogueOf(soundFiles);
    const over = await runCli(["build", "--out", "systems", ...day], { cwd: root });
    expect(over).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("hvor kataloget selv ligger"),
    });
    const out = temporaryFolder();
    writeFileSync(join(out, "index.html"), "min egen side");
    const others = await runCli(["build", "--out", out, ...day], { cwd: root });
    expect(others).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("bliver ikke overskrevet"),
    });
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("min egen side");
  });
});

describe("catalogue serve", () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill();
    child = undefined;
  });

  async function started(root: string, ...words: string[]): Promise<string> {
    child = startCli(["serve", ...words, ...day], { cwd: root });
    let text = "";
    return new Promise((settle, reject) => {
      child?.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const url = /^http:\S+$/m.exec(text)?.[0];
        if (url !== undefined && text.includes(`${url}\n`)) settle(url);
      });
      child?.on("close", (status) => reject(new Error(`ended with ${status}: ${text}`)));
    });
  }

  it("serves fresh pages on this machine, and tells open ones when a file was saved", async () => {
    const root = catalogueOf(soundFiles);
    const url = await started(root);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await (await fetch(url)).text();
    expect(page).toContain("Afgørelser fra Kilde til Mål");
    const script = /src="\/(_catalogue\/reload\.js\?1)"/.exec(page)?.[1] ?? "";
    expect(await (await fetch(url + script)).text()).toContain("EventSource");
    const events = await fetch(`${url}_catalogue/events?1`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    const path = join(root, "integrations/kilde-maal.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("til Mål", "til et nyt mål"));
    expect((await reader?.read())?.value).toContain("event: reload");
    expect(await (await fetch(url)).text()).toContain("Afgørelser fra Kilde til et nyt mål");
    await reader?.cancel();
    const missing = await fetch(`${url}findes-ikke`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("<html")]);
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  it("shows what is wrong first where that is asked for, and serves all the same", async () => {
    const root = catalogueOf({ ...soundFiles, "systems/i-stykker.md": "" });
    const url = await started(root, "--validate-first");
    expect((await fetch(url)).status).toBe(200);
  });

  it("exits with 2 where there is no catalogue, and where the port is taken", async () => {
    const none = await runCli(["serve"], { cwd: temporaryFolder() });
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining("intet katalog") });
    const root = catalogueOf(soundFiles);
    const { port } = new URL(await started(root));
    const taken = await runCli(["serve", "--port", port], { cwd: root });
    expect(taken).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`Port ${port} er optaget`),
    });
  });
});
