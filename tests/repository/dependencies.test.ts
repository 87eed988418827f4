import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { packagesOf } from "../../scripts/generators/third-party-notices.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const kinds = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

describe("the dependencies", () => {
  it("each have a reason in the architecture, and no reason is left over", () => {
    const rows = [...read("docs/architecture.md").matchAll(/^\| `([^`/]+|@[^`]+)` \| (.+) \|$/gm)];
    const explained = rows.map(([, name]) => name).filter((name) => name !== "domain");
    const names = wanted.map(([name]) => name);
    expect(explained.filter((name) => !/^(site|commands|cli)/.test(name ?? "")).toSorted()).toEqual(
      names.toSorted(),
    );
  });

  it("are exact versions", () => {
    for (const [name, version] of wanted) {
      expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+$/);
    }
  });

  it("whose code is in a committed bundle are all named in the third-party notices", () => {
    const named = new Set(
      [...read("THIRD-PARTY-NOTICES.txt").matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(
        ([, name]) => name,
      ),
    );
    const bundles = readdirSync(join(root, "actions"))
      .map((action) => `actions/${action}/dist/index.js`)
      .filter((path) => existsSync(join(root, path)));
    // The bundler says before each file where it comes from.
    const files = bundles.flatMap(
      (path) => read(path).match(/(?<=^ *\/\/ )node_modules\/.+$/gm) ?? [],
    );
    const bundled = new Set(
      packagesOf(files).map((folder) => folder.split("node_modules/").at(-1)),
    );
    expect(bundled.size).toBeGreaterThan(50);
    expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
  });

  it("are locked for every platform, so that npm ci installs on each", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
    const optional = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(optional.length).toBeGreaterThan(10);
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  it("are locked without the address of a registry", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
