import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { foreignFiles, removeForeign } from "./foreign-files.ts";
import { writeOutput } from "./write-output.ts";

let root: string;
let site: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "foreign-files-"));
  site = join(root, "_site");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("tells what lies in a site's folder and is none of its files, and removes that alone", () => {
  writeOutput(site, root, [
    { path: "index.html", content: "a" },
    { path: "en/index.html", content: "b" },
  ]);
  expect(foreignFiles(site)).toEqual([]);
  mkdirSync(join(site, "integrationer/lost"), { recursive: true });
  mkdirSync(join(root, "elsewhere"));
  writeFileSync(join(root, "elsewhere/kept"), "");
  writeFileSync(join(site, "integrationer/lost/index.html"), "internal");
  writeFileSync(join(site, "en/.hidden"), "internal");
  symlinkSync(join(root, "elsewhere"), join(site, "link"));
  const foreign = foreignFiles(site);
  expect(foreign).toEqual(["en/.hidden", "integrationer/lost/index.html", "link"]);
  removeForeign(site, foreign);
  expect(foreignFiles(site)).toEqual([]);
  expect(existsSync(join(site, "integrationer"))).toBe(false);
  expect(existsSync(join(site, "en/index.html"))).toBe(true);
  expect(existsSync(join(root, "elsewhere/kept"))).toBe(true);
});

it("takes a link in the place of a page for no page", () => {
  rmSync(join(site, "index.html"));
  symlinkSync(join(root, "elsewhere/kept"), join(site, "index.html"));
  expect(foreignFiles(site)).toEqual(["index.html"]);
});
