import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { sha256 } from "../sha256.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { filesLater } from "./file-later.ts";

const path = "integrations/a.md";
const text = "---\nid: a\n---\n\nÆble – tekst\n";

function known(lying: string) {
  const root = temporaryFolder();
  writeFiles(root, { [path]: lying });
  let others = 0;
  const later = filesLater(root, () => {
    others += 1;
  });
  const file = later({ path, digest: sha256(text), length: Buffer.from(text).length });
  if (!("text" in file) || file.bytes === undefined) throw new Error("This is no text.");
  return { root, file, bytes: file.bytes, others: () => others };
}

describe("a file that was read in an earlier run", () => {
  it("has the text that lies there", () => {
    const { file, bytes, others } = known(text);
    expect(file.text).toBe(text);
    expect(bytes.text(15, bytes.length)).toBe("Æble – tekst\n");
    expect(others()).toBe(0);
  });

  it("is not read before somebody asks for its text", () => {
    const { root, file, bytes, others } = known("noget andet");
    expect([bytes.digest(), bytes.length]).toEqual([sha256(text), Buffer.from(text).length]);
    writeFileSync(join(root, path), text);
    expect([file.text, others()]).toEqual([text, 0]);
  });

  it("tells where another content lies there, and gives nothing of it", () => {
    const { file, others } = known("noget andet");
    expect(() => file.text).toThrow("changed while the catalogue was being read");
    expect(others()).toBe(1);
  });
});
