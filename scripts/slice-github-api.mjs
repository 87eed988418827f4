// Cuts the operations the product (and its tests) use out of GitHub's published OpenAPI description, so that the fake
// GitHub of the tests can check every request and answer against it. The whole description weighs 385 MB installed;
// it is fetched for the cut alone and never becomes a dependency. Run by hand when an operation is added:
//   node scripts/slice-github-api.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = "@octokit/openapi@23.0.2";
const operations = new Set(
  JSON.parse(readFileSync("tests/github/api/operations.json", "utf8")).operations,
);
const dropped = new Set([
  "x-octokit",
  "x-github",
  "examples",
  "example",
  "externalDocs",
  "tags",
  "x-webhooks",
]);

const folder = mkdtempSync(join(tmpdir(), "github-api-"));
try {
  execFileSync("npm", ["pack", "--silent", source], { cwd: folder });
  execFileSync("sh", ["-c", "tar xzf *.tgz package/generated/api.github.com.json"], {
    cwd: folder,
  });
  const whole = JSON.parse(
    readFileSync(join(folder, "package/generated/api.github.com.json"), "utf8"),
  );
  const slice = {
    openapi: whole.openapi,
    info: {
      title: whole.info.title,
      version: whole.info.version,
      license: whole.info.license,
      "x-cut-from": source,
    },
    paths: {},
    components: {},
  };
  const taken = new Set();

  const without = (value) => {
    if (Array.isArray(value)) return value.map(without);
    if (value === null || typeof value !== "object") return value;
    const kept = Object.entries(value).filter(
      ([key, inner]) =>
        !dropped.has(key) &&
        !(["description", "summary"].includes(key) && typeof inner === "string"),
    );
    return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner)]));
  };
  const follow = (value) => {
    if (value === null || typeof value !== "object") return;
    if (typeof value.$ref === "string" && !taken.has(value.$ref)) {
      taken.add(value.$ref);
      const [, kind, name] = value.$ref.slice(2).split("/");
      const component = without(whole.components[kind][name]);
      slice.components[kind] ??= {};
      slice.components[kind][name] = component;
      follow(component);
    }
    for (const inner of Object.values(value)) follow(inner);
  };

  const missing = new Set(operations);
  for (const [path, item] of Object.entries(whole.paths))
    for (const [method, operation] of Object.entries(item)) {
      if (!operations.has(operation.operationId)) continue;
      missing.delete(operation.operationId);
      slice.paths[path] ??= {};
      // Headers and link lists of answers are not checked by the tests.
      slice.paths[path][method] = without(operation);
      follow(slice.paths[path][method]);
    }
  if (missing.size > 0) throw new Error(`Not in ${source}: ${[...missing].join(", ")}`);
  writeFileSync("tests/github/api/github-api.fixture.json", `${JSON.stringify(slice)}\n`);
  console.log(
    `${operations.size} operations, ${Object.keys(slice.components.schemas).length} schemas`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
