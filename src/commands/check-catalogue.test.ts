import { describe, expect, it } from "@jest/globals";
import { changed, soundFiles } from "../../tests/actions/sound-files.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { shippedSchemas } from "../input/schemas.ts";
import { type CheckOptions, checkCatalogue } from "./check-catalogue.ts";
import { readCatalogue } from "./read-catalogue.ts";

const schemas = shippedSchemas();
const path = "integrations/kilde-maal.md";

type Files = Readonly<Record<string, string>>;

const sourceFiles = (files: Files): SourceFile[] =>
  Object.entries(files).map(([name, text]) => ({ path: name, text }));

function check(files: Files, options: Partial<CheckOptions> = {}) {
  return checkCatalogue(sourceFiles({ ...soundFiles, ...files }), {
    today: "2026-11-23",
    schemas,
    fileExists: () => true,
    ...options,
  });
}

const told = (files: Files, options?: Partial<CheckOptions>): string[] =>
  check(files, options).findings.map(({ rule, severity }) => `${severity} ${rule}`);

const baseOf = (files: Files) =>
  readCatalogue(sourceFiles({ ...soundFiles, ...files }), schemas).catalogue;

const inOperation = (legacy = "") => changed(path, "phase: need\n", `phase: operation\n${legacy}`);

describe("checkCatalogue", () => {
  it("finds nothing in a sound catalogue, and counts its files", () => {
    expect(check({})).toMatchObject({ findings: [], fileCount: 4 });
  });

  it("asks for the criteria of every gate an integration has passed, each at its place, in order", () => {
    const { findings } = check(changed(path, "phase: need", "phase: clarification"));
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.map(({ rule }) => rule.split("/")[0])).toEqual(
      expect.arrayContaining(["parties", "clarification"]),
    );
    expect(findings.every((one) => one.path === path && one.severity === "error")).toBe(true);
    const lines = findings.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(findings.find(({ rule }) => rule === "parties/benefit")).toMatchObject({
      line: 9,
      field: "need",
    });
  });

  it("warns of what an existing integration lacks until its date, and no longer", () => {
    const soft = told(inOperation("legacy: { completeBy: 2026-11-23 }\n"));
    expect(soft.length).toBeGreaterThan(5);
    expect(soft.filter((one) => one.startsWith("error"))).toEqual([]);
    const hard = told(inOperation("legacy: { completeBy: 2026-11-22 }\n"));
    expect(hard).toContain("error legacy-overdue");
    expect(hard.filter((one) => one.startsWith("error")).length).toBeGreaterThan(5);
  });

  it("does not let a pull request call an integration legacy to get past its gates", () => {
    const files = inOperation("legacy: { completeBy: 2027-01-01 }\n");
    const grown = told(files, { base: baseOf({}) }).filter((one) => one.includes("/"));
    expect(grown.filter((one) => one.startsWith("error")).length).toBeGreaterThan(5);
    const before = told(files, { base: baseOf(files) }).filter((one) => one.includes("/"));
    expect(before.filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it("finds a CPR number in a file that cannot be read otherwise, without repeating it", () => {
    const number = ["010190", "1232"].join("-");
    const broken = `---\nid: kilde-maal\ntitle: "aldrig lukket\nsummary: Borger ${number}\n---\n`;
    const { findings } = check({ [path]: broken });
    expect(findings.map(({ rule }) => rule)).toContain("yaml");
    const found = findings.filter(({ rule }) => rule === "personal-identifier");
    expect(found).toMatchObject([{ path, line: 4, column: 17, severity: "error" }]);
    expect(JSON.stringify(findings)).not.toContain(number.slice(-4));
  });

  it("lets a waiver lift a criterion until its date", () => {
    const waived = (until: string) =>
      changed(
        path,
        "phase: need\n",
        `phase: parties\nwaivers:\n  - { rule: parties/benefit, reason: Venter på tal., until: ${until}, approvedBy: it-kontrakter@eksempelby.example }\n`,
      );
    expect(told(waived("2027-01-01"))).not.toContain("error parties/benefit");
    expect(told(waived("2026-11-01"))).toEqual(
      expect.arrayContaining(["error parties/benefit", "error waiver-expired"]),
    );
  });

  it("judges the change from the base, removed files included", () => {
    expect(told(changed(path, "phase: need", "phase: agreement"), { base: baseOf({}) })).toContain(
      "error phase-skipped",
    );
    const files = sourceFiles(soundFiles).filter((file) => file.path !== path);
    const base = baseOf(changed(path, "phase: need", "phase: operation"));
    const { findings } = checkCatalogue(files, {
      today: "2026-11-23",
      schemas,
      fileExists: () => true,
      base,
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "deleted-while-live", path, line: 1, column: 1 }),
    );
  });

  it("reports on the files it is asked about, read in the light of all", () => {
    const other = {
      "integrations/anden.md": soundFiles[path]!.replaceAll("kilde-maal", "anden").replace(
        "id: maal",
        "id: mal",
      ),
    };
    const all = { ...other, ...changed(path, "frequency: daily", "frequency: dayly") };
    expect(new Set(check(all).findings.map((one) => one.path))).toEqual(
      new Set([path, "integrations/anden.md"]),
    );
    const some = check(all, { only: new Set(["integrations/anden.md"]) });
    expect(some.findings.map((one) => [one.path, one.rule])).toEqual([
      ["integrations/anden.md", "unknown-reference"],
    ]);
    expect(some.fileCount).toBe(1);
  });

  it("judges the rest of a catalogue of which a file, or governance itself, cannot be read", () => {
    const files: SourceFile[] = [
      ...sourceFiles({
        ...soundFiles,
        ...changed(path, "frequency: daily", "frequency: dayly"),
        ".github/governance.yml": "[",
      }),
      { path: "systems/stor.md", trouble: "too-large" },
    ];
    const { findings } = checkCatalogue(files, {
      today: "2026-11-23",
      schemas,
      fileExists: () => true,
    });
    expect(new Set(findings.map((one) => one.path))).toEqual(
      new Set([".github/governance.yml", path, "systems/stor.md"]),
    );
  });

  it("says the same again when it is asked again", () => {
    const files = changed(path, "phase: need", "phase: operation");
    expect(check(files).findings).toEqual(check(files).findings);
  });
});
