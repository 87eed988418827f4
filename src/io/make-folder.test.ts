import { mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeFolder } from "./make-folder.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

describe("makeFolder", () => {
  it("makes what is missing of a path, and leaves what is there", () => {
    const root = temporaryFolder();
    makeFolder(join(root, "a/b/c"));
    makeFolder(join(root, "a/b/c"));
    mkdirSync(join(root, "elsewhere"));
    symlinkSync("elsewhere", join(root, "link"));
    makeFolder(join(root, "link/d"));
    expect(statSync(join(root, "elsewhere/d")).isDirectory()).toBe(true);
  });

  it("throws where a file or a link to nothing is in the way", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "file"), "");
    symlinkSync("nowhere", join(root, "link"));
    for (const path of ["file", "file/a", "file/a/b", "link", "link/a"])
      expect(() => makeFolder(join(root, path))).toThrow(/E(EXIST|NOTDIR|NOENT)|cannot be made/);
  });

  it("ends where the system takes no new folders, instead of trying for ever", () => {
    expect(() => makeFolder("/proc/nowhere/site")).toThrow();
  });
});
