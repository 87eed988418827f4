import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { noticesText, packagesOf, productPackages } from "./third-party-notices.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "notices-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function installed(
  name: string,
  license: unknown,
  files: Readonly<Record<string, string>>,
): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe("the third-party notices", () => {
  it("give each text once, below all packages to which it belongs", () => {
    const folders = [
      installed("b", "MIT", { license: "Copyright B  \r\n" }),
      installed("@a/c", "MIT", { "LICENSE.md": "Copyright B\n" }),
      installed("d", "Apache-2.0", { LICENSE: "Apache", NOTICE: "By D" }),
    ];
    const rule = `\n\n${"-".repeat(80)}\n\n`;
    expect(noticesText("Of:", folders)).toBe(
      `Of:${rule}@a/c 1.2.3 (MIT)\nb 1.2.3 (MIT)\n\nCopyright B${rule}d 1.2.3 (Apache-2.0)\n\nApache\n\nBy D\n`,
    );
  });

  it.each([
    "GPL-3.0-only",
    "MPL-2.0",
    undefined,
    { type: "MIT" },
  ])("refuse a package under %j, and say what to do", (license) => {
    const folder = installed("e", license, { LICENSE: "…" });
    expect(() => noticesText("", [folder])).toThrow(/Read that licence/);
  });

  it("refuse a package without a text to hand on", () => {
    const folder = installed("f", "MIT", { "readme.md": "MIT", "licensed.js": "" });
    expect(() => noticesText("", [folder])).toThrow(`${folder} has no licence file to hand on.`);
  });

  it("are of what a lockfile names for the product, not of what only builds or tests it", () => {
    const packages = {
      "": { dev: false },
      "node_modules/a": {},
      "node_modules/a/node_modules/b": {},
      "node_modules/c": { dev: true },
      "node_modules/d": { devOptional: true },
      "node_modules/e": { optional: true },
    };
    expect(productPackages(JSON.stringify({ packages }))).toEqual([
      "node_modules/a",
      "node_modules/a/node_modules/b",
    ]);
  });

  it("know the package of a bundled file by its innermost folder", () => {
    expect(
      packagesOf([
        "src/site/client/form.ts",
        "node_modules/yaml/dist/index.js",
        "node_modules/yaml/dist/errors.js",
        "node_modules/a/node_modules/@b/c/index.js",
      ]),
    ).toEqual(["node_modules/yaml", "node_modules/a/node_modules/@b/c"]);
  });
});
