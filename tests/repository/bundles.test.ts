import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { readActionMetadata } from "../actions/action-metadata.ts";
import { nodeOfTheRunner } from "../actions/node-of-the-runner.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const actions = readdirSync(join(root, "actions"))
  .filter((name) => existsSync(join(root, "actions", name, "action.yml")))
  .sort();

const bundleOf = (action: string): string =>
  readFileSync(join(root, "actions", action, "dist/index.js"), "utf8");

/** Text that the runtime evaluates. `Function` called in any way counts. */
const evaluations = (code: string): readonly string[] =>
  code
    .split("\n")
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .filter((line) => /\beval\(|\bnew Function\b|(?<![\w.$"'`])Function\(/.test(line))
    .map((line) => line.trim());

// ajv compiles a municipality's own schemas, which come from the default branch: docs/threat-model.md.
const schemaCompiler = /^const makeValidate = new Function\(/;

describe("the bundles", () => {
  it("are those of the three actions at least", () => {
    expect(actions).toEqual(expect.arrayContaining(["phase-gate", "publish-site", "validate"]));
  });

  it("are what their sources give", () => {
    const check = spawnSync(process.execPath, ["scripts/build.mjs", "--check"], { cwd: root });
    expect(check.stderr.toString()).toBe("");
    expect(check.status).toBe(0);
  });

  it.each(actions)("of %s evaluates no text as code, but for the schema compiler", (action) => {
    const found = evaluations(bundleOf(action)).filter((line) => !schemaCompiler.test(line));
    expect(found).toEqual([]);
  });

  it.each(actions)("of %s can be read in a review: it is not minified", (action) => {
    const code = bundleOf(action);
    // Some data stands on one long line each; code does not.
    expect(code.length / code.split("\n").length).toBeLessThan(120);
  });

  it.each(actions)("of %s runs on the runner's Node, by the way its action.yml names", (action) => {
    expect(readActionMetadata(root, action).runs).toEqual({
      using: "node24",
      main: "dist/index.js",
    });
  });

  it.each(actions)("of %s needs nothing beside itself", (action) => {
    const folder = mkdtempSync(join(tmpdir(), "bundle-"));
    try {
      copyFileSync(join(root, "actions", action, "dist/index.js"), join(folder, "index.mjs"));
      const run = spawnSync(nodeOfTheRunner(root), ["index.mjs"], {
        cwd: folder,
        env: { PATH: process.env.PATH, INPUT_ROOT: folder, GITHUB_WORKSPACE: folder },
        encoding: "utf8",
      });
      // It stops at once, as nothing is there to work on; but not for want of a module.
      expect(run.status).toBe(1);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/Cannot find (module|package)|ERR_MODULE/);
      const foreign = [...bundleOf(action).matchAll(/^import .*?from ["']([^"']+)["'];?$/gm)]
        .map(([, name]) => name ?? "")
        .filter((name) => !isBuiltin(name));
      expect(foreign).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the search for evaluated text", () => {
  it.each([
    "  return eval(str) || {};",
    'const f = new Function("a", code);',
    "x = Function(code)",
  ])("finds %s", (line) => {
    expect(evaluations(line)).toEqual([line.trim()]);
  });

  it.each([
    "// eval(x)",
    "isFunction(x)",
    "a.callFunction(x)",
    'throw new Error("Function(…) refused")',
  ])("passes %s over", (line) => {
    expect(evaluations(line)).toEqual([]);
  });
});
