import fc from "fast-check";

/** Values as authors write them, one after another in every style the catalogue uses. */
const plainValues = [
  "tekst",
  "en tekst, med komma",
  "'q'",
  '"q, r"',
  "[a, b]",
  "{ a: 1, b: x y }",
  "{ a: https://x.dk/a, b: [s://x] }",
  "2026-01-02",
  "27.35",
  "12",
  "true",
  "~",
  "",
  "tekst (a [b] c)",
  "a > b",
  "14 dage, jf. § 83",
];

/** Values on which YAML parsers are known to differ, or that people get wrong. */
const nastyValues = [
  ...["en: kolon", "x # kommentar", "x#nej", '"to\\n"', "'it''s'", "it's", "a 'b", 'a "b', '"åben'],
  ...["[a, b", "b]", "{ a: 1", "a: 2 }", "}", "]", "{ a: tekst, med komma }", "{a: 1,b: 2}"],
  ...["[[a], {b: c}]", "|", "|-", ">", ">-", "|+", "> ", "| # k", "012", "0x1F", "0o7", "1_0"],
  ...["0b1", "+1", "-1", "-.5", "1.", "1e3", "1e400", ".inf", "null", "No", "12:30:45", "010"],
  ...["2026-01-02 12:00:00", "27.35.00", "&a x", "*a", "!t x", "!!str 1", "<<", "@x", "`x`", "%x"],
  ...["# kommentar", "--- ", "...", "R&D & co", "hej! du", "hvad? ja", "http://x.dk/a#b", "x: "],
  ...['"a": 1', '"a # b": [', '"a, b"', "{ a: \"x, y\", b: 'p' }", '{ a: x "y, z" }', "[ ]", "{ }"],
  ...["{a}", "{ a: }", "[a, ]", "[,]", "{ a: b: c }", "7-16", "😀", "\u00a0x", "x\t", "\tx", "x "],
  ...["__proto__", "{ __proto__: 1 }", "{ constructor: 1 }", "- x", "-", "--", "-x", "?x", ":x"],
  ...["::", ".5", "..", "'", '"', "''", '""', "''#x", "[a]#x", "{ a: 1 } # [", "text [", "a : b"],
  ...["? a", ": b", "\\x", "x\u200b", "x\u2028", "{ a: , [] }", "[[]: a]", "'':x", "{ 1, False }"],
];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plainValues) },
  { weight: 1, arbitrary: fc.constantFrom(...nastyValues) },
);
const lineEnd = fc.oneof(
  { weight: 9, arbitrary: fc.constant("\n") },
  { weight: 1, arbitrary: fc.constantFrom("\r\n", " \n", "\n\n", "  # c\n", "\r", "\t\n") },
);
const subLine = fc
  .tuple(
    fc.constantFrom("  ", "  ", "    ", "  - ", "- ", "   ", ""),
    fc.constantFrom("", "", "k: ", "j: ", "'m': ", "1: ", "null: "),
    value,
    lineEnd,
  )
  .map((parts) => parts.join(""));

const header = fc.constantFrom("", "", "", "|", ">-", "|-", " # c");
const field = fc
  .tuple(fc.nat(1e6), fc.oneof(value, header), lineEnd, fc.array(subLine, { maxLength: 3 }))
  .map(([n, head, end, lines]) => `f${n}: ${head}${end}${lines.join("")}`);

/** A few fields, mostly as an author would write them, some with a slip or a trick in them. */
export const yamlFields: fc.Arbitrary<string> = fc
  .array(field, { minLength: 1, maxLength: 3 })
  .map((fields) => fields.join(""));

const fragment = fc.constantFrom(
  ...plainValues,
  ...nastyValues,
  "\n",
  "\n  ",
  "\n- ",
  "k: ",
  ", ",
  "\r\n",
);
const frames = [
  "",
  "k: ",
  "k:\n  - ",
  'k: "',
  "k: '",
  "k: [a, ",
  "k: { a: ",
  "k: |\n  ",
  "k: >\n  ",
];
const closers: Readonly<Record<string, string>> = {
  'k: "': '"',
  "k: '": "'",
  "k: [a, ": "]",
  "k: { a: ": " }",
};

/** Scraps of YAML thrown together inside one field of any style. */
export const yamlScraps: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...frames), fc.array(fragment, { maxLength: 5 }))
  .map(([frame, scraps]) => `${frame}${scraps.join("")}${closers[frame] ?? ""}\n`);
