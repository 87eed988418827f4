import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { SourceFile } from "../../domain/source-file.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { unsettled as settle } from "./file-traits.ts";
import { readCatalogueFiles } from "./files.ts";
import { readUnlessSeen } from "./seen-files.ts";

const path = "integrations/a.md";

// No clock of a test can make a file old: the time of change is the system's. So the clock goes on instead.
const inAWhile = <T>(work: () => T): T => {
  const now = Date.now;
  Date.now = () => now() + 60_000;
  try {
    return work();
  } finally {
    Date.now = now;
  }
};

function catalogue() {
  const root = temporaryFolder();
  mkdirSync(join(root, "integrations"));
  mkdirSync(join(root, "systems"));
  writeFileSync(join(root, path), "et");
  return root;
}

function reader(root: string) {
  const lay = new Map<string, string>();
  let files = new Map<string, SourceFile>();
  return () => {
    const read = inAWhile(() => readCatalogueFiles(root, undefined, { files, lay, settle }));
    files = new Map(read.map((file) => [file.path, file]));
    return read[0];
  };
}

const textOf = (file: SourceFile | undefined) =>
  file !== undefined && "text" in file ? file.text : file;

describe("a file that was read before", () => {
  it("is not read again where nobody touched it", () => {
    const read = reader(catalogue());
    expect(read()).toBe(read());
  });

  it("is read again at once where it was written a moment before", () => {
    const root = catalogue();
    const lay = new Map<string, string>();
    const files = new Map<string, SourceFile>();
    readCatalogueFiles(root, undefined, { files, lay, settle });
    expect([...lay]).toEqual([]);
  });

  const deeds: Readonly<Record<string, (file: string) => void>> = {
    "was written with as many letters and the same time": (file) => {
      writeFileSync(file, "to");
      utimesSync(file, 1, 1);
    },
    "was replaced": (file) => {
      writeFileSync(`${file}.new`, "to");
      renameSync(`${file}.new`, file);
    },
  };
  it.each(Object.keys(deeds))("is read again where it %s", (name) => {
    const root = catalogue();
    utimesSync(join(root, path), 1, 1);
    const read = reader(root);
    read();
    deeds[name]?.(join(root, path));
    expect(textOf(read())).toBe("to");
  });

  it("is gone when it is gone, and not followed when it has become a link", () => {
    const root = catalogue();
    const read = reader(root);
    read();
    rmSync(join(root, path));
    expect(read()).toBeUndefined();
    const elsewhere = join(temporaryFolder(), "a.md");
    writeFileSync(elsewhere, "et");
    symlinkSync(elsewhere, join(root, path));
    expect(read()).toEqual({ path, trouble: "symlink" });
  });

  it("is read again next time where it is written while it is read", () => {
    const root = catalogue();
    const lay = new Map<string, string>();
    const known: SourceFile = { path, trouble: "unreadable" };
    const late = () => {
      writeFileSync(join(root, path), "skrevet imens");
      return known;
    };
    inAWhile(() => readUnlessSeen(root, path, { files: new Map(), lay, settle }, late));
    const next: SourceFile = { path, trouble: "directory" };
    const files = new Map([[path, known]]);
    expect(inAWhile(() => readUnlessSeen(root, path, { files, lay, settle }, () => next))).toBe(
      next,
    );
  });
});
