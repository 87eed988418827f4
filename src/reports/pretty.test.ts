import { describe, expect, it } from "@jest/globals";
import { codeFrame } from "./code-frame.ts";
import { prettyReport } from "./pretty.ts";
import { someFindings, someSummary } from "./testing/findings.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { summarySentence } from "./words.ts";

const lines: Readonly<Record<number, string>> = {
  12: "phase: oepration",
  104: "\t- validUntil: 2026-12-23 # \u001b[31mæøå",
  2: `ond: ${"x".repeat(200)}`,
};
const lineOf = (_: string, line: number) => lines[line];

describe("prettyReport", () => {
  it("heads each file, points at the mistake and says what to do, within 80 columns", () => {
    const report = prettyReport(someFindings, someSummary, { locale: "da", colour: false, lineOf });
    expect(report).toBe(`integrations/løn.md
   12:8  fejl      Fasen "oepration" findes ikke. Skriv en af disse: need,
                   parties, clarification, agreement. [schema]
    12 | phase: oepration
       |        ^^^^^^^^^
    Hjælp: Skriv phase: operation.
  104:5  advarsel  Databehandleraftalen med KMD A/S udløber om 30 dage.
                   [dpa-expires-soon]
    104 |   - validUntil: 2026-12-23 # \ufffd[31mæøå
        |      ^

systems/ond.md
  1:1  oplysning  To andre integrationer går mellem de samme systemer.
                  [similar-integration]
  2:1  fejl       Ond\ufffd[2J tekst | med \`tegn\` @alle <!-- \ufffd
                  ::error::x [yaml]
    2 | ond: ${"x".repeat(66)}…
      | ${"^".repeat(72)}
    Hjælp: 100 % <b>

2 fejl, 1 advarsel og 1 oplysning i 1.045 filer.
`);
    for (const line of report.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  it("says the same with colours, and only the colours are added", () => {
    const plain = prettyReport(someFindings, someSummary, { locale: "en", colour: false, lineOf });
    const coloured = prettyReport(someFindings, someSummary, {
      locale: "en",
      colour: true,
      lineOf,
    });
    expect(coloured).toContain("\u001b[91merror\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out.
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});

describe("the last line on a terminal", () => {
  const last = (errors: number, warnings: number): string =>
    prettyReport(
      [],
      { files: 2, errors, warnings, infos: 0 },
      { locale: "en", colour: true, lineOf },
    ).trimEnd();

  it("has another colour when all is well, for a warning, and for an error", () => {
    const colours = [last(0, 0), last(0, 1), last(1, 0)].map((text) => text.slice(0, 5));
    expect(new Set(colours).size).toBe(3);
    expect(last(1, 1).slice(0, 5)).toBe(colours[2]);
  });
});

describe("summarySentence", () => {
  it("is a plain sentence in either language, whatever was found", () => {
    const say = (errors: number, warnings: number, infos: number, files = 2) => [
      summarySentence({ files, errors, warnings, infos }, "da"),
      summarySentence({ files, errors, warnings, infos }, "en"),
    ];
    expect(say(0, 0, 0)).toEqual(["Ingen fund i 2 filer.", "No findings in 2 files."]);
    expect(say(0, 1, 0, 1)).toEqual([
      "Ingen fejl i 1 fil: 1 advarsel.",
      "No errors in 1 file: 1 warning.",
    ]);
    expect(say(2, 0, 3, 10_000)).toEqual([
      "2 fejl og 3 oplysninger i 10.000 filer.",
      "2 errors and 3 notes in 10,000 files.",
    ]);
  });
});

describe("codeFrame", () => {
  it("cuts a long line around its mark", () => {
    const frame = codeFrame(
      `${"a".repeat(100)}HER${"b".repeat(100)}`,
      { line: 1, column: 101, endColumn: 104 },
      40,
    );
    expect(frame?.source).toBe(`…${"a".repeat(16)}HER${"b".repeat(19)}…`);
    expect(frame?.marks).toBe(`${" ".repeat(17)}^^^`);
  });

  it("keeps the mark below what it marks after tabs, combining marks and wide signs", () => {
    const frame = codeFrame("\ta\u030a👍 x", { line: 1, column: 7 }, 40);
    expect(frame).toEqual({ source: "  a\u030a👍 x", marks: "      ^" });
  });

  it("marks the end of a line that is shorter than the place, and shows nothing of a blank line", () => {
    expect(codeFrame("id:", { line: 1, column: 9 }, 40)).toEqual({ source: "id:", marks: "   ^" });
    expect(codeFrame("   ", { line: 1, column: 1 }, 40)).toBeUndefined();
  });
});

describe("wrapText", () => {
  it("breaks at spaces, keeps line feeds, and gives a long word its own line", () => {
    expect(wrapText("en to\ntre etmegetlangtord x", 6)).toEqual([
      "en to",
      "tre",
      "etmegetlangtord",
      "x",
    ]);
  });
});
