import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { splitFrontMatter } from "../front-matter.ts";
import { quickest } from "../testing/quickest.ts";
import { yamlFields, yamlScraps } from "../testing/yaml-arbitraries.ts";
import { parseYaml } from "./parse-yaml.ts";
import { parseYamlExact } from "./parse-yaml-exact.ts";
import { parseYamlFast } from "./parse-yaml-fast.ts";

function expectAgreement(yaml: string): "agreed" | "gave up" {
  const fast = parseYamlFast(yaml);
  if (fast === undefined) return "gave up";
  expect({ yaml, exact: parseYamlExact(yaml) }).toEqual({ yaml, exact: { data: fast } });
  return "agreed";
}

const catalogueYaml = ["integrations", "systems"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const split = splitFrontMatter(readFileSync(`${folder}/${name}`, "utf8"));
      return "problem" in split ? [] : [{ name: `${folder}/${name}`, yaml: split.yaml }];
    }),
);

describe("the fast and the exact reading of YAML", () => {
  it.each([
    ["fields as authors write them", yamlFields],
    ["scraps in every style", yamlScraps],
  ])("agree on %s, or the fast one gives up", (_, yaml) => {
    let agreed = 0;
    const runs = 4000;
    fc.assert(
      fc.property(yaml, (text) => {
        if (expectAgreement(text) === "agreed") agreed++;
      }),
      { numRuns: runs },
    );
    expect(agreed).toBeGreaterThan(runs / 20);
  });

  it("agree on every file of the demonstration catalogue, and the fast one is sure of nearly all", () => {
    const outcomes = catalogueYaml.map(({ yaml }) => expectAgreement(yaml));
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.filter((o) => o === "agreed").length).toBeGreaterThan(outcomes.length * 0.9);
  });

  it("agree on CRLF and on deep one-line groups", () => {
    for (const { yaml } of catalogueYaml) expectAgreement(yaml.replaceAll("\n", "\r\n"));
    expect(expectAgreement("a: { b: [1, 2], c: { d: 'x, y' } }\n")).toBe("agreed");
  });
});

const values = (yaml: string): unknown => {
  const parsed = parseYaml(yaml, 2);
  if ("problems" in parsed) throw new Error(parsed.problems.map((p) => p.message.en).join("\n"));
  return parsed.data;
};

describe("parseYaml", () => {
  it.each([
    ["2026-01-02", "2026-01-02"],
    ["2026-01-02 12:00:00", "2026-01-02 12:00:00"],
    ["12:30:45", "12:30:45"],
    ["yes", "yes"],
    ["No", "No"],
    ["on", "on"],
    ["true", true],
    ["~", null],
    ["", null],
    ["010", 10],
    ["0o17", 15],
    ["0x1F", 31],
    ["1e3", 1000],
    ["-.5", -0.5],
    ["1_000", "1_000"],
    ["0b11", "0b11"],
    ["27.35", 27.35],
    ["27.35.00", "27.35.00"],
    ["æ ø å", "æ ø å"],
  ])("reads %s as YAML 1.2 does", (written, value) => {
    expect(values(`a: ${written}\n`)).toEqual({ a: value });
  });

  it("leaves prototypes alone, whatever the keys are called", () => {
    for (const key of ["__proto__", '"__proto__"', '"\\x5f_proto__"', "constructor", "prototype"]) {
      const parsed = parseYaml(`${key}: { polluted: true }\n`, 2);
      expect("problems" in parsed).toBe(true);
    }
    expect(Object.getPrototypeOf(values("a: { b: 1 }\n"))).toBe(Object.prototype);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it.each([
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", "to gange", 4, 1],
    ["a duplicate key in other quotes", "a: 1\n'a': 3\n", "to gange", 3, 1],
    ["an anchor", "a: &x 1\n", "henvisninger", 2, 4],
    ["an alias", "a: &x 1\nb: *x\n", "henvisninger", 2, 4],
    ["an unknown tag", "a: !person Bo\n", "tag", 2, 4],
    ["a known tag", "a: !!str 1\n", "tag", 2, 4],
    ["a merge key", "a: 1\n<<: { b: 2 }\n", "fletter", 3, 1],
    ["a key that is a list", "? [a, b]\n: 1\n", "enkelt ord", 2, 3],
    ["an empty key", ": 1\n", "mangler et feltnavn", 2, 1],
    ["a directive", "%YAML 1.2\na: 1\n", "YAML-instruks", 2, 1],
    ["a second document", "a: 1\n...\nb: 2\n", "nyt YAML-dokument", 3, 1],
    ["a number without end", "a: .inf\n", "almindeligt tal", 2, 4],
    ["a control character", "a: x\u0007y\n", "U+0007", 2, 5],
    ["a mark that turns the reading direction", "a: x\u202Ey\n", "U+202E", 2, 5],
    ["the same as an escape", 'a: 1\nb: "x\\u202Ey"\n', "U+202E", 3, 4],
    ["an escape to a control character", 'a: [1, "x\\0y"]\n', "U+0000", 2, 8],
    ["an escape to half a character", 'a: { b: "x\\uD800" }\n', "U+D800", 2, 9],
    ["an escape in a field's name", '"x\\e": 1\n', "U+001B", 2, 1],
    ["a colon in the text", "title: Afgørelser: nye\nb: 1\n", 'Afgørelser: nye"', 2, 8],
    ["no space after the colon", "a: 1\ntitle:x\nb: 1\n", 'Skriv "title: x"', 3, 1],
    ["a line that is no field", "a: 1\nhovsa\nb: 1\n", '"hovsa" er ikke et felt', 3, 1],
    ["an open quotation mark", 'a: "x\nb: 1\nc: 2\n', "aldrig lukket", 2, 4],
    ["an open bracket", "a: [1, 2\nb: 1\n", "ikke lukket", 2, 4],
    ["a tab as indentation", "a:\n\tb: 1\n", "tabulator", 3, 1],
    ["wrong indentation", "a:\n  b: 1\n c: 2\n", "rykket forkert ind", 4, 1],
    ["a value and fields below it", "a: 1\n  b: 2\n", "både en værdi og underfelter", 2, 4],
    ["a sign of YAML's own", "a: @x\n", "anførselstegn", 2, 4],
    ["text after a quotation", "a: 'don't'\n", "afsluttende anførselstegn", 2, 9],
    ["a list on the field's line", "a: - b\n", "samme linje", 2, 4],
    ["text instead of fields", "bare tekst\n", '"bare tekst"', 2, 1],
    ["a list instead of fields", "- a\n", "- a", 2, 1],
    ["nothing", "# kun en kommentar\n", "ingen felter", 2, 1],
  ])("refuses %s at its place, in plain Danish", (_, yaml, words, line, column) => {
    const parsed = parseYaml(yaml, 2);
    if (!("problems" in parsed)) throw new Error(`was read as ${JSON.stringify(parsed.data)}`);
    const [first] = parsed.problems;
    expect(first?.message.da).toContain(words);
    expect(first?.message.en).not.toBe("");
    expect(first?.rule).toBe("yaml");
    expect(first?.place).toMatchObject({ line, column });
  });

  it("reports several mistakes at once, one a line, in order", () => {
    const parsed = parseYaml("a: &x 1\nb: !t 2\nc: 3\nc: 4\n", 2);
    if (!("problems" in parsed)) throw new Error("was read");
    expect(parsed.problems.map((p) => p.place?.line)).toEqual([2, 3, 5]);
  });

  it.each([
    ["nested explicit keys", `${"? ".repeat(16_000)}x\n`],
    ["nested explicit keys within the limit", `${"? ".repeat(24)}x\n`],
    [
      "nested explicit keys on lines",
      Array.from({ length: 250 }, (_, i) => `${" ".repeat(i)}?\n`).join(""),
    ],
    ["brackets", `a: ${"[".repeat(16_000)}${"]".repeat(16_000)}\n`],
    ["open brackets", "[".repeat(32_000)],
    ["groups", `a: ${"{b: ".repeat(8_000)}1${"}".repeat(8_000)}\n`],
    ["list marks", `${"- ".repeat(16_000)}x\n`],
    ["indentation", Array.from({ length: 250 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
    [
      "an alias bomb",
      `a: &a [x, x]\n${Array.from({ length: 25 }, (_, i) => `b${i}: &b${i} [${i ? `*b${i - 1}, *b${i - 1}` : "*a, *a"}]\n`).join("")}`,
    ],
    ["aliases", `a: &a 1\n${Array.from({ length: 3000 }, (_, i) => `k${i}: *a\n`).join("")}`],
    ["many keys", Array.from({ length: 4000 }, (_, i) => `k${i}: 1\n`).join("")],
    ["many keys in a group", `a: {${Array.from({ length: 5000 }, (_, i) => `k${i}`).join(",")}}\n`],
    ["many duplicates", "a: 1\n".repeat(6000)],
    ["escapes", `a: "${"\\n".repeat(16_000)}"\n`],
    ["quotes", `a: ${'"'.repeat(32_000)}\n`],
    ["comment marks", "#\n".repeat(16_000)],
    ["blanks", `a:${" ".repeat(32_000)}1\n`],
    ["empty lines", `${"\n".repeat(32_000)}a: 1\n`],
    ["a folded text", `a: >\n${"  x\n".repeat(8_000)}`],
    ["tags and anchors", `a: ${"&x !t ".repeat(5_000)}1\n`],
    ["blanks before a tab", `a: b${" ".repeat(32_000)}\t\n`],
    ["blanks alone", `${" ".repeat(32_000)}\t\n`],
    ["blanks before a comment", `a: b${" ".repeat(32_000)}#\t\n`],
    ["text and a stray mark", `a: ${"ord ".repeat(8_000)}\t\n`],
    ["items and a stray mark", `a: [${"b, ".repeat(10_000)}\t]\n`],
    ["pairs and a stray mark", `a: { ${"b: c, ".repeat(5_000)}\t }\n`],
    ["digits", `a: ${"1".repeat(32_000)}e\n`],
    ["quotes in text", `a: b${' "x'.repeat(10_000)}\n`],
    ["hash marks", `a: "b"${" #".repeat(16_000)}\t\n`],
    ["spaces and colons", " :".repeat(16_000)],
    ["list marks on lines", "-\n".repeat(16_000)],
    ["commas", `a: [${",".repeat(32_000)}]\n`],
  ])("is done with 32 KB of %s in a fifth of a second", (_, yaml) => {
    expect(quickest(() => parseYaml(yaml, 2))).toBeLessThan(200);
  });
});
