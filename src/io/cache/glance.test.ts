import { Buffer } from "node:buffer";
import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { type Glance, newGlance } from "./glance.ts";

const paths = ["a/one.md", "a/two.md", "a", "gone.md"];

function lookAt(glance: Glance, seen: readonly string[]): void {
  for (const path of seen) glance.look(posix.dirname(path).replace(".", ""), posix.basename(path));
}

function contentOf(root: string, seen: readonly string[] = paths, heading = "head"): string {
  const glance = newGlance(root);
  lookAt(glance, seen);
  return Buffer.concat(glance.content(heading)).toString("latin1");
}

const someFiles = (): string => {
  const root = temporaryFolder();
  writeFiles(root, { "a/one.md": "1", "a/two.md": "2" });
  return root;
};

/** What may happen to a file without its name changing. */
const deeds: Readonly<Record<string, (root: string) => void>> = {
  "was written again": (root) => writeFileSync(join(root, "a/one.md"), "3"),
  "was written again at its old time": (root) => {
    const { atime, mtime } = statSync(join(root, "a/one.md"));
    writeFileSync(join(root, "a/one.md"), "3");
    utimesSync(join(root, "a/one.md"), atime, mtime);
  },
  "took another's place": (root) => renameSync(join(root, "a/two.md"), join(root, "a/one.md")),
  "is a link now": (root) => {
    rmSync(join(root, "a/one.md"));
    symlinkSync("two.md", join(root, "a/one.md"));
  },
  "is gone": (root) => rmSync(join(root, "a/one.md")),
  "came to be": (root) => writeFiles(root, { "gone.md": "" }),
};

describe("a glance at files", () => {
  it("is the same while nothing happens", () => {
    const root = someFiles();
    expect(contentOf(root)).toBe(contentOf(root));
  });

  it.each(Object.entries(deeds))("is another when a file %s", async (_, deed) => {
    const root = someFiles();
    const before = contentOf(root);
    await new Promise((passed) => setTimeout(passed, 15));
    deed(root);
    expect(contentOf(root)).not.toBe(before);
  });

  it("is another with another heading, another order, and a path more or less", () => {
    const root = someFiles();
    const all = [
      contentOf(root),
      contentOf(root, paths, "other"),
      contentOf(root, paths.toReversed()),
      contentOf(root, paths.slice(1)),
      contentOf(root, [...paths, "gone.md"]),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("names the files that changed since a moment, and no folders nor what is not there", () => {
    const root = someFiles();
    const glance = newGlance(root);
    lookAt(glance, paths);
    expect(glance.changedSince(0)).toEqual(["a/one.md", "a/two.md"]);
    expect(glance.changedSince(glance.newest() + 1)).toEqual([]);
  });
});
