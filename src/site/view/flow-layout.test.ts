import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type FlowNode, layOutFlow, wrapLabel } from "./flow-layout.ts";

const node: fc.Arbitrary<FlowNode> = fc.record({
  id: fc.uuid(),
  label: fc.lorem({ maxCount: 6 }),
  note: fc.constant("Leverandør"),
  system: fc.boolean(),
});
const layers = fc.array(fc.array(node, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
const orientation = fc.constantFrom("across" as const, "down" as const);

describe("layOutFlow", () => {
  it("keeps boxes apart and inside the drawing", () => {
    fc.assert(
      fc.property(layers, orientation, fc.boolean(), (given, way, twoWay) => {
        const { boxes, width, height } = layOutFlow(given, way, twoWay);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.x + a.width < b.x ||
              b.x + b.width < a.x ||
              a.y + a.height < b.y ||
              b.y + b.height < a.y;
            expect(apart).toBe(true);
          }
      }),
    );
  });

  it("shows every box once and joins each layer to the next", () => {
    const box = (id: string): FlowNode => ({ id, label: id, note: "", system: true });
    const drawing = layOutFlow(
      [[box("a"), box("b")], [box("c")], [box("d"), box("e")]],
      "across",
      false,
    );
    expect(drawing.boxes.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(drawing.edges).toHaveLength(4);
  });

  it("leaves a missing layer out instead of a gap", () => {
    const box = (id: string): FlowNode => ({ id, label: id, note: "", system: true });
    const direct = layOutFlow([[box("a")], [], [box("b")]], "down", false);
    expect(direct.edges).toHaveLength(1);
  });
});

describe("wrapLabel", () => {
  it("loses no letter and keeps every line short", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,60}$/), { minLength: 1, maxLength: 6 }),
        (words) => {
          const lines = wrapLabel(words.join(" "), 22);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(22);
          expect(lines.join("").replaceAll("-", "").replaceAll(" ", "")).toBe(words.join(""));
        },
      ),
    );
  });
});
