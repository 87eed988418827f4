import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lineFinder } from "./line-finder.ts";

const word = fc.stringMatching(/^[a-zæøå€/.-]{1,6}$/);

describe("finding the line of a path", () => {
  it("gives the same whether few are asked about or all lines are taken apart", () => {
    fc.assert(
      fc.property(
        fc.dictionary(word, fc.stringMatching(/^[a-zæ€ {}":-]{0,12}$/), { maxKeys: 8 }),
        fc.array(word, { maxLength: 8 }),
        (texts, others) => {
          const lines = Object.entries(texts).map(([path, text]) => `${path}\t${text}`);
          const bytes = Buffer.from(lines.join("\n"));
          const many = lineFinder(bytes);
          for (let time = 0; time < 10; time += 1) many("");
          for (const path of [...Object.keys(texts), ...others]) {
            const expected = Object.hasOwn(texts, path) ? texts[path] : undefined;
            expect([lineFinder(bytes)(path), many(path)]).toEqual([expected, expected]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds no path that has a tab or an end of a line in it, as lines could be mistaken for one", () => {
    const bytes = Buffer.from("a\tb\tc\nd\te");
    for (const path of ["a\tb", "c\nd", "b\tc\nd"]) expect(lineFinder(bytes)(path)).toBeUndefined();
  });
});
