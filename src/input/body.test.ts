import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bodyBeyondLimits } from "../domain/body-limits.ts";
import { bodyByReference } from "./body/body-reference.ts";
import { scanBody } from "./body/body-scan.ts";
import { scanBytes } from "./body/scan-bytes.ts";
import { readBody } from "./body.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { bodies } from "./testing/body-arbitraries.ts";
import { quickest } from "./testing/quickest.ts";

/** What the scan of a body's bytes, which stand behind some front matter, and the scan of its text tell. */
function scanBothWays(text: string) {
  const before = "---\nid: a\n---\n";
  const buffer = Buffer.from(before + text);
  const from = Buffer.byteLength(before);
  const ofBytes = scanBytes(buffer, from, (at, to) => buffer.toString("utf8", at, to));
  return [ofBytes, scanBody(text)].map(
    (scan) => scan && { text, sections: scan.sections, links: scan.links },
  );
}

function expectAgreement(text: string): "agreed" | "not sure" {
  const [ofBytes, scanned] = scanBothWays(text);
  expect(ofBytes).toEqual(scanned);
  if (scanned === undefined) return "not sure";
  expect(scanned).toEqual({ text, ...bodyByReference(text) });
  return "agreed";
}

const catalogueBodies = ["integrations", "systems"].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => {
    const split = splitFrontMatter(readFileSync(`${folder}/${name}`, "utf8"));
    return "problem" in split ? [] : [split.body];
  }),
);

describe("the line scan and the Markdown parser", () => {
  it("agree on bodies of every kind, or the scan is not sure", () => {
    let agreed = 0;
    fc.assert(
      fc.property(bodies, (text) => {
        if (expectAgreement(text) === "agreed") agreed++;
      }),
      { numRuns: 1500 },
    );
    expect(agreed).toBeGreaterThan(300);
  });

  it("agree on lines of any signs, read as text or as bytes", () => {
    const sign = fc.constantFrom(
      ..."#-*>`~[]()!|<&\\ \t1.)ax_=:+",
      ...[
        "\n",
        "\r\n",
        "\r",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "–",
        "ø",
        "Ø",
        "²",
        "١",
        "\u200b",
        "😀",
      ],
    );
    const lines = fc.array(fc.array(sign, { maxLength: 7 }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, (signs) => {
        const text = signs.map((line) => line.join("")).join("\n");
        const [ofBytes, scanned] = scanBothWays(text);
        expect([text, ofBytes]).toEqual([text, scanned]);
      }),
      { numRuns: 5000 },
    );
  });

  it("agree on scraps of Markdown", () => {
    const scrap = fc.constantFrom(
      ..."#-*>`~[]()!|<&\\ \n\n1.ax_=:\t",
      "Skriv her:",
      "\n\n",
      "<!--",
      "-->",
    );
    const text = fc
      .array(scrap, { maxLength: 14, size: "max" })
      .map((scraps) => `# h\n${scraps.join("")}`);
    fc.assert(
      fc.property(text, (markdown) => void expectAgreement(markdown)),
      { numRuns: 2500 },
    );
  });

  it("agree on the demonstration catalogue, where the scan is sure of nearly every body", () => {
    const outcomes = catalogueBodies.map(expectAgreement);
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.filter((o) => o === "agreed").length).toBeGreaterThan(outcomes.length * 0.9);
  });
});

const sectionsOf = (text: string) =>
  readBody(text, 1).body.sections.map(({ heading, hasContent }) => [heading, hasContent]);

describe("readBody", () => {
  it("finds headings at their file lines, and whether anything stands under them", () => {
    const { body } = readBody("\n# Titel\n\n## Behov\n\nTekst.\n\n## Exitplan\n", 10);
    expect(body.sections).toEqual([
      { heading: "Titel", depth: 1, line: 11, hasContent: true },
      { heading: "Behov", depth: 2, line: 13, hasContent: true },
      { heading: "Exitplan", depth: 2, line: 17, hasContent: false },
    ]);
    expect(body.line).toBe(10);
  });

  it("counts text under a sub-heading for the section above it, but no heading by itself", () => {
    expect(sectionsOf("## Behov\n### Baggrund\nTekst\n## Dataflow\n### Felter\n")).toEqual([
      ["Behov", true],
      ["Baggrund", true],
      ["Dataflow", false],
      ["Felter", false],
    ]);
  });

  it.each([
    ["nothing", ""],
    ["the template's hint", "> Skriv her: Hvilken opgave skal løses?"],
    ["a wrapped hint", "> Skriv her: Hvilken opgave\n> skal løses?"],
    ["a comment", "<!-- Skriv om opgaven -->"],
    ["a comment over lines", "<!--\nSkriv om opgaven\n\n## Ikke en overskrift\n-->"],
    ["a rule and blanks", "---\n\n&nbsp;\n"],
    ["empty items and boxes", "- \n- [ ]\n- [x]\n"],
    ["dots and dashes", "…\n\n- –\n"],
    ["an empty table", "| | |\n| --- | --- |\n| | |\n"],
    ["HTML that the site does not show", "<div>skjult</div>"],
    ["a link's definition", "[a]: b.md"],
  ])("counts %s as no content", (_, text) => {
    expect(sectionsOf(`## Behov\n\n${text}\n\n## Dataflow\n\nTekst\n`)).toEqual([
      ["Behov", false],
      ["Dataflow", true],
    ]);
  });

  it.each([
    ["text right below the hint", "> Skriv her: Hvad?\nVi har brug for data."],
    ["a citation", "> Som loven siger."],
    ["an item", "- ét punkt"],
    ["a picture", "![](skitse.png)"],
    ["code", "```\nGET /sager\n```"],
    ["a table", "| Felt |\n| --- |\n| CPR |"],
  ])("counts %s as content", (_, text) => {
    expect(sectionsOf(`## Behov\n\n${text}\n`)).toEqual([["Behov", true]]);
  });

  it("reads underlined headings and ignores headings inside code and quotes", () => {
    const text = "Behov\n-----\nTekst\n\n```\n## Kode\n```\n\n> ## Citat\n";
    expect(sectionsOf(text)).toEqual([["Behov", true]]);
  });

  it.each([
    ["plain", "Se [a](b.md), ![c](d.png)\n\n- [e](f.md)\n"],
    ["with the parser", "Se [a](b.md), ![c](d.png)\n\n- [e](f.md)\n\n<br>\n"],
  ])("finds links and pictures at line and column in the file, %s", (_, text) => {
    for (const body of [text, text.replaceAll("\n", "\r\n")])
      expect(readBody(body, 5).body.links).toEqual([
        { target: "b.md", image: false, line: 5, column: 4 },
        { target: "d.png", image: true, line: 5, column: 15 },
        { target: "f.md", image: false, line: 7, column: 3 },
      ]);
  });

  it("finds links by reference where they are used, and none in code or escapes", () => {
    const { links } = readBody("[a][r] og `[b](c)` og \\[d](e)\n\n[r]: f.md\n", 1).body;
    expect(links).toEqual([{ target: "f.md", image: false, line: 1, column: 1 }]);
  });

  it.each([
    ["quotes in quotes", ">".repeat(20_000)],
    ["links in links", "[a](".repeat(20_000)],
    ["notes in notes", "[^a".repeat(20_000)],
    ["a list 3,000 deep", Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["list marks", `${"- ".repeat(20_000)}x`],
    ["quotes and lists", `${"> - ".repeat(5_000)}x`],
    ["stars", "a**b".repeat(20_000)],
    ["stars and bars", "*a_ ".repeat(10_000)],
    ["brackets", `${"[".repeat(20_000)}a${"]".repeat(20_000)}`],
    ["underlined headings", "a\n=\n".repeat(10_000)],
    ["columns", `${"|a".repeat(20_000)}\n${"|-".repeat(20_000)}\n`],
    ["definitions", Array.from({ length: 10_000 }, (_, i) => `[a${i}]: b`).join("\n")],
    ["comments", "<!--".repeat(50_000)],
    ["spaces", " ".repeat(200_000)],
    ["spaces and links", `${" [a](b)".repeat(20_000)} <`],
    ["hashes", `# ${"#".repeat(100_000)} a`],
    ["blanks in a heading", `# a${" \t".repeat(100_000)}b`],
  ])("is done with %s in a fifth of a second", (_, text) => {
    expect(quickest(() => readBody(text, 7))).toBeLessThan(200);
    const { problem } = readBody(text, 7);
    expect(problem === undefined || problem.place?.line === 7).toBe(true);
  });

  it("says why a body is not read, and then no section counts as written", () => {
    const { body, problem } = readBody(`## Behov\n\n${">".repeat(100)} tekst\n`, 7);
    expect(problem?.message.da).toContain("20 niveauer");
    expect(body.sections).toEqual([]);
    expect(bodyBeyondLimits("## Behov\n\n- a\n  - b\n    - c\n")).toBeUndefined();
  });
});
