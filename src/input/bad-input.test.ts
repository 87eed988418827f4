import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { BilingualFinding } from "../domain/finding.ts";
import type { FileTrouble, SourceFile } from "../domain/source-file.ts";
import { readCatalogueFiles } from "../io/reading/files.ts";
import { locateProblems } from "./locate.ts";
import { readIntegration, readSystem } from "./read-entry.ts";
import { shippedSchemas } from "./schemas.ts";

const schemas = shippedSchemas();
const findingsOf = (file: SourceFile): BilingualFinding[] =>
  locateProblems(file, readIntegration(file, schemas).problems);

type Expected = readonly [
  name: string,
  ...found: readonly (readonly [rule: string, at: string, words: string])[],
];

/** Every bad file of the fixtures folder and of the folder made below, with all that is found in it. */
const table: readonly Expected[] = [
  ["alias-bomb.md", ...[3, 4, 5].map((line) => ["yaml", `${line}:4`, "henvisninger"] as const)],
  ["binary.md", ["front-matter", "1:1", "ikke en tekstfil"]],
  ["blank-front-matter.md", ["yaml", "2:1", "ingen felter"]],
  ["bom-and-crlf.md"],
  ["broken-yaml.md", ["yaml", "3:8", "kolon og mellemrum"], ["yaml", "11:9", "ikke lukket"]],
  [
    "control-characters.md",
    ["yaml", "10:28", "U+0008"],
    ["front-matter", "17:22", "U+202E"],
    ["front-matter", "17:28", "U+0007"],
    ["front-matter", "19:24", "&#x202E;"],
  ],
  ["deep-nesting.md", ["yaml", "3:28", "for mange niveauer"]],
  ["directory.md", ["front-matter", "1:1", "en mappe"]],
  ["duplicate-key.md", ["yaml", "7:1", '"phase" står her to gange']],
  ["empty.md", ["front-matter", "1:1", "tom"]],
  ["good.md"],
  ["huge.md", ["front-matter", "1:1", "mere end 256 KB"]],
  [
    "impossible-dates.md",
    ["schema", "7:26", "Skriv 2026-12-31"],
    ["schema", "9:34", "findes ikke i kalenderen"],
  ],
  ["invalid-utf8.md", ["front-matter", "1:1", "UTF-8"]],
  ["link.md", ["front-matter", "1:1", "symbolsk link"]],
  ["merge-key.md", ["yaml", "7:1", "fletter"]],
  ["missing-fence.md", ["front-matter", "1:1", "første linje er"]],
  ["nested-questions.md", ["yaml", "2:1", "for mange niveauer"]],
  ["not-fields.md", ["yaml", "2:1", "navn: værdi"]],
  ["proto.md", ["yaml", "7:1", '"__proto__"'], ["yaml", "8:1", '"constructor"']],
  ["quote-tower.md", ["front-matter", "14:1", "niveauer"]],
  ["script.md", ["front-matter", "1:1", '"---js"']],
  ["tabs.md", ["yaml", "8:1", "tabulator"]],
  ["tag.md", ["yaml", "6:9", "tag"]],
  ["two-documents.md", ["yaml", "7:1", "nyt YAML-dokument"]],
  ["unknown-key.md", ["schema", "4:1", '"summary"'], ["schema", "13:1", '"email" findes ikke']],
  ["unterminated.md", ["front-matter", "1:1", "ikke afsluttet"]],
  ["utf16.md", ["front-matter", "1:1", "UTF-16"]],
  [
    "wrong-type.md",
    ["schema", "7:7", 'case: "2025004711"'],
    ["schema", "8:7", '"27.35"'],
    ["schema", "13:9", "data: [cpr-nummer]"],
  ],
];

let root = "";
let files: SourceFile[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "bad-input-"));
  cpSync("tests/fixtures/bad", root, { recursive: true });
  const folder = join(root, "integrations");
  mkdirSync(join(folder, "directory.md"));
  symlinkSync("good.md", join(folder, "link.md"));
  writeFileSync(join(folder, "huge.md"), `---\nid: huge\n---\n${"x".repeat(5 * 1024 * 1024)}`);
  files = readCatalogueFiles(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("bad input", () => {
  it("is all told of in the table below", () => {
    expect(table.map(([name]) => name)).toEqual(readdirSync(join(root, "integrations")).sort());
  });

  it.each(table)("%s is found out, at its place, in both languages", (name, ...expected) => {
    const file = files.find(({ path }) => path === `integrations/${name}`);
    if (file === undefined) throw new Error(`${name} was not read`);
    const started = performance.now();
    const findings = findingsOf(file);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(findings.map((f) => [f.rule, `${f.line}:${f.column}`])).toEqual(
      expected.map(([rule, at]) => [rule, at]),
    );
    for (const [i, [, , words]] of expected.entries()) {
      expect(findings[i]?.message.da).toContain(words);
      expect(findings[i]?.message.en).not.toBe(findings[i]?.message.da);
      expect(findings[i]?.severity).toBe("error");
    }
  });

  it("leaves the good files unharmed, gives every file an entry or a name for it, and runs nothing", () => {
    const read = files
      .filter(({ path }) => path.startsWith("integrations/"))
      .map((file) => [file.path, readIntegration(file, schemas)] as const);
    expect(read.length).toBe(table.length);
    for (const [path, { entry, unreadable }] of read) {
      expect((entry === undefined) !== (unreadable === undefined)).toBe(true);
      expect((entry ?? unreadable)?.path).toBe(path);
    }
    expect(read.find(([path]) => path.endsWith("good.md"))?.[1].entry?.intact).toBe(true);
    expect(existsSync("udfoert.txt")).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("is found in systems too", () => {
    const file = files.find(({ path }) => path === "systems/sbsys.md");
    if (file === undefined) throw new Error("systems/sbsys.md was not read");
    const findings = locateProblems(file, readSystem(file, schemas).problems);
    expect(findings.map((f) => [f.field, `${f.line}:${f.column}`])).toEqual([
      ["owner.github", "5:82"],
      ["hosting", "8:10"],
    ]);
  });

  it.each<[FileTrouble, string]>([
    ["directory", "mappe"],
    ["symlink", "symbolsk link"],
    ["submodule", "submodule"],
    ["too-large", "256 KB"],
    ["unreadable", "kan ikke læses"],
    ["not-utf8", "UTF-8"],
    ["binary", "ikke en tekstfil"],
    ["bad-name", "navnet"],
  ])("has a sentence for a file in trouble: %s", (trouble, words) => {
    const [finding] = findingsOf({ path: "integrations/x.md", trouble });
    expect(finding).toMatchObject({ rule: "front-matter", line: 1, column: 1 });
    expect(finding?.message.da).toContain(words);
  });

  it("refuses a text over the limit however it came in", () => {
    const text = `---\nid: x-y\n---\n${"ø".repeat(300_000)}`;
    expect(findingsOf({ path: "integrations/x.md", text })[0]?.message.da).toContain("256 KB");
  });

  it("turns a fault of the program itself into a finding on that file", () => {
    const broken = {
      ...schemas,
      integration: {
        ...schemas.integration,
        validate: () => {
          throw new RangeError("Maximum call stack size exceeded");
        },
      },
    };
    const file = { path: "integrations/x.md", text: "---\nid: x-y\n---\n" };
    const { unreadable, problems } = readIntegration(file, broken);
    expect(unreadable).toEqual({ ...file, id: "x", kind: "integration" });
    expect(problems[0]?.message.da).toContain("RangeError");
  });
});
