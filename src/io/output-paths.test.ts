import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isSafeOutputPath, safeOutputPaths } from "./output-paths.ts";

const letters = fc.constantFrom(
  "a",
  "b.html",
  ".",
  "..",
  "/",
  "\n",
  "\r",
  "\\",
  ":",
  "\u0007",
  "\u2028",
  "å",
);
const list = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(""));

describe("a list of paths", () => {
  it("gives those that may be written, as asking one by one does", () => {
    fc.assert(
      fc.property(list, (text) => {
        expect(safeOutputPaths(text)).toEqual(text.split("\n").filter(isSafeOutputPath));
      }),
      { numRuns: 2000 },
    );
  });
});
