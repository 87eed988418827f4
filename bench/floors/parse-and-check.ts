// The floor of validating: read, cut the front matter off, parse the least, check the shape with a validator
// compiled beforehand. No gates, no rules, no bodies, no positions.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
// Made by `compile-floor.ts` beside the bundle.
import { integration, system } from "floor-validators";
import { parseSubset } from "./subset-yaml.ts";

const root = process.argv[2] as string;
let sound = 0;
let unsound = 0;
for (const [folder, isSound] of [
  ["integrations", integration],
  ["systems", system],
] as const) {
  for (const name of readdirSync(`${root}/${folder}`)) {
    if (!name.endsWith(".md") || name.startsWith("_")) continue;
    const text = readFileSync(`${root}/${folder}/${name}`, "utf8");
    if (isSound(parseSubset(text.slice(4, text.indexOf("\n---\n", 3))))) sound += 1;
    else unsound += 1;
  }
}
console.log(JSON.stringify({ sound, unsound }));
