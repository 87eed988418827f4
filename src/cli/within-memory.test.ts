import process from "node:process";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { UsageError } from "../domain/usage-error.ts";
import { noWatch } from "../domain/watch.ts";
import { withinMemory } from "./within-memory.ts";

const v8 = process.getBuiltinModule("node:v8");
const vm = process.getBuiltinModule("node:vm");
const MB = 1 << 20;

// What the engine counts in for young objects.
const young = Number.parseInt(process.versions.v8, 10) < 13 ? 48 : 192;

/** Does work while the heap is of these sizes in turn, of 1000 MB it may take; `kept` of it is left when it is collected. */
function work(sizes: readonly number[], kept = 1): { readonly collections: number } {
  let collections = 0;
  let size = 0;
  jest.spyOn(vm, "runInNewContext").mockReturnValue(() => {
    collections += 1;
    size *= kept;
  });
  jest
    .spyOn(v8, "getHeapStatistics")
    .mockImplementation(
      () => ({ used_heap_size: size, heap_size_limit: (1000 + young) * MB }) as never,
    );
  const watch = withinMemory(noWatch);
  for (const [at, next] of sizes.entries()) {
    size = next * MB;
    watch.done(at * 16);
  }
  return { collections };
}

describe("work within the engine's memory", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("goes on while there is room, without looking for garbage", () => {
    expect(work([100, 500, 690])).toEqual({ collections: 0 });
  });

  it("goes on where what fills the memory is garbage, and does not look at every step", () => {
    expect(work([800, 950, 720, 950], 0.6)).toEqual({ collections: 3 });
    expect(work([750, 755, 760])).toEqual({ collections: 1 });
  });

  it("stops before the memory is full, and says how to give it more", () => {
    const full = () => work([500, 740, 780]);
    expect(full).toThrow(UsageError);
    expect(full).toThrow(/1000 MB.*--max-old-space-size=1536.*--shard/);
  });

  it("tells the watcher everything", () => {
    const told: unknown[] = [];
    const watch = withinMemory({
      begin: (what, total) => told.push([what.en, total]),
      done: (count) => told.push(count),
    });
    watch.begin({ da: "a", en: "b" }, 7);
    watch.done(1);
    expect(told).toEqual([["b", 7], 1]);
  });
});
