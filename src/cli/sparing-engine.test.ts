import process from "node:process";
import { Script } from "node:vm";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { noWatch } from "../domain/watch.ts";
import { sparingEngine } from "./sparing-engine.ts";

const v8 = process.getBuiltinModule("node:v8");
const largeYoungSpace = [{ space_name: "new_space", space_size: 1 << 30 }];

/** Does so many files' work and says which flags were set, in order. */
function flagsSet(files: number): readonly string[] {
  const set = jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
  jest.spyOn(v8, "getHeapSpaceStatistics").mockReturnValue(largeYoungSpace as never);
  const { watch, end } = sparingEngine(noWatch);
  for (let count = 1; count <= files; count += 1) watch.done(count);
  end();
  return set.mock.calls.map(([flag]) => flag);
}

describe("an engine that works sparingly", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("is left alone while there are few files", () => {
    expect(flagsSet(100)).toEqual([]);
  });

  it("keeps its young space as it is once that is large enough, and is set back at the end", () => {
    const flags = flagsSet(1000).filter((flag) => flag.startsWith("--semi-space"));
    expect(flags).toEqual(["--semi-space-growth-factor=1", "--semi-space-growth-factor=2"]);
  });

  it("takes more settings from who knows the work, and sets them back too", () => {
    const set = jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
    const { watch, end } = sparingEngine(noWatch, undefined, [
      { sparing: "--sparing", own: "--own", known: true },
      { sparing: "--unknown", own: "--unknown", known: false },
    ]);
    for (const count of [128, 256]) watch.done(count);
    end();
    const flags = set.mock.calls.map(([flag]) => flag);
    expect(flags.filter((flag) => ["--sparing", "--own"].includes(flag))).toEqual([
      "--sparing",
      "--own",
    ]);
    expect(flags).not.toContain("--unknown");
  });

  it("lets its young space grow again where the engine took room back meanwhile", () => {
    const set = jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
    const spaces = jest.spyOn(v8, "getHeapSpaceStatistics");
    const { watch } = sparingEngine(noWatch);
    for (const megabytes of [16, 2, 4, 16]) {
      const found = [{ space_name: "new_space", space_size: megabytes << 20 }];
      spaces.mockReturnValue(found as never);
      watch.done(128);
    }
    const flags = set.mock.calls.map(([flag]) => flag).filter((flag) => flag.includes("semi"));
    const isKnown = Number.parseInt(process.versions.v8, 10) <= 13;
    expect(flags.map((flag) => flag.slice(-1))).toEqual(isKnown ? ["1", "2", "1"] : []);
  });

  it("looks sooner where something took long", () => {
    jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
    const spaces = jest
      .spyOn(v8, "getHeapSpaceStatistics")
      .mockReturnValue(largeYoungSpace as never);
    const { watch } = sparingEngine(noWatch);
    const clock = jest.spyOn(performance, "now").mockReturnValue(5000);
    const looks = (count: number): number => {
      watch.done(count);
      return spaces.mock.calls.length;
    };
    expect([looks(1), looks(128), looks(129)]).toEqual([0, 1, 1]);
    clock.mockReturnValue(5200);
    expect([looks(130), looks(131)]).toEqual([2, 2]);
  });

  it("leaves its young space alone where there are so many files that all takes much", () => {
    const set = jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
    jest.spyOn(v8, "getHeapSpaceStatistics").mockReturnValue(largeYoungSpace as never);
    const { watch } = sparingEngine(noWatch, 30_000);
    for (const total of [29_999, 30_000, undefined, 5000]) {
      watch.begin({ da: "", en: "" }, total);
      watch.done(128);
    }
    const flags = set.mock.calls.map(([flag]) => flag).filter((flag) => flag.includes("semi"));
    const isKnown = Number.parseInt(process.versions.v8, 10) <= 13;
    expect(flags.map((flag) => flag.slice(-1))).toEqual(isKnown ? ["1", "2"] : []);
  });

  it("optimises later where few files are worked on", () => {
    const set = jest.spyOn(v8, "setFlagsFromString").mockImplementation(() => undefined);
    jest.spyOn(v8, "getHeapSpaceStatistics").mockReturnValue(largeYoungSpace as never);
    for (const total of [1000, 10_000]) {
      const { watch } = sparingEngine(noWatch);
      watch.begin({ da: "", en: "" }, total);
      watch.done(128);
    }
    const calls = set.mock.calls.map(([flag]) => flag).filter((flag) => flag.includes("turbofan"));
    const isKnown = process.versions.v8.startsWith("13.");
    expect(calls).toEqual(
      isKnown
        ? ["--invocation-count-for-turbofan=100000", "--invocation-count-for-turbofan=30000"]
        : [],
    );
  });

  it("is set back in all that was changed", () => {
    const nameOf = (flag: string): string => flag.replace(/^--(?:no-)?/, "").replace(/=.*/, "");
    const flags = flagsSet(1000);
    const last = new Map(flags.map((flag) => [nameOf(flag), flag]));
    // Which are set at all is another matter in another engine.
    const own = [
      "--semi-space-growth-factor=2",
      "--invocation-count-for-turbofan=10000",
      "--parallel-scavenge",
    ];
    expect(own).toEqual(expect.arrayContaining([...last.values()]));
    expect(flags).toHaveLength(2 * last.size);
  });

  it("is set back to what it was, so that what it compiles then is taken up by the next run", () => {
    // Which settings it was made under stands behind the engine's version and the length of the source.
    const madeUnder = () => new Script("1 + 1").createCachedData().toString("hex", 0, 16);
    jest.spyOn(v8, "getHeapSpaceStatistics").mockReturnValue(largeYoungSpace as never);
    const before = madeUnder();
    const { watch, end } = sparingEngine(noWatch);
    watch.done(128);
    end();
    expect(madeUnder()).toBe(before);
  });

  it("tells the watcher everything", () => {
    const told: unknown[] = [];
    const { watch } = sparingEngine({
      begin: (what, total) => told.push([what.en, total]),
      done: (count) => told.push(count),
    });
    watch.begin({ da: "a", en: "b" }, 7);
    watch.done(1);
    expect(told).toEqual([["b", 7], 1]);
  });
});
