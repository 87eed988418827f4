import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

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

  it("are locked without the address of a registry", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
