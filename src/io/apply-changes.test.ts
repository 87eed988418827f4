import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { UsageError } from "../domain/usage-error.ts";
import { applyChanges } from "./apply-changes.ts";
import { temporaryFolder, writeFiles } from "./testing/temporary-folder.ts";
import { errorWithoutRoom } from "./testing/without-room.ts";

const read = (root: string) =>
  Object.fromEntries(
    readdirSync(root).flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => [
        `${folder}/${name}`,
        readFileSync(join(root, folder, name), "utf8"),
      ]),
    ),
  );

function catalogue(): string {
  const root = temporaryFolder();
  writeFiles(root, { "a/1.md": "en\r\n", "a/2.md": "to", "b/3.md": "tre\n" });
  return root;
}

describe("applyChanges", () => {
  it("writes, replaces and removes, keeps permissions and leaves nothing else behind", () => {
    const root = catalogue();
    applyChanges(root, [
      { path: "a/1.md", before: "en\r\n", after: "én\r\n" },
      { path: "a/2.md", before: "to" },
      { path: "c/4.md", after: "fire\n" },
    ]);
    expect(read(root)).toEqual({ "a/1.md": "én\r\n", "b/3.md": "tre\n", "c/4.md": "fire\n" });
    expect(statSync(join(root, "a/1.md")).nlink).toBe(1);
  });

  it("writes nothing where somebody has saved one of the files, or made one that was not there", () => {
    const root = catalogue();
    const before = read(root);
    const first = { path: "a/1.md", before: "en\r\n", after: "x" };
    for (const wrong of [
      { path: "b/3.md", before: "noget andet", after: "x" },
      { path: "b/3.md", after: "x" },
      { path: "b/mangler.md", before: "x", after: "y" },
    ])
      expect(() => applyChanges(root, [first, wrong])).toThrow(UsageError);
    expect(read(root)).toEqual(before);
  });

  it("puts back what was moved where a later one cannot be, whatever came first", () => {
    const root = catalogue();
    const before = read(root);
    // Two plans for one file: the second no longer finds what it was made from.
    expect(() =>
      applyChanges(root, [
        { path: "a/1.md", before: "en\r\n", after: "x" },
        { path: "a/2.md", before: "to" },
        { path: "c/4.md", after: "ny" },
        { path: "b/3.md", before: "tre\n", after: "y" },
        { path: "b/3.md", before: "tre\n", after: "z" },
      ]),
    ).toThrow(UsageError);
    expect(read(root)).toEqual(before);
  });

  it("leaves every file whole, and no half text, where there is no more room", () => {
    const root = catalogue();
    mkdirSync(join(root, "c"));
    const before = read(root);
    const changes = [
      { path: "a/1.md", before: "en\r\n", after: "x" },
      { path: "c/4.md", after: "y".repeat(200_000) },
    ];
    const said = errorWithoutRoom("src/io/apply-changes.ts", "applyChanges", [root, changes]);
    expect(said).toBe("EFBIG");
    expect(read(root)).toEqual(before);
  });
});
