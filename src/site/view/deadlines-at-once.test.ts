import { describe, expect, it } from "@jest/globals";
import type { Deadline } from "../../domain/deadlines.ts";
import { deadlinesAtOnce } from "./deadlines-at-once.ts";

const deadline = (kind: Deadline["kind"], on: string, vendor?: string): Deadline => ({
  kind,
  on,
  subject: "integration",
  id: "a",
  field: [],
  state: "later",
  ...(vendor !== undefined && { vendor }),
});

describe("deadlines of one day", () => {
  it("stand together where they differ in the vendor alone, in the order they came", () => {
    const all = [
      deadline("contract-end", "2030-01-30", "A"),
      deadline("go-live", "2030-01-30"),
      deadline("contract-end", "2030-01-30", "B"),
      deadline("contract-end", "2030-04-30", "B"),
    ];
    expect(deadlinesAtOnce(all)).toEqual([
      { deadline: all[0], vendors: ["A", "B"] },
      { deadline: all[1], vendors: [] },
      { deadline: all[3], vendors: ["B"] },
    ]);
  });
});
