import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { GuideText } from "./guide-files.ts";
import { readGuidePictures } from "./guide-pictures.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const page = (text: string, path = "docs/guide/a.md"): GuideText => ({
  name: "a",
  locale: "da",
  path,
  text,
});

describe("the pictures of the guide", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "docs/billeder"), { recursive: true });
  const put = (path: string, content: Uint8Array | string) =>
    writeFileSync(join(root, path), content);
  put("docs/billeder/god.png", png);
  put("docs/billeder/ubrugt.png", png);
  put("docs/billeder/tekst.png", "<svg onload=alert(1)>");
  put("docs/billeder/stor.png", new Uint8Array([...png, ...new Uint8Array(300_001)]));
  put("docs/hemmelig.png", png);
  symlinkSync(join(root, "docs/hemmelig.png"), join(root, "docs/billeder/link.png"));

  const paths = (...pages: readonly GuideText[]): readonly string[] =>
    readGuidePictures(root, pages).map(({ path }) => path);

  it("are those it shows, each once, from whatever depth", () => {
    const both = [
      page("![a](../billeder/god.png) [ubrugt](../billeder/ubrugt.png)"),
      page("![b](../../billeder/god.png)", "docs/guide/faser/b.md"),
    ];
    expect(paths(...both)).toEqual(["docs/billeder/god.png"]);
    expect(readGuidePictures(root, both)[0]?.content).toHaveLength(png.length);
  });

  it.each(["tekst", "stor", "link", "findes-ikke"])("leave out %s.png", (name) => {
    expect(paths(page(`![x](../billeder/${name}.png)`))).toEqual([]);
  });

  it("never come from another folder", () => {
    expect(paths(page("![x](../hemmelig.png) ![y](../billeder/../hemmelig.png)"))).toEqual([]);
    expect(paths(page("![x](../../../../etc/x.png)"))).toEqual([]);
  });
});
