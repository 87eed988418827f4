import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { allGenerators } from "./generators/all-generators.ts";
import { staleOutputs } from "./generators/stale-outputs.ts";

const check = process.argv.includes("--check");
const { count, stale } = await staleOutputs(allGenerators, (path) =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined,
);

if (stale.size === 0) console.log(`${count} generated files are up to date`);
else if (check) {
  console.error("These files differ from what their sources say:");
  for (const path of stale.keys()) console.error(`  ${path}`);
  console.error("Run `npm run generate`, look at the changes and commit them.");
  process.exitCode = 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
