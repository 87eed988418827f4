import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type FilesOfCommit, isMunicipalitys, upgradePlan } from "./upgrade-plan.ts";

const files = (named: Readonly<Record<string, string>>): FilesOfCommit =>
  new Map(Object.entries(named).map(([path, object]) => [path, { mode: "100644", object }]));

const plan = (
  base: Record<string, string>,
  own: Record<string, string>,
  next: Record<string, string>,
) => upgradePlan(files(base), files(own), files(next));

const nothing = { taken: [], removed: [], shared: [], absent: [], torn: [] };

describe("a newer version of the product", () => {
  it("replaces, adds and removes what nobody else has changed", () => {
    const { taken, removed } = plan({ a: "1", b: "1" }, { a: "1", b: "1" }, { a: "2", c: "1" });
    expect(taken.map(({ path }) => path)).toEqual(["a", "c"]);
    expect(removed).toEqual(["b"]);
  });

  it("leaves the municipality's own files alone, but not the templates", () => {
    const own = [
      "integrations/a.md",
      "systems/sub/a.png",
      "peers/nabokommune.json",
      ".github/governance.yml",
      ".github/CODEOWNERS",
    ];
    for (const path of own) {
      expect(plan({ [path]: "1" }, { [path]: "1" }, { [path]: "2" })).toEqual(nothing);
      expect(plan({}, {}, { [path]: "2" })).toEqual(nothing);
    }
    const template = "integrations/_template.md";
    expect(plan({ [template]: "1" }, { [template]: "1" }, { [template]: "2" }).taken).toHaveLength(
      1,
    );
  });

  it("does not bring back what the municipality has removed", () =>
    expect(plan({ a: "1" }, {}, { a: "2" })).toEqual({ ...nothing, absent: ["a"] }));

  it("joins what both have changed, and asks where one changed and the other removed or both made it", () => {
    expect(plan({ a: "1" }, { a: "own" }, { a: "2" }).shared.map(({ path }) => path)).toEqual([
      "a",
    ]);
    expect(plan({ a: "1" }, { a: "own" }, {}).torn).toEqual(["a"]);
    expect(plan({}, { a: "own" }, { a: "2" }).torn).toEqual(["a"]);
  });

  it("has nothing to do with what both have changed to the same", () =>
    expect(plan({ a: "1" }, { a: "2" }, { a: "2" })).toEqual(nothing));

  it("never takes or removes a file that differs from the version it was made from", () => {
    const tree = fc.dictionary(
      fc.constantFrom("a", "b", "integrations/x.md", ".github/workflows/publish.yml", "schemas/x"),
      fc.constantFrom("1", "2", "3"),
    );
    fc.assert(
      fc.property(tree, tree, tree, (base, own, next) => {
        const { taken, removed } = plan(base, own, next);
        for (const path of [...removed, ...taken.map((one) => one.path)]) {
          expect(own[path]).toBe(base[path]);
          expect(isMunicipalitys(path)).toBe(false);
        }
      }),
    );
  });
});
