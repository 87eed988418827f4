// Lays public programs beside ours on the same catalogue. Installs them, once, into .cache/peers.
//   npm run bench:peers                          1,000 integrations, each once
//   npm run bench:peers -- --sizes 1000,10000 --rounds 3 --only eleventy,v8r
//   npm run bench:peers -- --json
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { catalogueOf } from "../catalogue-of.ts";
import { medianRows, type Rounds } from "../compare.ts";
import { machine } from "../machine.ts";
import { type Measurement, measureProcess } from "../measure-process.ts";
import { rowsTable } from "../print.ts";
import { runOnce } from "../runner.ts";
import { makeRunners } from "../runners.ts";
import { generators } from "./generators.ts";
import type { Peer } from "./peer.ts";
import { validators } from "./validators.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000" },
    rounds: { type: "string", default: "1" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** The folder of a peer, with its packages in it. Nothing of theirs comes near our own. */
function install({ name, packages }: Peer): string {
  const folder = resolve(".cache/peers", name.replace(/[^a-z0-9]+/gi, "-"));
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) return folder;
  mkdirSync(folder, { recursive: true });
  const dependencies = packages.map((one) => [
    one.slice(0, one.lastIndexOf("@")),
    one.slice(one.lastIndexOf("@") + 1),
  ]);
  const content = { private: true, type: "module", dependencies: Object.fromEntries(dependencies) };
  writeFileSync(manifest, JSON.stringify(content));
  if (packages.length === 0) return folder;
  process.stderr.write(`Installing ${packages.join(", ")}\n`);
  // Packages that run something of their own when they are installed get no chance to.
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: "inherit" });
  return folder;
}

function measurePeer(peer: Peer, size: number): Measurement {
  const folder = install(peer);
  const args = peer.prepare(folder, resolve(catalogueOf(size, 0)), size);
  const measurement = measureProcess(args, [0], folder);
  const flaw = peer.flaw?.(folder, size);
  if (flaw !== undefined) throw new Error(`${peer.name}: ${flaw}`);
  return measurement;
}

const wanted = values.only?.split(",");
const peers = [...validators, ...generators].filter(
  ({ name }) => wanted?.some((word) => name.toLowerCase().includes(word.toLowerCase())) ?? true,
);
const sizes = values.sizes.split(",").map(Number);
const measured = new Map<string, Measurement[]>();
const add = (name: string, measurement: Measurement): void => {
  measured.set(name, [...(measured.get(name) ?? []), measurement]);
};

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
const runners = (await makeRunners(sizes, ["validate", "build"])).filter(({ name }) =>
  /^(?:validate|build) \d+$/.test(name),
);
for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const runner of runners) add(`ours: ${runner.name}`, await runOnce(runner));
  for (const size of sizes)
    for (const peer of peers) {
      process.stderr.write(`round ${round}: ${peer.name} ${size}\n`);
      try {
        add(`${peer.name} ${size}`, measurePeer(peer, size));
      } catch (error) {
        // One peer that cannot is no reason to measure no other.
        console.error(`${peer.name} ${size}: ${String(error).slice(0, 300)}`);
      }
    }
}

const rows = medianRows(measured as Rounds);
const about = peers.map(({ name, does, packages }) => ({ name, does, packages }));
if (values.json) console.log(JSON.stringify({ machine: machine(), rows, peers: about }, null, 2));
else {
  console.log(`${machine()}\n\n${rowsTable(rows)}\n`);
  for (const { name, does, packages } of about)
    console.log(`${name}: ${does} (${packages[0] ?? "as installed here"})`);
}
