// Writes a catalogue of any size for measuring: same size, seed and share, same bytes. With --history, ten years of commits too.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { makeCatalogue } from "./generator/make-catalogue.ts";
import { writeHistory } from "./generator/write-history.ts";

const { values } = parseArgs({
  options: {
    integrations: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    findings: { type: "string", default: "0" },
    history: { type: "boolean", default: false },
    out: { type: "string" },
  },
});

const integrations = Number(values.integrations);
const seed = Number(values.seed);
const findings = Number(values.findings);
if (!Number.isInteger(integrations) || integrations < 1)
  throw new Error("--integrations: a whole number from 1");
if (!Number.isInteger(seed)) throw new Error("--seed: a whole number");
if (!(findings >= 0 && findings <= 1)) throw new Error("--findings: a share from 0 to 1");

const out = values.out ?? `.cache/bench/catalogue-${integrations}-${seed}-${findings}`;
if (existsSync(out)) throw new Error(`${out} exists already: give another --out, or remove it`);

const folders = new Set<string>();
let count = 0;
for (const [path, text] of makeCatalogue({ integrations, seed, findings })) {
  const file = join(out, path);
  if (!folders.has(dirname(file))) {
    mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
  }
  writeFileSync(file, text);
  count += 1;
}
if (values.history) await writeHistory(out, { integrations, seed, findings });
console.log(`${count} files in ${out}`);
