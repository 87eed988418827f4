import fc from "fast-check";

/** Lines as authors write them. */
const plainLines = [
  ...["", "", "", "Almindelig tekst.", "Mere tekst om R&D & drift, fx 14 dage.", "**Fed** tekst."],
  ...["## Behov", "### Baggrund", "# Titel #", "## Teknisk løsning", "##", "- punkt", "* punkt"],
  ...[
    "  - underpunkt",
    "1. første",
    "2. anden",
    "- [ ] opgave",
    "- [x] gjort",
    "- [ ]",
    "- **fed**",
  ],
  ...[
    "| Felt | Værdi |",
    "| --- | --- |",
    "| a | b |",
    "| | |",
    "Se [vejledningen](../docs/a.md).",
  ],
  ...["![Skitse](skitse.png)", "- [navn](b.md)", "> Skriv her: hvad er behovet?", "> citat", ">"],
  ...["<!-- hjælp -->", "<!-- hjælp", "slut -->", "```", "```mermaid", "kode [a](b)", "---", "***"],
  ...["https://x.example/a", "a@b.example", "`kode`", "  fortsat tekst", "    dybt", "(se bilag)"],
];

/** Lines that mean something else than they seem, or depend on their neighbours. */
const trickyLines = [
  ...[
    "===",
    "--",
    "-",
    "+",
    "_",
    "= =",
    "- ---",
    "- # x",
    "> # x",
    "> - a",
    "> > a",
    ">> a",
    "> ```",
  ],
  ...[
    "[a]: b.md",
    "[a]",
    "[a][]",
    "[b][a]",
    "![a]",
    "[^1]",
    "[^1]: note",
    "[a](<b c>)",
    '[a](b "t")',
  ],
  ...[
    "[a](b",
    "a](b)",
    "[](x)",
    "[ ](x)",
    "![](x.png)",
    "[a]()",
    "[*a*](b)",
    "x[a](b)",
    "\\[a](b)",
  ],
  ...[
    "`[a](b)`",
    "`` ` [a](b)",
    "`åben",
    "luk`",
    "<b>x</b>",
    "<br>",
    "<https://x.example>",
    "<div>",
  ],
  ...["&nbsp;", "&amp; x", "a &lt; b", "#tag", "####### x", " # x", "   ## y", "\t# z", "## *x*"],
  ...[
    "## [a](b)",
    "Overskrift\n---",
    "Overskrift\n===",
    "~~~",
    "~~~~ x",
    "```` `",
    "   ```",
    "-\ttab",
  ],
  ...[
    "-     kode",
    "1) x",
    "12345678901. x",
    "2.",
    "1.",
    "* * *",
    "- - -",
    "* *",
    "…",
    "- …",
    "— —",
  ],
  ...[
    "\u00a0",
    "\u200b",
    "a\\",
    "a  ",
    "> Skriv her: a\nb",
    "> Skriv her: a\n> b\nc\n> d",
    "> b\n> Skriv her: a",
  ],
  ...[
    "  > Skriv her: x",
    ">Skriv her: x",
    "> skriv her: x",
    "<!-->",
    "<!-- a --> b",
    "a <!-- b -->",
  ],
  ...[
    "https://x.example/[a](b)",
    "([a](b))",
    "**[a](b)**",
    "| [a](b) | c |",
    "| a\\|b |",
    "- [x]y",
    "[x] y",
  ],
  ...[
    "www.x.example/*[a](b)",
    "![[a](b)](c)",
    "[![a](b)](c)",
    "😀",
    "- 7.5 timer",
    "- 7. x",
    "- |a|b|",
  ],
];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainLines) },
  { weight: 1, arbitrary: fc.constantFrom(...trickyLines) },
);

/** Bodies of a few lines, with either line end. */
export const bodies: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\n", "\r\n"))
  .map(([lines, end]) => lines.join("\n").replaceAll("\n", end));
