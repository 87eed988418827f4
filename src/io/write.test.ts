import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { UsageError } from "../domain/usage-error.ts";
import { manifestName } from "./output/output-manifest.ts";
import { writeOutput } from "./output/write-output.ts";
import { temporaryFolder, writeFiles } from "./testing/temporary-folder.ts";
import { errorWithoutRoom } from "./testing/without-room.ts";
import { createFile, replaceFile } from "./write.ts";

const read = (...parts: string[]) => readFileSync(join(...parts), "utf8");
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe("replaceFile", () => {
  it("puts the new text in place, keeps the permissions and leaves no draft behind", () => {
    const root = temporaryFolder();
    writeFiles(root, { "systems/a.md": "gammel" });
    chmodSync(join(root, "systems/a.md"), 0o640);
    replaceFile(root, "systems/a.md", "ny");
    expect(read(root, "systems/a.md")).toBe("ny");
    expect(statSync(join(root, "systems/a.md")).mode & 0o777).toBe(0o640);
    expect(filesIn(root)).toEqual(["a.md"]);
  });

  it("clears away the draft of a run that was killed, and not that of one that runs", () => {
    const root = temporaryFolder();
    const running = ".00000001aaaaaaaaaaaa.tmp";
    // No process has a number that high.
    writeFiles(root, { "a.md": "", ".7fffffffaaaaaaaaaaaa.tmp": "halv", [running]: "halv" });
    replaceFile(root, "a.md", "ny");
    expect(filesIn(root)).toEqual([running, "a.md"]);
  });

  it("never writes through a link", () => {
    const root = temporaryFolder();
    writeFiles(root, { "uden-for.md": "urørt" });
    symlinkSync("uden-for.md", join(root, "a.md"));
    expect(() => replaceFile(root, "a.md", "ny")).toThrow(UsageError);
    expect(read(root, "uden-for.md")).toBe("urørt");
  });
});

describe("createFile", () => {
  it("leaves no half text in the way of the next try where there is no more room", () => {
    const root = temporaryFolder();
    const given = [root, "integrations/a.md", "y".repeat(200_000)];
    expect(errorWithoutRoom("src/io/write.ts", "createFile", given)).toBe("EFBIG");
    expect(filesIn(root)).toEqual([]);
    createFile(root, "integrations/a.md", "1");
    expect(filesIn(root)).toEqual(["a.md"]);
  });

  it("writes a new file and refuses to touch one that is there", () => {
    const root = temporaryFolder();
    createFile(root, "integrations/a.md", "1");
    expect(() => createFile(root, "integrations/a.md", "2")).toThrow(UsageError);
    expect(read(root, "integrations/a.md")).toBe("1");
  });
});

describe("writeOutput", () => {
  const sources = temporaryFolder();
  const pages = [
    { path: "index.html", content: "forside" },
    { path: "en/index.html", content: "front page" },
    { path: "font.woff2", content: Uint8Array.of(0, 255, 7) },
  ];

  it("writes everything at first, nothing when nothing changed, and only what differs after that", () => {
    const out = join(temporaryFolder(), "dyb", "_site");
    expect(writeOutput(out, sources, pages)).toEqual({ written: 3, unchanged: 0, removed: 0 });
    utimesSync(join(out, "index.html"), 1, 1);
    expect(writeOutput(out, sources, pages)).toEqual({ written: 0, unchanged: 3, removed: 0 });
    const changed = [{ path: "index.html", content: "forsiden" }, ...pages.slice(1)];
    expect(writeOutput(out, sources, changed)).toEqual({ written: 1, unchanged: 2, removed: 0 });
    expect(read(out, "index.html")).toBe("forsiden");
    expect([...readFileSync(join(out, "font.woff2"))]).toEqual([0, 255, 7]);
  });

  it("does not touch a file that is the same", () => {
    const out = temporaryFolder();
    writeOutput(out, sources, pages);
    utimesSync(join(out, "index.html"), 1, 1);
    writeOutput(out, sources, pages);
    expect(statSync(join(out, "index.html")).mtimeMs).toBe(1000);
  });

  it("removes its own stale files and the folders they leave empty, and nobody else's", () => {
    const out = temporaryFolder();
    writeOutput(out, sources, pages);
    writeFiles(out, { CNAME: "eksempelby.example", "en/note.txt": "min" });
    expect(writeOutput(out, sources, pages.slice(0, 1))).toEqual({
      written: 0,
      unchanged: 1,
      removed: 2,
    });
    expect(filesIn(out)).toEqual([manifestName, "CNAME", "index.html", "note.txt"]);
    writeOutput(out, sources, [{ path: "a/b/c.html", content: "x" }]);
    writeOutput(out, sources, pages.slice(0, 1));
    expect(existsSync(join(out, "a"))).toBe(false);
  });

  it("refuses to overwrite a file that it did not write, before it writes anything", () => {
    const out = temporaryFolder();
    writeFiles(out, { "en/index.html": "noget andet" });
    expect(() => writeOutput(out, sources, pages)).toThrow(/not written by the catalogue/);
    expect(filesIn(out)).toEqual(["index.html"]);
    expect(read(out, "en/index.html")).toBe("noget andet");
  });

  it("takes over a file that is what it would have written", () => {
    const out = temporaryFolder();
    writeFiles(out, { "index.html": "forside" });
    expect(writeOutput(out, sources, pages).unchanged).toBe(1);
  });

  it("knows its own files again after a run that was cut off", () => {
    const out = temporaryFolder();
    writeOutput(out, sources, pages);
    writeFiles(out, { "en/index.html": "halv" });
    expect(writeOutput(out, sources, pages).written).toBe(1);
  });

  it("writes and removes nothing through links", () => {
    const elsewhere = temporaryFolder();
    writeFiles(elsewhere, { "index.html": "urørt" });
    const linkedFolder = temporaryFolder();
    symlinkSync(elsewhere, join(linkedFolder, "en"));
    expect(() => writeOutput(linkedFolder, sources, pages)).toThrow(UsageError);
    const linkedFile = temporaryFolder();
    symlinkSync(join(elsewhere, "index.html"), join(linkedFile, "index.html"));
    expect(() => writeOutput(linkedFile, sources, pages)).toThrow(UsageError);
    const tampered = temporaryFolder();
    symlinkSync(elsewhere, join(tampered, "ud"));
    writeFiles(tampered, { [manifestName]: "ud/index.html\n../index.html\n/etc/x\n" });
    expect(() => writeOutput(tampered, sources, pages)).toThrow(UsageError);
    expect(read(elsewhere, "index.html")).toBe("urørt");
  });

  it("refuses page paths that lead out of the folder or twice to one file", () => {
    const bad = ["../x", "/x", "a//b", "a/./b", "a\\b", "C:x", "", "a\nb", manifestName];
    for (const path of bad)
      expect(() => writeOutput(temporaryFolder(), sources, [{ path, content: "" }])).toThrow(
        /cannot be the path/,
      );
    expect(() => writeOutput(temporaryFolder(), sources, [...pages, ...pages])).toThrow(
      /cannot be the path/,
    );
  });

  it("never writes where the catalogue lies", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "integrations"));
    for (const out of [
      root,
      join(root, ".."),
      join(root, "integrations"),
      join(root, "systems/x"),
      join(root, ".git"),
    ])
      expect(() => writeOutput(out, root, pages)).toThrow(/folder of its own/);
    expect(writeOutput(join(root, "_site"), root, pages).written).toBe(3);
    expect(writeOutput(join(root, "..site"), root, pages).written).toBe(3);
  });
});
