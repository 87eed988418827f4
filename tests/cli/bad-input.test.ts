import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { cliBundle, runCli } from "./run-cli.ts";

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
}

// Where the tests run as root, nothing is closed to them: then the command line runs as nobody.
const nobody = 65_534;
const uid = process.getuid?.() === 0 ? nobody : undefined;

const unharmed = ["integrations/good.md", "integrations/bom-and-crlf.md"];

let root = "";
let found: readonly Found[] = [];
let milliseconds = 0;
let status: number | null = null;

beforeAll(async () => {
  cliBundle();
  root = temporaryFolder();
  cpSync("tests/fixtures/bad", root, { recursive: true });
  const at = (name: string): string => join(root, "integrations", name);
  writeFiles(root, {
    "integrations/huge.md": `---\nid: huge\n---\n${"x".repeat(5 * 1024 * 1024)}`,
    "integrations/closed.md": "---\nid: closed\n---\n",
    "integrations/undermappe/strejfer.md": "---\nid: strejfer\n---\n",
    "systems/ogsaa-tom.md": "",
    ".github/governance.yml": "organisation: [ikke lukket\nlocale: da\n",
  });
  mkdirSync(at("directory.md"));
  symlinkSync("/etc/passwd", at("link.md"));
  symlinkSync("loop.md", at("loop.md"));
  execFileSync("mkfifo", [at("pipe.md")]);
  for (const folder of ["", "integrations", "systems"]) chmodSync(join(root, folder), 0o777);
  chmodSync(at("closed.md"), 0o000);
  const begun = performance.now();
  const result = await runCli(["validate", "--format", "json", "--today", "2026-11-23"], {
    cwd: root,
    ...(uid !== undefined && { uid }),
  });
  milliseconds = performance.now() - begun;
  status = result.status;
  expect(result.stderr).toBe("");
  found = JSON.parse(result.stdout).findings;
});

const errorsOn = (path: string): readonly Found[] =>
  found.filter((one) => one.path === path && one.severity === "error");

describe("bad input", () => {
  it("is found on each file, in words", () => {
    const bad = ["integrations", "systems"]
      .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
      .filter(
        (path) => path.endsWith(".md") && !unharmed.includes(path) && path !== "systems/sbsys.md",
      );
    expect(bad.length).toBeGreaterThan(30);
    expect(bad.filter((path) => errorsOn(path).length === 0)).toEqual([]);
    for (const { message } of found) expect(message).toMatch(/\p{L}{3}.*[.!?]$/su);
  });

  it.each([
    ["integrations/closed.md", "EACCES"],
    ["integrations/pipe.md", "almindelig fil"],
    ["integrations/link.md", "symbolsk link"],
    ["integrations/loop.md", "symbolsk link"],
    ["integrations/directory.md", "mappe"],
    ["integrations/huge.md", "256 KB"],
    ["integrations/undermappe/strejfer.md", "undermappe"],
    ["systems/ogsaa-tom.md", "tom"],
    [".github/governance.yml", "ikke lukket"],
  ])("in %s is named for what it is", (path, words) => {
    expect(
      errorsOn(path)
        .map(({ message }) => message)
        .join("\n"),
    ).toContain(words);
  });

  it("leaves the good files unharmed", () => {
    expect(unharmed.flatMap((path) => errorsOn(path))).toEqual([]);
  });

  it("blocks, runs nothing, hangs nowhere and gives no link's content away", () => {
    expect(status).toBe(1);
    expect(existsSync(join(root, "udfoert.txt"))).toBe(false);
    expect(milliseconds).toBeLessThan(20_000);
    expect(JSON.stringify(found)).not.toContain("root:");
  });
});
