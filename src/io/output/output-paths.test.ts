import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { isSafeOutputPath, makeLinkGuard, safeOutputPaths } from "./output-paths.ts";

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
const list = fc.array(letters, { maxLength: 12, size: "max" }).map((parts) => parts.join(""));

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

describe("the check for links on the way to a path", () => {
  it("says whether the folder is there, and sees one that comes later unless it is told that none does", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "a"));
    const [guard, stillGuard] = [makeLinkGuard(root), makeLinkGuard(root, true)];
    for (const one of [guard, stillGuard]) {
      expect(["x", "a/x", "b/x", "a/b/x", "b/c/x"].map(one)).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
    }
    mkdirSync(join(root, "b"));
    expect([guard("b/x"), stillGuard("b/x"), stillGuard("b/c/x")]).toEqual([true, false, false]);
    symlinkSync(root, join(root, "b/c"));
    expect(() => guard("b/c/x")).toThrow(/link/);
    expect(() => guard("b/c/d/x")).toThrow(/link/);
  });
});
