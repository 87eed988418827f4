import process from "node:process";
import { Script } from "node:vm";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import type { RoomTaken } from "../domain/room-taken.ts";
import { collectNowAndThen } from "./collect-now-and-then.ts";

const v8 = process.getBuiltinModule("node:v8");
const vm = process.getBuiltinModule("node:vm");
const MB = 1 << 20;

interface Course {
  /** How much of the heap is left when it is collected. */
  readonly kept?: number;
  /** When it is told that room is taken at once, and how much. */
  readonly soon?: readonly number[];
  readonly taken?: RoomTaken;
  /** What the whole program holds; always much, and the same, otherwise. */
  readonly held?: readonly number[];
}

/** How often it collects while the heap is of these sizes in turn. */
function collections(
  sizes: readonly number[],
  { kept = 1, soon = [], taken = "much", held = [] }: Course = {},
): number {
  let count = 0;
  let size = 0;
  let all = 0;
  jest.spyOn(vm, "runInNewContext").mockReturnValue(() => {
    count += 1;
    size *= kept;
  });
  jest.spyOn(v8, "getHeapStatistics").mockImplementation(() => ({ used_heap_size: size }) as never);
  jest.spyOn(process.memoryUsage, "rss").mockImplementation(() => all);
  const tidy = collectNowAndThen();
  for (const [at, next] of sizes.entries()) {
    size = next * MB;
    all = (held[at] ?? 1000) * MB;
    tidy(soon.includes(at) ? taken : undefined);
  }
  return count;
}

describe("collecting now and then", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("leaves a small heap alone", () => {
    expect(collections([20, 90, 120])).toBe(0);
  });

  it("collects a heap that has grown much, and not again before it has grown from there", () => {
    expect(collections([130, 150, 200])).toBe(1);
    expect(collections([400, 450, 500, 525])).toBe(2);
    expect(collections([400, 450, 500, 500], { kept: 0.5 })).toBe(4);
  });

  it("leaves a heap alone as long as the whole program is small", () => {
    const sizes = [130, 250, 330, 340];
    expect(collections(sizes, { held: [180, 230, 300, 310] })).toBe(1);
    expect(collections(sizes, { held: [180, 190, 200, 210], soon: [3], taken: "most" })).toBe(0);
  });

  it("counts from what the engine left, where that collected by itself", () => {
    expect(collections([400, 100, 170, 185])).toBe(2);
  });

  it("collects sooner where much room is taken at once", () => {
    expect(collections([400, 450])).toBe(1);
    expect(collections([400, 450], { soon: [1] })).toBe(2);
  });

  it("lets a heap grow where the program held much more before", () => {
    const sizes = [400, 520, 700, 920];
    expect(collections(sizes, { held: [2000, 1300, 1500, 1600] })).toBe(1);
    expect(collections(sizes, { held: [2000, 1900, 1300, 1700] })).toBe(3);
    expect(collections(sizes, { held: [2000, 2000, 2100, 1900] })).toBe(4);
  });

  it("looks at what the program holds whenever much room is taken at once", () => {
    const [sizes, held] = [
      [400, 410, 520],
      [900, 2000, 1300],
    ];
    expect(collections(sizes, { held })).toBe(2);
    expect(collections(sizes, { held, soon: [1] })).toBe(1);
  });

  it("collects before most is taken, whatever the program held", () => {
    const [sizes, held, soon] = [[400, 500], [2000, 1300], [1]];
    expect(collections(sizes, { held, soon })).toBe(1);
    expect(collections(sizes, { held, soon, taken: "most" })).toBe(2);
    expect(collections([400, 410], { soon, taken: "most" })).toBe(2);
  });

  it("leaves nothing behind in the program, nor in how it compiles", () => {
    // Which settings it was made under stands behind the engine's version and the length of the source.
    const madeUnder = () => new Script("1 + 1").createCachedData().toString("hex", 0, 16);
    const before = madeUnder();
    collectNowAndThen()();
    expect(madeUnder()).toBe(before);
    expect("gc" in globalThis).toBe(false);
  });
});
