import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { diffLines } from "./line-diff.ts";
import { mendedReport } from "./mended.ts";

describe("diffLines", () => {
  it("gives both texts back, and keeps the lines they share", () => {
    const lines = fc
      .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12, size: "max" })
      .map((all) => all.join("\n"));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const side = (kind: string) =>
          diff
            .filter((line) => line.kind === "same" || line.kind === kind)
            .map(({ text }) => text)
            .join("\n");
        expect([side("removed"), side("added")]).toEqual([before, after]);
      }),
    );
    expect(diffLines("a\nb\nc", "a\nx\nc").map(({ kind }) => kind)).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
    expect(diffLines("a\nb", "a\nb").every(({ kind }) => kind === "same")).toBe(true);
  });
});

describe("mendedReport", () => {
  it("counts files in both languages", () => {
    const file = { path: "systems/a.md", before: "a\n", after: "b\n" };
    const first = (files: readonly (typeof file)[], locale: "da" | "en") =>
      mendedReport(files, { locale, colour: false }).split("\n", 1)[0];
    expect([first([file, file], "da"), first([file], "en"), first([file, file], "en")]).toEqual([
      "Rettet i 2 filer:",
      "Corrected in 1 file:",
      "Corrected in 2 files:",
    ]);
  });

  it("tells what changed in each file, line by line, without the line ends", () => {
    const file = {
      path: "systems/a.md",
      before: "---\r\nid: a\r\nhosting: Cloud\r\n",
      after: "---\r\nid: a\r\nhosting: cloud\r\n",
    };
    expect(mendedReport([file], { locale: "da", colour: false })).toBe(
      "Rettet i 1 fil:\nsystems/a.md\n  - hosting: Cloud\n  + hosting: cloud",
    );
    expect(mendedReport([], { locale: "en", colour: false })).toBe("There was nothing to correct.");
  });

  it("leaves no escape of a file's in what a terminal gets", () => {
    const file = { path: "a", before: "x\u001b[2J", after: "y" };
    expect(mendedReport([file], { locale: "en", colour: false })).toContain(
      "  - x\ufffd[2J\n  + y",
    );
  });
});
