import { expect, it } from "@jest/globals";
import { lineBlocks } from "./line-blocks.ts";

it("gives the lines of any number of rows as one join would", () => {
  for (const count of [0, 1, 499, 500, 501, 1000, 1001]) {
    const rows = Array.from({ length: count }, (_, at) => at);
    expect([...lineBlocks(rows, String, ",")].join("")).toBe(rows.join(","));
  }
});
