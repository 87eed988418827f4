import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changeData } from "./edit/change-data.ts";
import { setFields } from "./edit-front-matter.ts";
import { dataOf, partsOf } from "./testing/parts-of-file.ts";

/** The lines that belong to other fields at the top level than this one, and the comments between them. */
function linesOfOthers(file: string, top: string | number | undefined): readonly string[] {
  let mine = false;
  return partsOf(file)
    .yaml.split("\n")
    .filter((line) => {
      const key = /^([\w-]+):/.exec(line)?.[1];
      if (key !== undefined) mine = key === top;
      else if (line.startsWith("#") || line === "") mine = false;
      return !mine;
    });
}

describe("setFields", () => {
  it("sets any value at any place in files of the catalogue, and nothing else", () => {
    const files = readdirSync("integrations").map((name) =>
      readFileSync(`integrations/${name}`, "utf8"),
    );
    const key = fc.constantFrom(
      "phase",
      "owners",
      "requester",
      "email",
      "systems",
      "kle",
      "role",
      "x-y",
      "exit",
    );
    const part = fc.oneof({ weight: 3, arbitrary: key }, { weight: 2, arbitrary: fc.nat(2) });
    const field = fc
      .tuple(key, fc.array(part, { maxLength: 3 }))
      .map(([top, rest]) => [top, ...rest] as const);
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("a: b", "# x", "l1\nl2", "- x", "{", "2026-01-02", ""),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
      fc.constant([]),
      fc.constant({ a: ["x"] }),
    );
    let made = 0;
    let small = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), field, value, (file, path, fresh) => {
        const before = dataOf(file);
        let after: string;
        try {
          after = setFields(file, [{ field: path, value: fresh }]);
        } catch {
          return;
        }
        made++;
        expect(dataOf(after)).toEqual(changeData(before, path, fresh));
        expect(partsOf(after).body).toBe(partsOf(file).body);
        if (linesOfOthers(after, path[0]).join("\n") === linesOfOthers(file, path[0]).join("\n"))
          small++;
      }),
      { numRuns: 80 },
    );
    expect(made).toBeGreaterThan(50);
    expect(small).toBeGreaterThan(made * 0.9);
  });
});
