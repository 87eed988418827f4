import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { intakeFields } from "./intake-form.ts";
import { parseIntake, titleOfIssue, troubleText } from "./parse-intake.ts";

const heading = (id: string, locale: "da" | "en" = "da"): string =>
  `### ${intakeFields.find((field) => field.id === id)?.label[locale]}`;
const parsed = (...parts: readonly string[]) => parseIntake(parts.join("\n\n"));
const whys = (text: string): readonly string[] =>
  parseIntake(text).troubles.map(({ field, why }) => `${field.id} ${why}`);

describe("an issue's text", () => {
  it("is taken apart by the form's headings, in either language, with Windows' line ends", () => {
    const text = [
      heading("unit"),
      "Visitationen",
      heading("email", "en"),
      "a@b.example",
      heading("frequency"),
      "Dagligt",
    ].join("\r\n\r\n");
    const { answers, isForm } = parseIntake(text);
    expect(isForm).toBe(true);
    expect([...answers]).toEqual([
      ["unit", "Visitationen"],
      ["email", "a@b.example"],
      ["frequency", "daily"],
    ]);
  });

  it.each([
    ["- a\n- b\n", ["a", "b"]],
    ["a, b; c", ["a", "b", "c"]],
    ["1. a\n2) b\n• a", ["a", "b"]],
  ])("holds a list as people write it: %j", (text, items) => {
    expect(parsed(heading("data"), text).data).toEqual(items);
  });

  it("knows no answer by GitHub's words for it, and asks for what is not optional", () => {
    const text = intakeFields.map(({ label }) => `### ${label.da}\n\n_No response_`).join("\n\n");
    expect(whys(text)).toEqual(
      intakeFields.filter(({ optional }) => optional !== true).map(({ id }) => `${id} missing`),
    );
  });

  it("does not choose between two answers", () => {
    const text = `${heading("unit")}\n\nA\n\n${heading("task")}\n\nB\n\n${heading("unit")}\n\nC`;
    expect(whys(text)).toContain("unit twice");
    expect(parseIntake(text).answers.has("unit")).toBe(false);
  });

  it("leaves out what readers of the issue cannot see", () => {
    const { answers } = parsed(
      heading("task"),
      "Syn<!-- u\n### X\nsynlig -->ligt \u202etekst\u200b<!-- rest",
    );
    expect(answers.get("task")).toBe("Synligt tekst");
  });

  it("keeps other headings in the answer they stand in", () => {
    expect(parsed(heading("today"), "Før\n\n### Min egen\n\nEfter").answers.get("today")).toBe(
      "Før\n\n### Min egen\n\nEfter",
    );
  });

  it("never throws, and never gives an answer longer than its place", () => {
    const piece = fc.oneof(
      fc.constantFrom(...intakeFields.map(({ id }) => `\n${heading(id)}\n`)),
      fc.string(),
      fc.constantFrom("<!--", "-->", "###", "\r", "a".repeat(3000)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40, size: "max" }), (pieces) => {
        const { answers, troubles } = parseIntake(pieces.join(""));
        for (const { id, most } of intakeFields)
          expect([...(answers.get(id) ?? "")].length).toBeLessThanOrEqual(most);
        for (const trouble of troubles)
          expect(troubleText(trouble).da).not.toBe(troubleText(trouble).en);
      }),
    );
  });
});

describe("the title of an issue", () => {
  it.each([
    ["[Behov]: Bookinger vises", "Bookinger vises"],
    ["Behov: Bookinger vises", "Bookinger vises"],
    ["Nyt integrationsbehov: Bookinger", "Bookinger"],
    ["  Bookinger\u202e   vises ", "Bookinger vises"],
    ["Behovet for data", "Behovet for data"],
  ])("%j becomes %j", (given, expected) => {
    expect(titleOfIssue(given)).toBe(expected);
  });
});
