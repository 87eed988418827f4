import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseYamlExact } from "../yaml/parse-yaml-exact.ts";
import { plainLines } from "../yaml/yaml-plain-lines.ts";
import { isPlainText, readPlainBytes, readPlainText } from "./read-plain-bytes.ts";

const scalar = fc.constantFrom(
  ...["tekst", "en tekst, med komma", "14 dage, jf. § 83", "'q: r'", '"æ # ø"', "''", "R&D", "a'b"],
  ...["2026-01-02", "12", "0", "007", "27.35", "1.", "27.35.00", "1-2", "7.", "123456789012345678"],
  ...[
    "true",
    "False",
    "NULL",
    "no",
    "nulls",
    "6-1-e",
    "[a, 'b c', 3]",
    "[ ]",
    "{ a: 1, b: [x, y] }",
  ],
  ...[
    "{ a: 1, a: 2 }",
    "{ unit: IT & Digitalisering, a: b }",
    "{ a: &b }",
    "{ a: x &b }",
    "{ a: https://x.example/y, b: s://, c: d }",
    "[https://x.example/?q=1, a:/b, ://, b://c:1]",
    "x # bemærk",
    "\u00a0x",
    "x\u00a0",
    "tekst ",
    "[ true, null ]",
    "toString",
    "'en \"to\" tre'",
    'en "to" – tre',
    "12,5",
    "x:y #z",
    "x: y",
    "[14 dage, 3.5]",
    "[a,b , c]",
    "{ a: 'x, y', b: [] }",
    "0b1",
    "1e3",
    "-5",
    "01234567-89ab-cdef-0123-456789abcdef",
  ],
);
const key = fc.constantFrom(
  "a",
  "b",
  "c",
  "id",
  "dataElements",
  "toString",
  "valueOf",
  "null",
  "true",
  "constructor",
  "Sundhed og Omsorg",
  "Sundhed  og",
  "Æ 3",
  "IT & Digitalisering",
  "true story",
);

/** Lines of a group at a depth, mostly rightly indented. */
const group = (depth: number, levels = 3): fc.Arbitrary<readonly string[]> => {
  const slip = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -1);
  const below =
    levels === 0
      ? fc.constant([] as readonly string[])
      : fc.oneof(group(depth + 1, levels - 1), list(depth + 1, levels - 1));
  const line = fc
    .tuple(slip, key, fc.option(scalar, { freq: 3 }), below)
    .map(([by, name, value, lines]) => {
      const indent = " ".repeat(Math.max(0, depth * 2 + by));
      return value === null ? [`${indent}${name}:`, ...lines] : [`${indent}${name}: ${value}`];
    });
  return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.flat());
};
const list = (depth: number, levels: number): fc.Arbitrary<readonly string[]> => {
  const item = fc.oneof(
    scalar.map((value) => [value]),
    group(0, Math.max(0, levels - 1)),
  );
  return fc
    .tuple(
      fc.constantFrom(depth * 2, depth * 2, depth * 2 - 2),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([column, items]) => {
      const indent = " ".repeat(Math.max(0, column));
      return items.flatMap((lines) =>
        lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`),
      );
    });
};
const fillers = fc.constantFrom("", "", "", "", "# en bemærkning", "    # en til", "   ");
const yaml = fc
  .tuple(group(0), fc.array(fillers, { maxLength: 6 }), fc.constantFrom("\n", "\n", "\r\n"))
  .map(([lines, more, end]) =>
    lines
      .flatMap((line, index) => [line, ...(more[index] ? [more[index]] : [])])
      .join(end)
      .concat(end),
  );

/** True when every line is plain by the regular expression that says what is. */
function isPlain(text: string): boolean {
  plainLines.lastIndex = 0;
  return plainLines.test(text) && plainLines.lastIndex === text.length;
}

describe("the fastest reading of YAML", () => {
  it("gives what the exact parser gives, or nothing", () => {
    let sure = 0;
    let sound = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const plain = readPlainText(text);
        const exact = parseYamlExact(text);
        if ("data" in exact) sound += 1;
        expect(isPlainText(text)).toBe(plain !== undefined);
        if (plain === undefined) return;
        expect([text, isPlain(text)]).toEqual([text, true]);
        sure += 1;
        expect({ text, read: { data: plain } }).toEqual({ text, read: exact });
      }),
      { numRuns: 5000 },
    );
    expect(sound).toBeGreaterThan(500);
    expect(sure).toBeGreaterThan(sound / 5);
  });

  it("gives what the exact parser gives, or nothing, for signs of any kind in a row", () => {
    const sign = fc.constantFrom(
      ..." \t:/#-,[]{}\"'&!?|>%@`\\\r\n~*0159.eExaætrufalsn_+–€\u00a0\u0085\u200e\ufeff",
    );
    const line = fc.string({ unit: sign, maxLength: 12, size: "max" });
    const place = fc.constantFrom(
      "a: ",
      "a:",
      "- ",
      "a: [",
      "a: { b: ",
      'a: "',
      "a: '",
      "# ",
      "",
      "  ",
    );
    const lines = fc.array(fc.tuple(place, line, fc.constantFrom("", "", "]", " }", '"', "'")), {
      maxLength: 3,
    });
    let sure = 0;
    fc.assert(
      fc.property(lines, (parts) => {
        const text = `first: x\n${parts.map((part) => `${part.join("")}\n`).join("")}`;
        const plain = readPlainText(text);
        expect(isPlainText(text)).toBe(plain !== undefined);
        if (plain === undefined) return;
        expect([text, isPlain(text)]).toEqual([text, true]);
        sure += 1;
        expect({ text, read: { data: plain } }).toEqual({ text, read: parseYamlExact(text) });
      }),
      { numRuns: 20_000 },
    );
    expect(sure).toBeGreaterThan(500);
  });

  it("is sure of no sign that the regular expression is not sure of, wherever it stands", () => {
    const wrong: string[] = [];
    let sure = 0;
    for (let code = 0; code <= 0x1ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      for (const written of [`x${sign}y`, sign, `"${sign}"`, `[x${sign}]`, `x # ${sign}`]) {
        const text = `a: ${written}\n`;
        if (readPlainText(text) === undefined) continue;
        sure += 1;
        if (!isPlain(text)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(sure).toBeGreaterThan(5000);
  });

  it("keeps Danish letters and signs as they are", () => {
    const text = 'a: Børn og Unge – 27,5 § 83\nb: \'ÆØÅ "é"\'\nc: [Økonomi, "14 €"]\n';
    expect(readPlainText(text)).toEqual({
      a: "Børn og Unge – 27,5 § 83",
      b: 'ÆØÅ "é"',
      c: ["Økonomi", "14 €"],
    });
  });

  it("reads a part of more bytes as if it stood alone", () => {
    const bytes = new TextEncoder().encode("---\nid: 1\nlist:\n- a: b\n---\nid: 2\n");
    expect(readPlainBytes(bytes, 4, bytes.indexOf(45, 20))).toEqual({ id: 1, list: [{ a: "b" }] });
    expect(readPlainBytes(bytes, 4, 4)).toBeUndefined();
    expect(readPlainBytes(bytes, 4, 8)).toBeUndefined();
  });

  it("knows a name that stands twice in a group from one that stands in two, however many there are", () => {
    const names = Array.from({ length: 300 }, (_, index) => `name${index}`);
    const fields = Object.fromEntries(names.map((name) => [name, "x"]));
    const lines = names.map((name) => `${name}: x\n`).join("");
    expect(readPlainText(lines)).toEqual(fields);
    expect(readPlainText(`${lines}name7: x\n`)).toBeUndefined();
    expect(readPlainText("a: { b: 1 }\nc: { b: 2 }\nd:\n  b: 3\n")).toEqual({
      a: { b: 1 },
      c: { b: 2 },
      d: { b: 3 },
    });
    expect(readPlainText("a: { b: 1, b: 1 }\n")).toBeUndefined();
    expect(readPlainText("a:\n  b: 1\nc: 1\na: 1\n")).toBeUndefined();
  });

  it("leaves to the exact parser what goes on below, is empty or beyond what a file may hold", () => {
    const deep = Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
    const many = Array.from({ length: 2000 }, (_, index) => `n${index}: x\n`).join("");
    const long = `a: ${"x".repeat(40_000)}\n`;
    for (const text of ["", "\n", "# x\n", "a: b\n  c\n", "a:\n  - b\n   c: d\n", "- a\n", "a: b"])
      expect(readPlainText(text)).toBeUndefined();
    for (const text of [deep, many, long]) expect(readPlainText(text)).toBeUndefined();
    // And is ready for the next file.
    expect(readPlainText("a:\n  b: c\n")).toEqual({ a: { b: "c" } });
  });

  it("writes the largest of what it takes without running out of room", () => {
    const lines = "a:\n b: ''\n";
    const list = `a:\n${"- b\n".repeat(8000)}`;
    expect(readPlainText(lines)).toEqual({ a: { b: "" } });
    expect(readPlainText(list)).toEqual({ a: Array.from({ length: 8000 }, () => "b") });
    const quotes = `a: '${'"'.repeat(32_000)}'\n`;
    expect(readPlainText(quotes)).toEqual({ a: '"'.repeat(32_000) });
  });
});
