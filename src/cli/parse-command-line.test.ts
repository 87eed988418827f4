import { describe, expect, it } from "@jest/globals";
import { UsageError } from "../domain/usage-error.ts";
import { commandSpecs, commonOptions } from "./commands.ts";
import { helpText } from "./help.ts";
import { parseCommandLine } from "./parse-command-line.ts";

function complaint(...words: string[]): string {
  try {
    parseCommandLine(words);
  } catch (error) {
    if (error instanceof UsageError) return error.text.da;
    throw error;
  }
  throw new Error("There was nothing to complain about.");
}

describe("parseCommandLine", () => {
  it("takes options before and after the command, joined and apart", () => {
    const line = parseCommandLine([
      "--root",
      "x",
      "validate",
      "a.md",
      "--format=json",
      "--quiet",
      "b.md",
    ]);
    expect(line).toMatchObject({
      kind: "run",
      command: { name: "validate" },
      operands: ["a.md", "b.md"],
    });
    if (line.kind !== "run") throw new Error("not a run");
    expect(Object.fromEntries(line.values)).toEqual({ root: "x", format: "json", quiet: "on" });
  });

  it("takes everything after -- for operands", () => {
    expect(parseCommandLine(["validate", "--", "--mærkelig.md"])).toMatchObject({
      operands: ["--mærkelig.md"],
    });
  });

  it("gives help for all and for one command, and the version", () => {
    expect(parseCommandLine(["--help"])).toEqual({ kind: "help" });
    expect(parseCommandLine(["help"])).toEqual({ kind: "help" });
    for (const words of [
      ["validate", "--help"],
      ["help", "validate"],
      ["-h", "validate"],
    ])
      expect(parseCommandLine(words)).toMatchObject({
        kind: "help",
        command: { name: "validate" },
      });
    expect(parseCommandLine(["--version"])).toEqual({ kind: "version" });
  });

  it("says in one line what is wrong and what was probably meant", () => {
    expect(complaint()).toBe("Der mangler en kommando. Se catalogue --help");
    expect(complaint("valdate")).toBe(
      'Kommandoen "valdate" findes ikke. Mente du catalogue validate?',
    );
    expect(complaint("validate", "--formt", "json")).toBe(
      "Der er ikke noget, der hedder --formt. Mente du --format?",
    );
    expect(complaint("validate", "--format", "jsn")).toBe(
      '--format kan ikke være "jsn", kun en af disse: pretty, github, json, sarif, markdown. Mente du --format json?',
    );
    expect(complaint("validate", "--format", "xyzzy")).toBe(
      '--format kan ikke være "xyzzy", kun en af disse: pretty, github, json, sarif, markdown. Se catalogue validate --help',
    );
    expect(complaint("validate", "--xyzzy")).toBe(
      "Der er ikke noget, der hedder --xyzzy. Se catalogue validate --help",
    );
    expect(complaint("validate", "--port", "80")).toBe(
      "catalogue validate har ikke --port. Se catalogue validate --help",
    );
    expect(complaint("show")).toBe("catalogue show skal følges af <id>. Se catalogue show --help");
    expect(complaint("show", "a", "b")).toBe(
      'catalogue show kan ikke bruge "b". Se catalogue show --help',
    );
  });

  it("refuses a missing, empty or superfluous value, a date that is none and a port that is none", () => {
    expect(complaint("validate", "--root")).toContain("--root skal følges af <mappe>.");
    expect(complaint("validate", "--root", "--quiet")).toContain("--root skal følges af <mappe>.");
    expect(complaint("build", "--out")).toBe(
      "--out skal følges af <mappe>. Se catalogue build --help",
    );
    expect(complaint("document", "--out")).toContain("--out skal følges af <fil>.");
    expect(complaint("build", "--base-path", "C:/Program Files/Git/x/")).toContain(
      "--base-path skal være en sti som /integrationer/",
    );
    expect(complaint("validate", "--root=")).toContain("--root skal følges af <mappe>.");
    expect(complaint("validate", "--quiet=ja")).toContain("--quiet tager ingen værdi.");
    for (const date of ["i dag", "2026-13-01", "23-11-2026", "2026-02-30"])
      expect(complaint("validate", "--today", date)).toContain("skal være en dato som 2026-11-23");
    for (const port of ["0", "65536", "x", "-1"])
      expect(complaint("serve", `--port=${port}`)).toContain("tal fra 1 til 65535");
  });
});

describe("an option that is given twice", () => {
  it("is refused where the values differ, however they are written", () => {
    expect(complaint("build", "--out", "a", "--edition", "public", "--out=b")).toBe(
      '--out er skrevet to gange, som "a" og "b". Skriv det kun én gang. Se catalogue build --help',
    );
    expect(complaint("--root", "a", "--root", "b", "validate")).toContain("--root er skrevet to");
  });

  it("is taken where it says the same again", () => {
    expect(
      parseCommandLine(["build", "--out", "a", "--quiet", "--out=a", "--quiet"]),
    ).toMatchObject({
      kind: "run",
      values: new Map([
        ["out", "a"],
        ["quiet", "on"],
      ]),
    });
  });
});

describe("helpText", () => {
  it("names every command and option in both languages, with examples that the parser takes", () => {
    for (const locale of ["da", "en"] as const) {
      const all = helpText(locale);
      for (const command of commandSpecs) {
        expect(all).toContain(`  ${command.name} `);
        const help = helpText(locale, command);
        for (const { name } of [...command.options, ...commonOptions])
          expect(help).toContain(`--${name}`);
        for (const { line } of command.examples) {
          expect(help).toContain(`catalogue ${line}`);
          const words = line.replace(/ > .*$/, "").match(/"[^"]*"|\S+/g) ?? [];
          expect(parseCommandLine(words.map((word) => word.replaceAll('"', "")))).toMatchObject({
            kind: "run",
          });
        }
      }
    }
  });

  it("stays within 100 columns", () => {
    for (const locale of ["da", "en"] as const)
      for (const command of [undefined, ...commandSpecs])
        for (const line of helpText(locale, command).split("\n"))
          expect(line.length).toBeLessThanOrEqual(100);
  });
});
