import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";

/** The product as an installation has it, in a folder where a test may break it. */
function installation(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "package.json": '{ "type": "module" }' });
  for (const part of ["bin", "dist"]) cpSync(part, join(folder, part), { recursive: true });
  rmSync(join(folder, "dist/compiled"), { recursive: true, force: true });
  return folder;
}

function validateWith(folder: string, ...words: readonly string[]) {
  const format = words.includes("--format") ? [] : ["--format", "json"];
  const line = ["validate", "--no-cache", "--today", "2026-11-23", ...format, ...words];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, "bin/catalogue.cjs"), ...line],
    { encoding: "utf8", env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}

const compiledIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, "dist/compiled")).map((name) => join(folder, "dist/compiled", name));

function expectCompiled(folder: string): void {
  const compiled = compiledIn(folder);
  expect(compiled).toHaveLength(2);
  for (const file of compiled) expect(readFileSync(file).length).toBeGreaterThan(50_000);
}

describe("the quick start of validate", () => {
  it("says what the whole command line says, before and after it was compiled", () => {
    const quick = installation();
    const whole = installation();
    rmSync(join(whole, "dist/validate.cjs"));
    const expected = validateWith(whole);
    expect(expected.status).toBe(0);
    expect(validateWith(quick)).toEqual(expected);
    expectCompiled(quick);
    expect(validateWith(quick)).toEqual(expected);
  });

  it("adds what later runs use to what is kept, and stops after a few", () => {
    const folder = installation();
    const sizes = [[], [], ["--format", "sarif"], [], []].map((words) => {
      validateWith(folder, ...words);
      return compiledIn(folder).map((file) => readFileSync(file).length);
    });
    const [[, first = 0] = [], , [, third = 0] = [], fourth, fifth] = sizes;
    expect(third).toBeGreaterThan(first);
    expect(fifth).toEqual(fourth);
  });

  it("is the same product as the whole command line, so that either finds what the other kept", () => {
    const chunks = readdirSync("dist/chunks").map((name) => join("dist/chunks", name));
    const digests = [...chunks, "dist/cli.js", "dist/validate.cjs", "dist/validate-afresh.cjs"]
      .filter((file) => file.endsWith("js"))
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/digest = "([0-9a-f]{64})"/g)])
      .map(([, digest]) => digest);
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(1);
  });

  it("compiles anew where what was kept is damaged", () => {
    const folder = installation();
    const expected = validateWith(folder);
    for (const kept of compiledIn(folder)) {
      const whole = readFileSync(kept);
      const short = whole.subarray(0, 1000);
      for (const damaged of [short, Buffer.alloc(whole.length), Buffer.from("")]) {
        writeFileSync(kept, damaged);
        expect(validateWith(folder)).toEqual(expected);
      }
    }
    expectCompiled(folder);
  });

  it("hands through all that it asks of Node's cryptography, which is loaded with the first digest", () => {
    const bundle = readFileSync("dist/validate.cjs", "utf8");
    const asked = [
      ...bundle.matchAll(/\bimport_node_crypto\d*\.(\w+)|[^.\w]crypto\.(\w+)\b(?=[(\s])/g),
    ];
    const given = [...bundle.matchAll(/get (\w+)\(\) \{\s*return require\("node:crypto"\)/g)];
    const names = new Set(asked.map(([, own, all]) => own ?? all));
    expect([...names].sort()).toEqual(given.map(([, name]) => name).sort());
  });

  it("loads neither cryptography nor sockets where nothing has changed", async () => {
    const folder = installation();
    const root = temporaryFolder();
    cpSync("systems", join(root, "systems"), { recursive: true });
    cpSync(".github/governance.yml", join(root, ".github/governance.yml"));
    const teller = join(root, "tell.cjs");
    writeFileSync(
      teller,
      "process.on('exit', () => console.error(process.moduleLoadList.join()));",
    );
    const loaded = (): string =>
      spawnSync(
        process.execPath,
        ["--require", teller, join(folder, "bin/catalogue.cjs"), "validate", "--root", root],
        { encoding: "utf8", env: { PATH: process.env.PATH } },
      ).stderr;
    // What changed a moment ago is not trusted.
    await new Promise((passed) => setTimeout(passed, 2100));
    // Elsewhere what is written goes through Node's own streams.
    const sockets = process.platform === "linux" ? "|NativeModule net\\b" : "";
    const heavy = new RegExp(`internal/crypto/hash${sockets}`, "g");
    expect(loaded().match(heavy)).not.toBeNull();
    const again = loaded();
    expect(again).toContain("NativeModule fs");
    expect(again.match(heavy)).toBeNull();
  });

  it("does not mix two builds", () => {
    const folder = installation();
    const file = join(folder, "dist/validate-afresh.cjs");
    const [first = "", ...rest] = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, [first.replace(/[0-9a-f]{64}/, "0".repeat(64)), ...rest].join("\n"));
    const { status, stdout, stderr } = validateWith(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm ci");
  });

  it("tells of a wrong call that is only found while validating in one line", () => {
    const folder = installation();
    const { status, stderr } = validateWith(folder, "--changed-since", "findes-ikke");
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("does without where nothing can be kept", () => {
    const folder = installation();
    const expected = validateWith(folder);
    rmSync(join(folder, "dist/compiled"), { recursive: true });
    writeFileSync(join(folder, "dist/compiled"), "i vejen");
    expect(validateWith(folder)).toEqual(expected);
  });

  it("complains of a wrong call as the whole command line does", () => {
    const quick = installation();
    const whole = installation();
    rmSync(join(whole, "dist/validate.cjs"));
    const words = ["--findes-ikke"];
    const complaint = validateWith(quick, ...words);
    expect(complaint).toEqual(validateWith(whole, ...words));
    expect(complaint.status).toBe(2);
  });
});
