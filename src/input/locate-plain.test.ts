import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { LineCounter } from "yaml";
import type { FieldPath } from "../domain/finding.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { exactStretch } from "./locate-exact.ts";
import { plainLocator } from "./locate-plain.ts";
import { parsePositions } from "./yaml/parse-yaml-exact.ts";
import { parseYamlFast } from "./yaml/parse-yaml-fast.ts";

/** Every field of some data, and at each place two that are not there. */
function fieldsOf(data: unknown, at: FieldPath = []): FieldPath[] {
  const missing = [
    [...at, "findesIkke"],
    [...at, 99],
  ];
  if (typeof data !== "object" || data === null) return [at, ...missing];
  const below = Array.isArray(data)
    ? data.flatMap((item, index) => fieldsOf(item, [...at, index]))
    : Object.entries(data).flatMap(([key, value]) => fieldsOf(value, [...at, key]));
  return [at, ...missing, ...below];
}

/** Compares both ways for every field; gives how many the fast way was sure of. */
function compare(yaml: string): number {
  const data = parseYamlFast(yaml);
  const fast = plainLocator(yaml);
  if (data === undefined || fast === undefined) return 0;
  const lines = new LineCounter();
  const document = parsePositions(yaml, lines);
  let sure = 0;
  for (const field of fieldsOf(data)) {
    for (const atKey of [false, true]) {
      const found = fast(field, atKey);
      if (found === undefined) continue;
      const exact = exactStretch(document, yaml, field, atKey) ?? "top";
      // A matcher for each of so many would take longer than both parsers.
      if (JSON.stringify(found) !== JSON.stringify(exact))
        expect({ yaml, field, atKey, found }).toEqual({ yaml, field, atKey, found: exact });
      sure += 1;
    }
  }
  return sure;
}

const catalogue = ["integrations", "systems"].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const split = splitFrontMatter(readFileSync(`${folder}/${name}`, "utf8"));
    return "problem" in split ? "" : split.yaml;
  }),
);

const word = fc.constantFrom(
  "a",
  "navn",
  "KMD A/S",
  '"2025-1"',
  "'x y'",
  "https://x.dk/a?b=1",
  "12",
  "true",
  "2026-01-01",
  "a-b",
  "æ ø",
);
const key = fc.constantFrom("id", "titel", "x1", "systemer", "b");
const flow = fc.oneof(
  fc.array(word, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
  fc
    .array(fc.tuple(key, word), { maxLength: 3 })
    .map((pairs) => `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(", ")} }`),
  fc.tuple(key, key, word).map(([k, l, v]) => `{ ${k}: [${v}, ${v}],  ${l}: ${v} }`),
);
const ending = fc.constantFrom("", "", "", " ", "  # note", "\r");
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "  ", "  ", "    "),
    fc.constantFrom("", "", "", "- "),
    fc.oneof(
      key.map((k) => `${k}:`),
      fc.tuple(key, fc.oneof(word, flow)).map(([k, v]) => `${k}: ${v}`),
      word,
      flow,
      fc.constant("# kommentar"),
      fc.constant(""),
    ),
    ending,
  )
  .map((parts) => parts.join(""));

describe("plainLocator", () => {
  it("says of every field of the demonstration catalogue what the exact way says", () => {
    const sure = catalogue.map(compare);
    // Nearly all of a real catalogue is plain; otherwise this would be of no use.
    expect(sure.filter((count) => count > 0).length).toBeGreaterThan(catalogue.length * 0.8);
  });

  it("agrees with the exact way on any lines, or says nothing", () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        sure += compare(`${lines.join("\n")}\n`);
      }),
      { numRuns: 4000 },
    );
    expect(sure).toBeGreaterThan(1000);
  });

  it.each([
    ["a text that goes on below itself", "titel: en\n  to\n"],
    ["a block text", "titel: |\n  en\n"],
    ["a group over several lines", "a: {\n  b: 1 }\n"],
    ["an escape", 'titel: "a\\"b"\n'],
    ["an anchor", "a: &x 1\nb: *x\n"],
    ["a list at the top", "- a\n- b\n"],
  ])("leaves %s to the exact way", (_, yaml) => {
    expect(plainLocator(yaml)).toBeUndefined();
  });
});
