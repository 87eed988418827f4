import { describe, expect, it } from "@jest/globals";
import { blockXml } from "./body-xml.ts";

const plain = (text: string) => [{ text }];

describe("a block in a document for Word", () => {
  it("ticks what is done and leaves open what is not", () => {
    const xml = blockXml(
      { kind: "checks", items: [{ text: "gjort", done: true }, { text: "åbent" }] },
      plain,
    );
    const boxes = [...xml.matchAll(/w14:checked w14:val="(\d)".*?<w:t>(.)<\/w:t>.*?>([^<]+)</g)];
    expect(boxes.map(([, state, box, text]) => [state, box, text])).toEqual([
      ["1", "☒", "gjort"],
      ["0", "☐", "åbent"],
    ]);
  });

  it("shares the width of the page among the columns of a table as they ask for it", () => {
    const table = {
      kind: "table",
      name: "x",
      header: ["a", "b"],
      widths: [1, 3],
      rows: [],
    } as const;
    const widths = [...blockXml(table, plain).matchAll(/<w:gridCol w:w="(\d+)"/g)];
    expect(widths.map(([, width]) => Number(width))).toEqual([2410, 7229]);
  });
});
