// Measures taking in other municipalities' catalogues and looking up in them, against what was promised.
//   npm run bench:reuse                       98 municipalities of 300 integrations
//   npm run bench:reuse -- --peers 10 --integrations 3000
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { table } from "../table.ts";
import { makePeer } from "./make-peers.ts";

const { values } = parseArgs({
  options: {
    peers: { type: "string", default: "98" },
    integrations: { type: "string", default: "300" },
  },
});

interface Figures {
  readonly takenIn: number;
  readonly indexed: number;
  readonly integrations: number;
  readonly lookups: number;
  readonly answered: number;
  readonly median: number;
  readonly worst: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "bench-peers-"));
try {
  mkdirSync(join(folder, "peers"));
  for (let number = 0; number < Number(values.peers); number += 1)
    writeFileSync(
      join(folder, `published-${number}.json`),
      JSON.stringify(makePeer(number, Number(values.integrations))),
    );
  const program = join(folder, "index-peers.mjs");
  await build({
    entryPoints: ["bench/peers/index-peers.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
  const output = execFileSync(process.execPath, [program, folder, values.peers]);
  const figures = JSON.parse(output.toString()) as Figures;
  const rows: readonly (readonly [string, number, number, string])[] = [
    ["taken in and indexed", figures.takenIn + figures.indexed, 10, "s"],
    ["of that, reading and indexing what was kept", figures.indexed, 10, "s"],
    ["memory at its most", figures.megabytes, 300, "MB"],
    ["a look-up, half of them", figures.median, 50, "ms"],
    ["a look-up, the slowest", figures.worst, 50, "ms"],
  ];
  const { integrations, lookups, answered } = figures;
  console.log(`${integrations} integrations; ${lookups} look-ups, ${answered} with an answer\n`);
  console.log(
    table(
      ["", "reached", "at most", "", ""],
      rows.map(([name, reached, most, unit]) => [
        name,
        reached.toFixed(1),
        String(most),
        unit,
        reached <= most ? "kept" : "MISSED",
      ]),
    ),
  );
  process.exitCode = rows.every(([, reached, most]) => reached <= most) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
