import process from "node:process";
import { Script } from "node:vm";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { collectNowAndThen } from "./collect-now-and-then.ts";

const v8 = process.getBuiltinModule("node:v8");
const vm = process.getBuiltinModule("node:vm");
const MB = 1 << 20;

/** How often it collects while the heap is of these sizes in turn; what is collected leaves a third of the heap gone. */
function collections(sizes: readonly number[], kept = 1, endsSo = false): number {
  let count = 0;
  let size = 0;
  jest.spyOn(vm, "runInNewContext").mockReturnValue(() => {
    count += 1;
    size *= kept;
  });
  jest.spyOn(v8, "getHeapStatistics").mockImplementation(() => ({ used_heap_size: size }) as never);
  const tidy = collectNowAndThen();
  for (const [at, next] of sizes.entries()) {
    size = next * MB;
    tidy(endsSo && at === sizes.length - 1);
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
    expect(collections([400, 450, 500, 500], 0.5)).toBe(4);
  });

  it("counts from what the engine left, where that collected by itself", () => {
    expect(collections([400, 100, 170, 185])).toBe(2);
  });

  it("collects sooner where much room is taken at once", () => {
    expect(collections([400, 450])).toBe(1);
    expect(collections([400, 450], 1, true)).toBe(2);
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
