import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeCatalogue } from "../../src/domain/catalogue.ts";
import { governanceDefaults } from "../../src/domain/governance-defaults.ts";
import type { IntegrationFields } from "../../src/domain/integration-fields.ts";
import { publicCatalogue } from "../../src/domain/public-catalogue.ts";
import { readBody } from "../../src/input/body.ts";
import { entryOf } from "./public-world.ts";

const ends = fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", "\v");
const headings = fc.constantFrom(
  ...["## Behov", "Behov\n---", " ## Behov ##", "# Behov", "### Behov", "> ## Behov", "- ## Behov"],
  ...["## Teknisk", "Teknisk\n---", "Teknisk\n===", "   ## Teknisk", "##\tTeknisk", "## Dataflow"],
);
const noise = fc.constantFrom(
  ...["```", "````", "~~~", "    ```", "> ```", "- a", "\t```", "| a | b |\n|---|---|", "[x]: y"],
  ...["<!--", "-->", "<div>", "<script>", "</script>", "tekst", "  "],
);
const word = "ORD";

const publicText = (text: string): string => {
  const fields = { id: "aaben", title: "Åben", visibility: "public" };
  const open = entryOf<IntegrationFields>("integrations", fields, text);
  const shown = publicCatalogue(makeCatalogue(governanceDefaults, [open], []));
  return shown.integrations[0]?.body.text ?? "";
};

/** Whether the line that a word stands on belongs to an open section, by the headings that the parser of Markdown found. */
function isOpen(text: string, mark: string): boolean {
  const line = text.split(/\r\n?|\n/).findIndex((one) => one.includes(mark)) + 1;
  const above = readBody(text, 1).body.sections.filter((one) => one.depth <= 2 && one.line <= line);
  const last = above.at(-1);
  return last?.depth === 2 && ["behov", "dataflow"].includes(last.heading.trim().toLowerCase());
}

describe("the public edition of a body", () => {
  it("holds no line of a section that stays inside, however lines end and headings are written", () => {
    const line = fc.tuple(fc.oneof(headings, noise, fc.constant(word)), ends);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12, size: "max" }), (lines) => {
        const text = lines
          .map(([one, end], index) => (one === word ? `${word}${index}.` : one) + end)
          .join("");
        const marks = text.match(/ORD\d+\./g) ?? [];
        const shown = publicText(text);
        expect(marks.filter((mark) => shown.includes(mark) && !isOpen(text, mark))).toEqual([]);
      }),
      {
        numRuns: 300,
        examples: [
          [
            [
              ["## Behov", "\n"],
              ["tekst", "\r"],
              ["[x]: y", "\r"],
              ["Teknisk\n---", "\n"],
              [word, "\n"],
            ],
          ],
        ],
      },
    );
  });
});
