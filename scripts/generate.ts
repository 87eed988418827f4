import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { allGenerators } from "./generators/all-generators.ts";

const check = process.argv.includes("--check");
const stale: string[] = [];
const owners = new Map<string, string>();

for (const generator of allGenerators) {
  for (const [path, text] of await generator.outputs()) {
    const owner = owners.get(path);
    if (owner !== undefined)
      throw new Error(`${path} is made by both "${owner}" and "${generator.name}"`);
    owners.set(path, generator.name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (stale.length === 0) console.log(`${owners.size} generated files are up to date`);
else if (!check) for (const path of stale) console.log(`wrote ${path}`);
else {
  console.error("These files differ from what their sources say:");
  for (const path of stale) console.error(`  ${path}`);
  console.error("Run `npm run generate`, look at the changes and commit them.");
  process.exitCode = 1;
}
