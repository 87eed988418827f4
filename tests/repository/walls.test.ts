import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file that breaks one rule of the house, and the rule the linter must name. */
const breaches: readonly (readonly [path: string, text: string, rule: string])[] = [
  ["src/domain/a.ts", 'import "../input/x.ts";', "noRestrictedImports"],
  ["src/domain/b.ts", 'import "yaml";', "noRestrictedImports"],
  ["src/domain/gate/a.ts", 'import "../../io/x.ts";', "noRestrictedImports"],
  ["src/input/a.ts", 'import "../rules/x.ts";', "noRestrictedImports"],
  ["src/input/deep/a.ts", 'import "../../io/x.ts";', "noRestrictedImports"],
  ["src/input/b.ts", 'import "node:fs";', "noNodejsModules"],
  ["src/rules/a.ts", 'import "../input/x.ts";', "noRestrictedImports"],
  ["src/rules/b.ts", 'import "node:fs";', "noNodejsModules"],
  ["src/reports/a.ts", 'import "../commands/x.ts";', "noRestrictedImports"],
  ["src/documents/a.ts", 'import "../site/x.ts";', "noRestrictedImports"],
  ["src/documents/docx/a.ts", 'import "../../input/x.ts";', "noRestrictedImports"],
  ["src/documents/b.ts", 'import "node:fs";', "noNodejsModules"],
  ["src/site/b.ts", 'import "../documents/x.ts";', "noRestrictedImports"],
  ["src/site/a.ts", 'import "../input/x.ts";', "noRestrictedImports"],
  ["src/site/pages/a.tsx", 'import "../../rules/x.ts";', "noRestrictedImports"],
  ["src/site/client/a.ts", 'import "../../io/x.ts";', "noRestrictedImports"],
  ["src/site/client/b.ts", 'import "../../commands/check-catalogue.ts";', "noRestrictedImports"],
  ["src/site/client/form/a.ts", 'import "../../../commands/build.ts";', "noRestrictedImports"],
  ["src/io/a.ts", 'import "../rules/x.ts";', "noRestrictedImports"],
  ["src/io/b.ts", 'import "node:process";', "noRestrictedImports"],
  ["src/commands/a.ts", 'import "../reports/x.ts";', "noRestrictedImports"],
  ["src/commands/b.ts", "export const a = process.argv;", "noProcessGlobal"],
  ["src/commands/c.ts", 'console.log("x");', "noConsole"],
  ["src/commands/d.ts", 'export * from "./x.ts";', "noBarrelFile"],
  ["src/cli.ts", 'import "./rules/x.ts";', "noRestrictedImports"],
  ["actions/a/index.ts", 'import "../../src/input/x.ts";', "noRestrictedImports"],
  ["src/io/c.ts", "export const f = (): void => { Promise.reject(1); };", "noFloatingPromises"],
  ["src/io/d.ts", "export const f = (x: any): void => x;", "noExplicitAny"],
  ["src/io/e.ts", "export default 1;", "noDefaultExport"],
  ["src/io/WrongName.ts", "export const a = 1;", "useFilenamingConvention"],
  ["src/io/long.ts", "export {};\n".repeat(251), "noExcessiveLinesPerFile"],
  [
    "src/io/ring.ts",
    'import { b } from "./ring-b.ts"; export const a = (): unknown => b;',
    "noImportCycles",
  ],
  [
    "src/io/ring-b.ts",
    'import { a } from "./ring.ts"; export const b = (): unknown => a;',
    "noImportCycles",
  ],
  [
    "src/io/f.test.ts",
    'import { it } from "@jest/globals"; it.skip("x", () => {});',
    "noSkippedTests",
  ],
  [
    "src/io/g.test.ts",
    'import { it } from "@jest/globals"; it.only("x", () => {});',
    "noFocusedTests",
  ],
];

const lawful: readonly (readonly [path: string, text: string])[] = [
  ["src/domain/ok.ts", 'import "./gate/ok.ts";'],
  ["src/domain/gate/ok.ts", 'import "../phase.ts";'],
  ["src/input/ok.ts", 'import "../domain/ok.ts"; import "../../schemas/x.json"; import "yaml";'],
  ["src/site/client/ok.ts", 'import "../../rules/ok.ts"; import "../../input/ok.ts";'],
  ["src/documents/docx/ok.ts", 'import "../../domain/ok.ts"; import "fflate";'],
  ["src/site/client/documents.ts", 'import "../../documents/ok.ts";'],
  ["src/site/client/form/ok.ts", 'import "../../../commands/check-catalogue.ts";'],
  ["src/rules/ok.ts", 'import "../domain/ok.ts";'],
  ["src/io/ok.ts", 'import "node:fs"; import "../domain/ok.ts";'],
  ["src/commands/ok.ts", 'import "../io/ok.ts"; import "../site/x.ts"; import "../rules/ok.ts";'],
  [
    "src/cli/ok.ts",
    'import "../commands/ok.ts"; import "../reports/x.ts"; console.log(process.argv);',
  ],
  ["actions/a/ok.ts", 'import "../../src/commands/ok.ts"; import "../../src/reports/x.ts";'],
  ["src/rules/ok.test.ts", 'import "../input/ok.ts"; import "node:fs";'],
];

let folder = "";
let found: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "walls-"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  for (const name of ["biome.json", "tsconfig.json", "package.json"]) {
    copyFileSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  for (const [path, text] of [...breaches, ...lawful]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  const program = join(root, "node_modules/@biomejs/biome/bin/biome");
  const run = spawnSync(
    process.execPath,
    [program, "lint", "--max-diagnostics=none", "--reporter=github"],
    { cwd: folder, encoding: "utf8" },
  );
  found = run.stdout.split("\n").filter((line) => line.startsWith("::error"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the linter", () => {
  it.each(breaches)("stops %s: %s", (path, _, rule) => {
    const here = found.filter((line) => line.includes(`file=${path},`));
    expect(here.join("\n")).toContain(`/${rule},`);
  });

  it.each(lawful)("lets %s pass", (path) => {
    expect(found.filter((line) => line.includes(`file=${path},`))).toEqual([]);
  });

  it("says why with each wall", () => {
    const walls = found.filter((line) => line.includes("noRestrictedImports"));
    expect(walls.length).toBeGreaterThan(10);
    for (const line of walls) expect(line).toMatch(/::[^:]+ (sees|imports|calls|returns|argument)/);
  });
});
