import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Named by bundles and by the compiler, not by an import. */
const entrances = ["src/site/html/jsx-runtime.ts", "src/cli/validate-alone.ts"];

const sources = new Map(
  execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.ts", "*.tsx", "*.mjs"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path !== "" && !path.includes("/dist/") && existsSync(join(root, path)))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

/** The texts of the files that import a file of this name, wherever it lies: rather one user too many than one too few. */
function importersByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const text of sources.values()) {
    const names = [...text.matchAll(/["'][^"'\n]*\/([\w.-]+\.(?:tsx?|mjs))["']/g)].map(
      ([, name]) => name,
    );
    for (const name of new Set(names)) {
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), text]);
    }
  }
  return found;
}

it("exports no function and no value that no other file asks for", () => {
  const importers = importersByName();
  const forgotten = [...sources].flatMap(([path, text]) => {
    if (
      !/^(src|scripts)\//.test(path) ||
      /\.d\.ts$|\.test\.tsx?$/.test(path) ||
      entrances.includes(path)
    )
      return [];
    const exported = text.matchAll(/^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm);
    const users = importers.get(basename(path)) ?? [];
    return [...exported]
      .map(([, name]) => String(name))
      .filter(
        (name) => !users.some((user) => user !== text && new RegExp(`\\b${name}\\b`).test(user)),
      )
      .map((name) => `${path}: ${name}`);
  });
  expect(forgotten).toEqual([]);
});
