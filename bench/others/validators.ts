import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatterFiles } from "./front-matter-files.ts";
import type { Peer } from "./peer.ts";

/** The schema as others can take it: without the notes that are only ours. */
function plainSchema(folder: string): string {
  const target = join(folder, "integration.schema.json");
  const ours = JSON.parse(readFileSync("schemas/integration.schema.json", "utf8")) as object;
  const own = /^x-/;
  const text = JSON.stringify(ours, (key, value: unknown) => (own.test(key) ? undefined : value));
  writeFileSync(target, text);
  return "integration.schema.json";
}

const v8r: Peer = {
  name: "v8r",
  does: "schema alone, on YAML cut out beforehand",
  packages: ["v8r@5.1.0"],
  prepare: (folder, catalogue, size) => {
    const schema = plainSchema(folder);
    frontMatterFiles(folder, catalogue, size);
    return ["node_modules/v8r/src/index.js", "--schema", schema, `yaml-${size}/*.yml`];
  },
};

const ajvCli: Peer = {
  name: "ajv-cli (jirutka)",
  does: "schema alone, on YAML cut out beforehand, with lines",
  packages: ["@jirutka/ajv-cli@6.0.0", "ajv-formats@3.0.1"],
  prepare: (folder, catalogue, size) => {
    const schema = plainSchema(folder);
    const yaml = frontMatterFiles(folder, catalogue, size);
    const files = readdirSync(yaml).map((name) => `yaml-${size}/${name}`);
    const options = [
      "--spec=draft2020",
      "-c",
      "ajv-formats",
      "--strict=false",
      "--errors-location",
    ];
    const bin = "node_modules/@jirutka/ajv-cli/lib/main.js";
    return [bin, "validate", ...options, "-s", schema, ...files];
  },
};

const remarkLint: Peer = {
  name: "remark-lint-frontmatter-schema",
  does: "schema alone, on the Markdown itself, with lines",
  packages: [
    "remark-lint-frontmatter-schema@3.15.4",
    ...["remark-cli@12.0.1", "remark-frontmatter@5.0.0"],
  ],
  prepare: (folder, catalogue) => {
    const schema = plainSchema(folder);
    const rule = `["remark-lint-frontmatter-schema", { schemas: { "./${schema}": ["**/*.md"] } }]`;
    const plugins = `{ plugins: ["remark-frontmatter", ${rule}] }`;
    writeFileSync(join(folder, ".remarkrc.mjs"), `export default ${plugins};\n`);
    const bin = "node_modules/remark-cli/cli.js";
    const place = ["--rc-path", ".remarkrc.mjs", "--quiet", "--no-stdout", "--frail"];
    return [bin, ...place, join(catalogue, "integrations")];
  },
};

export const validators: readonly Peer[] = [v8r, ajvCli, remarkLint];
