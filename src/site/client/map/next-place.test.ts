import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { nextPlace } from "./next-place.ts";

const cross = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: -10, y: 2 },
  { x: 1, y: 10 },
  { x: -1, y: -10 },
];

describe("moving about a map by arrow keys", () => {
  it("goes to the nearest in the direction of the arrow", () => {
    const keys = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];
    expect(keys.map((key) => nextPlace(cross, 0, key))).toEqual([1, 2, 3, 4]);
  });

  it("takes what lies beside when nothing lies ahead, and stays where nothing lies on that side", () => {
    expect(nextPlace([cross[0], { x: 1, y: 50 }] as typeof cross, 0, "ArrowRight")).toBe(1);
    expect(nextPlace(cross, 1, "ArrowRight")).toBeUndefined();
  });

  it("goes to the first and the last, and leaves other keys to the browser", () => {
    expect([nextPlace(cross, 2, "Home"), nextPlace(cross, 2, "End")]).toEqual([0, 4]);
    expect(nextPlace(cross, 2, "Tab")).toBeUndefined();
    expect(nextPlace([], 0, "Home")).toBeUndefined();
  });

  it("comes to every place from every other", () => {
    const coordinate = fc.integer({ min: 0, max: 1000 });
    const places = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      maxLength: 40,
      selector: ({ x, y }) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(places, (all) => {
        const reached = new Set(all.length > 0 ? [0] : []);
        for (const from of reached)
          for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
            const to = nextPlace(all, from, key);
            if (to !== undefined) reached.add(to);
          }
        expect(reached.size).toBe(all.length);
      }),
    );
  });
});
