import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  chosen,
  isUnfiltered,
  type OverviewState,
  readState,
  without,
  writeState,
} from "./overview-state.ts";

const values = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 3 });
const text = fc.string({ maxLength: 20, size: "max" });
const state: fc.Arbitrary<OverviewState> = fc.record({
  many: fc.record({ phase: values, status: values, data: values, finding: values }),
  one: fc.record({ system: text, vendor: text, unit: text, q: text }),
  sort: fc.constantFrom("", "phase", "changed"),
  page: fc.integer({ min: 1, max: 200 }),
});

describe("the state of the overview", () => {
  it("comes back from the address as it was written", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(readState(writeState(before))).toEqual(before);
      }),
    );
  });

  it("is an empty address when nothing is chosen", () => {
    expect(writeState(readState(""))).toBe("");
  });

  it("reads a page that is none as the first", () => {
    for (const page of ["0", "-1", "1.5", "x", "1e999"])
      expect(readState(`?page=${page}`).page).toBe(1);
  });

  it("can always be emptied, one chosen value after another", () => {
    fc.assert(
      fc.property(state, (before) => {
        const after = chosen(before).reduce(
          (now, [key, value]) => without(now, key, value),
          before,
        );
        expect(isUnfiltered(after)).toBe(true);
      }),
    );
  });
});
