import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { maxFileBytes, type SourceFile } from "../../domain/source-file.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { makeFileExists } from "../file-exists.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { readCatalogueFiles } from "./files.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const troubleOf = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(
    files.map((file) => [
      file.path,
      "trouble" in file ? [file.trouble, file.detail].filter(Boolean).join(" ") : "text",
    ]),
  );

describe("readCatalogueFiles", () => {
  it("reads integrations, systems and governance, sorted, and passes over templates and other files", () => {
    const root = temporaryFolder();
    writeFiles(root, {
      "systems/b.md": "b",
      "integrations/z.md": "z",
      "integrations/a.md": "æøå",
      "integrations/_template.md": "skabelon",
      "integrations/billede.png": "png",
      "integrations/figurer/net.svg": "<svg/>",
      "systems/.#b.md": "lås",
      ".github/governance.yml": "locale: da",
      ".github/other.yml": "x",
    });
    expect(readCatalogueFiles(root)).toEqual([
      { path: ".github/governance.yml", text: "locale: da" },
      { path: "integrations/a.md", text: "æøå" },
      { path: "integrations/z.md", text: "z" },
      { path: "systems/b.md", text: "b" },
    ]);
  });

  it("keeps the byte-order mark, CRLF and tabs as they stand", () => {
    const root = temporaryFolder();
    const text = "\ufeff---\r\nid:\ta\r\n---\r\n";
    writeFiles(root, { "integrations/a.md": text });
    expect(readCatalogueFiles(root)).toEqual([{ path: "integrations/a.md", text }]);
  });

  it("names the trouble of every file it cannot read, and reads the rest", () => {
    const root = temporaryFolder();
    writeFiles(root, {
      "integrations/binary.md": bytes(0x89, 0x50, 0, 1),
      "integrations/empty.md": "",
      "integrations/good.md": "god",
      "integrations/huge.md": "a".repeat(5 * 1024 * 1024),
      "integrations/just-fits.md": "a".repeat(maxFileBytes),
      "integrations/latin1.md": bytes(0x6b, 0xf8, 0x62),
      "integrations/one-byte-more.md": "a".repeat(maxFileBytes + 1),
      "integrations/skole/dybt.md": "strejfer",
      "integrations/utf16.md": bytes(0xff, 0xfe, 0x61, 0),
      "integrations/SHOUT.MD": "x",
    });
    mkdirSync(join(root, "integrations/folder.md"));
    symlinkSync("/etc/hostname", join(root, "integrations/link.md"));
    execFileSync("mkfifo", [join(root, "integrations/pipe.md")]);
    expect(troubleOf(readCatalogueFiles(root))).toEqual({
      "integrations/SHOUT.MD": "bad-name",
      "integrations/binary.md": "binary",
      "integrations/empty.md": "text",
      "integrations/folder.md": "directory",
      "integrations/good.md": "text",
      "integrations/huge.md": `too-large ${maxFileBytes + 1}`,
      "integrations/just-fits.md": "text",
      "integrations/latin1.md": "not-utf8",
      "integrations/link.md": "symlink",
      "integrations/one-byte-more.md": `too-large ${maxFileBytes + 1}`,
      "integrations/pipe.md": "unreadable",
      "integrations/skole/dybt.md": "bad-name",
      "integrations/utf16.md": "not-utf8 UTF-16",
    });
  });

  it("does not follow a link in place of governance or of a whole folder", () => {
    const root = temporaryFolder();
    writeFiles(root, {
      "systems/a.md": "a",
      "elsewhere/b.md": "b",
      "elsewhere/g.yml": "locale: en",
    });
    mkdirSync(join(root, ".github"));
    symlinkSync("../elsewhere/g.yml", join(root, ".github/governance.yml"));
    expect(troubleOf(readCatalogueFiles(root))).toEqual({
      ".github/governance.yml": "symlink",
      "systems/a.md": "text",
    });
    symlinkSync("elsewhere", join(root, "integrations"));
    expect(() => readCatalogueFiles(root)).toThrow(UsageError);
  });

  it("says what to do when there is no catalogue", () => {
    expect(() => readCatalogueFiles(temporaryFolder())).toThrow(/--root <folder>/);
    expect(() => readCatalogueFiles("/findes/ikke")).toThrow(UsageError);
  });
});

describe("makeFileExists", () => {
  const root = temporaryFolder();
  writeFiles(root, { "docs/Plan.md": "x", "integrations/a.md": "a" });
  symlinkSync("/etc", join(root, "docs/etc"));
  const exists = makeFileExists(root);

  it("finds files and folders below the root", () => {
    expect(
      ["docs/Plan.md", "docs", "docs/", "./integrations/a.md", "docs/../integrations/a.md"].map(
        exists,
      ),
    ).toEqual([true, true, true, true, true]);
  });

  it("is exact about capitals and finds nothing outside the root, through links, or below a file", () => {
    expect(
      [
        "docs/plan.md",
        "../../",
        "../../etc/hostname",
        "docs/etc/hostname",
        "docs/Plan.md/x",
        "mangler",
      ].map(exists),
    ).toEqual([false, false, false, false, false, false]);
  });
});
