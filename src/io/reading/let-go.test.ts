import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { SourceFile, TextFile } from "../../domain/source-file.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { readCatalogueFiles } from "./files.ts";
import { lettingGo } from "./let-go.ts";

const texts = { "integrations/a.md": "Så – æøå", "integrations/b.md": "b", "systems/c.md": "" };

function someFiles() {
  const root = temporaryFolder();
  writeFiles(root, texts);
  const read = readCatalogueFiles(root);
  const files = lettingGo(root, read, 0);
  return { root, read, files };
}

const textFiles = (files: readonly SourceFile[]): readonly TextFile[] =>
  files.flatMap((file) => ("text" in file ? [file] : []));

const letGoOf = (files: readonly SourceFile[]): void => {
  for (const { bytes } of textFiles(files)) bytes?.letGo?.();
};

const told = (files: readonly SourceFile[]): unknown =>
  textFiles(files).map(({ path, text, bytes }) => [
    ...[
      path,
      text,
      bytes?.length,
      bytes?.letters(),
      bytes?.text(0, Math.min(1, text.length)),
      bytes?.digest(),
    ],
    [...(bytes?.view() ?? [])],
  ]);

describe("files whose bytes can be let go of", () => {
  it("say the same before, after, and in any order after", () => {
    const { read, files } = someFiles();
    const expected = told(read);
    expect(told(files)).toEqual(expected);
    letGoOf(files);
    expect(told(files)).toEqual(expected);
    letGoOf(files);
    expect(told(files.toReversed())).toEqual((expected as unknown[]).toReversed());
  });

  it("give the memory of their bytes back when the last of those that lie together has let go", () => {
    const { files } = someFiles();
    const [first, ...others] = textFiles(files);
    const block = first?.bytes?.view().buffer;
    letGoOf(others);
    expect(block?.byteLength).toBeGreaterThan(0);
    expect(first?.text).toBe("Så – æøå");
    first?.bytes?.letGo?.();
    const canGiveBack = "transfer" in ArrayBuffer.prototype;
    expect(block?.byteLength === 0).toBe(canGiveBack);
  });

  it("say nothing else once another is read again", () => {
    const { read, files } = someFiles();
    const expected = textFiles(read).map(({ text }) => text);
    letGoOf(files);
    const views = textFiles(files).map(({ bytes }) => bytes?.view());
    expect(views.map((view) => new TextDecoder().decode(view))).toEqual(expected);
  });

  it("are never taken for empty by who kept them from before", () => {
    const { read, files } = someFiles();
    const [first] = textFiles(read);
    letGoOf(files);
    if (!("transfer" in ArrayBuffer.prototype)) return expect(first?.text).toBe("Så – æøå");
    for (const ask of [
      () => first?.text,
      () => first?.bytes?.letters(),
      () => first?.bytes?.view(),
      () => first?.bytes?.nameOf(0, 1),
    ])
      expect(ask).toThrow("memory was given back");
  });

  it("are not read again for what is known of them", () => {
    const { root, files } = someFiles();
    const known = textFiles(files).map(({ bytes }) => [bytes?.length, bytes?.digest()]);
    letGoOf(files);
    rmSync(root, { recursive: true });
    expect(textFiles(files).map(({ bytes }) => [bytes?.length, bytes?.digest()])).toEqual(known);
  });

  it.each([
    ["was written anew", (root: string) => writeFiles(root, { "integrations/a.md": "andet" })],
    ["is gone", (root: string) => rmSync(join(root, "integrations/a.md"))],
    [
      "is no text any more",
      (root: string) => writeFiles(root, { "integrations/a.md": Uint8Array.of(0xff, 0) }),
    ],
  ])("say nothing of a file that %s by then", (_, deed) => {
    const { root, files } = someFiles();
    letGoOf(files);
    deed(root);
    const [first, second] = textFiles(files);
    expect(second?.text).toBe("b");
    expect(() => first?.text).toThrow(UsageError);
    expect(() => first?.bytes?.letters()).toThrow(UsageError);
    expect(second?.text).toBe("b");
  });

  it("are left as they are where there are few", () => {
    const { root, read } = someFiles();
    expect(lettingGo(root, read, read.length + 1)).toBe(read);
  });
});
