import { mkdirSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cwd } from "node:process";
import { describe, expect, it } from "@jest/globals";
import { nearestPath } from "./nearest-path.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

describe("the shortest way to a folder", () => {
  it("is what lies below where we stand", () => {
    expect(nearestPath(cwd())).toBe(".");
    expect(nearestPath(join(cwd(), "docs", "guide"))).toBe(join("docs", "guide"));
    expect(nearestPath(join(cwd(), "..docs"))).toBe("..docs");
  });

  it("is the folder itself where it lies beside or above", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "catalogue"));
    for (const folder of [join(root, "catalogue"), dirname(cwd()), "/"])
      expect(nearestPath(folder)).toBe(folder);
  });

  it("always leads to the same folder", () => {
    for (const folder of [cwd(), join(cwd(), "src"), temporaryFolder(), "/"])
      expect(realpathSync(resolve(nearestPath(folder)))).toBe(realpathSync(folder));
  });
});
