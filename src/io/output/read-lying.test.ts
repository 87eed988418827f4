import { renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type FileState, stateOf } from "../write.ts";
import { readLying } from "./read-lying.ts";

let folder: string;
let left: FileState;
const file = (): string => join(folder, "a.json");

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(file(), "[1,2]");
  left = stateOf(statSync(file()));
});

describe("a file of the output that is copied from", () => {
  it("gives its bytes where it lies as it was left", () =>
    expect(readLying(folder, "a.json", left)?.toString()).toBe("[1,2]"));

  it("gives nothing where somebody wrote as many bytes at another time", () => {
    writeFileSync(file(), "[3,4]");
    utimesSync(file(), new Date(0), new Date(0));
    expect(readLying(folder, "a.json", left)).toBeUndefined();
  });

  it("gives nothing where it is longer, gone, or a folder stands there", () => {
    expect(readLying(folder, "a.json", { ...left, size: 4 })).toBeUndefined();
    expect(readLying(folder, "b.json", left)).toBeUndefined();
    expect(readLying(folder, ".", left)).toBeUndefined();
  });

  it("gives nothing through a link", () => {
    renameSync(file(), join(folder, "b.json"));
    symlinkSync("b.json", file());
    expect(readLying(folder, "a.json", left)).toBeUndefined();
  });
});
