import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readBody } from "../../input/body.ts";
import { listItems, safeProse, visibleText, withoutComments } from "./clean-answer.ts";

const alive = fc.constantFrom(
  "#",
  "## Exitplan",
  "\n",
  "\n\n",
  "---",
  "===",
  "```",
  "~~~",
  "<!--",
  "-->",
  "<div>",
  "[a](b)",
  "![a](b)",
  "> ",
  "- ",
  "1. ",
  "    ",
  "\t",
  "*",
  "_",
  "|",
  "\\",
  "a",
  "æ",
  " ",
);

describe("prose from an issue", () => {
  it("keeps paragraphs and lists", () => {
    expect(safeProse("Et.\n\n- a\n- b\n\n\n\n1. To")).toBe("Et.\n\n- a\n- b\n\n1. To");
  });

  it("cannot begin or fill another section, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(alive, { maxLength: 30, size: "max" }), (pieces) => {
        const text = `## Behov\n\n${safeProse(pieces.join(""))}\n\n## Exitplan\n`;
        const { links, sections } = readBody(text, 1).body;
        expect(sections.map(({ heading }) => heading)).toEqual(["Behov", "Exitplan"]);
        expect(sections.at(-1)?.hasContent).toBe(false);
        expect(links).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("small parts of answers", () => {
  it("lose what nobody sees", () => {
    expect(visibleText("a\r\nb\rc\u0007\u200b\u202e")).toBe("a\nb\nc");
    expect(withoutComments("a<!--b-->c<!--d")).toBe("ac");
    expect(withoutComments("a-->b")).toBe("a-->b");
  });

  it("make a list of lines without marks, each once", () => {
    expect(listItems("- a\n* b\n\n3. a, c;")).toEqual(["a", "b", "c"]);
  });
});
