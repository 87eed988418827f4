import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Problem } from "../domain/finding.ts";
import { type SplitText, splitFrontMatter } from "./front-matter.ts";

function split(text: string): SplitText {
  const result = splitFrontMatter(text);
  if ("problem" in result) throw new Error(result.problem.message.da);
  return result;
}

function problemIn(text: string): Problem {
  const result = splitFrontMatter(text);
  if (!("problem" in result)) throw new Error("was read, but should have been refused");
  return result.problem;
}

describe("splitFrontMatter", () => {
  it("finds fields and body, and where they stand", () => {
    expect(split("---\na: 1\nb: 2\n---\n\n## Behov\n")).toEqual({
      yaml: "a: 1\nb: 2\n",
      yamlOffset: 4,
      yamlLine: 2,
      body: "\n## Behov\n",
      bodyOffset: 18,
      bodyLine: 5,
    });
  });

  it.each([
    ["a byte-order mark", "\uFEFF---\na: 1\n---\nx"],
    ["CRLF", "---\r\na: 1\r\n---\r\nx"],
    ["spaces after the fences", "---  \na: 1\n--- \t\nx"],
  ])("takes %s", (_, text) => {
    const result = split(text);
    expect(result.yaml.trim()).toBe("a: 1");
    expect(result.body).toBe("x");
    expect(result.bodyLine).toBe(4);
    expect(text.slice(result.yamlOffset)).toMatch(/^a: 1/);
    expect(text.slice(result.bodyOffset)).toBe("x");
  });

  it("takes fields without a body and empty front matter", () => {
    expect(split("---\na: 1\n---").body).toBe("");
    expect(split("---\na: 1\n---\r").body).toBe("");
    expect(split("---\n---\nx").yaml).toBe("");
  });

  it("ends at the first closing fence, so rules in the body stay in the body", () => {
    expect(split("---\na: 1\n---\ntekst\n\n---\n\nb: 2\n").body).toBe("tekst\n\n---\n\nb: 2\n");
  });

  it.each([
    ["an empty file", "", "tom"],
    ["a file of blanks", " \n\n", "tom"],
    ["no fence", "# Overskrift\n", 'første linje er "# Overskrift"'],
    ["blank lines before the fence", "\n\n---\na: 1\n---\n", "tomme linjer"],
    ["script front matter", "---js\n{a: 1}\n---\n", '"---js"'],
    ["script front matter with a space", "--- javascript\n{}\n---\n", '"--- javascript"'],
    ["JSON front matter", "---json\n{}\n---\n", '"---json"'],
    ["a name of Object.prototype as language", "---constructor\nx\n---\n", '"---constructor"'],
    ["four dashes", "----\na: 1\n----\n", '"----"'],
    ["old Mac line ends", "---\ra: 1\r---\r", "CR"],
    ["no closing fence", "---\na: 1\n", "ikke afsluttet"],
    ["the opening fence alone", "---", "ikke afsluttet"],
  ])("refuses %s at line 1", (_, text, words) => {
    const problem = problemIn(text);
    expect(problem.rule).toBe("front-matter");
    expect(problem.message.da).toContain(words);
    expect(problem.place?.line).toBe(1);
  });

  it.each([
    "---foo",
    "----",
    "--- # slut",
    "---|---",
  ])("refuses %s as closing fence, at its line", (line) => {
    const problem = problemIn(`---\na: 1\n${line}\nb: 2\n---\n`);
    expect(problem.message.en).toContain(`"${line}"`);
    expect(problem.place).toEqual({ line: 3, column: 1, endLine: 3, endColumn: line.length + 1 });
  });

  it("refuses front matter over 32 KB in bytes, not letters", () => {
    expect(problemIn(`---\na: ${"ø".repeat(17_000)}\n---\n`).message.da).toContain("34 KB");
    expect(split(`---\na: ${"o".repeat(17_000)}\n---\n`).yaml.length).toBe(17_004);
  });

  it("gives back every letter of the file, whatever it holds", () => {
    const line = fc.constantFrom("a: 1", "", "---", "--- ", "---x", "# h", "\tå", "...", "\uFEFF");
    const end = fc.constantFrom("\n", "\r\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), (lines) => {
        const text = `---\n${lines.flat().join("")}`;
        const result = splitFrontMatter(text);
        if ("problem" in result) return;
        expect(text.slice(result.yamlOffset, result.yamlOffset + result.yaml.length)).toBe(
          result.yaml,
        );
        expect(text.slice(result.bodyOffset)).toBe(result.body);
        expect(text.slice(0, result.bodyOffset).split("\n").length).toBe(
          result.bodyLine - (text.slice(0, result.bodyOffset).endsWith("\n") ? 0 : 1),
        );
      }),
    );
  });
});
