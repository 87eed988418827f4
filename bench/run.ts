// Measures ours against floors of the same run and says which targets are kept.
//   npm run bench                                    validating, building and serving 1,000 and 10,000, five rounds
//   npm run bench -- --sizes 100000 --rounds 1 --warm-ups 0 --only build
//   npm run bench -- --json
//   npm run bench -- --sizes 1000 --only validate,build --check   fails where a ratio is 30 % worse than bench/baseline.json says
//   npm run bench -- --sizes 1000 --only validate,build --write-baseline
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Baseline, ratiosOf, worseThan } from "./baseline.ts";
import { judge, medianRows, type Rounds } from "./compare.ts";
import { machine } from "./machine.ts";
import { rowsTable, verdictsTable } from "./print.ts";
import { runInTurn } from "./runner.ts";
import { makeRunners, subjects } from "./runners.ts";
import { targets } from "./targets.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    rounds: { type: "string", default: "5" },
    "warm-ups": { type: "string", default: "1" },
    only: { type: "string", default: subjects.join(",") },
    json: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    "write-baseline": { type: "boolean", default: false },
  },
});

const baselineFile = "bench/baseline.json";
const count = Number(values.rounds);
const warmUps = Number(values["warm-ups"]);
const only = values.only.split(",");

const say = (round: number, name: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[Kround ${round} of ${count}: ${name}`);
};

function print(rounds: Rounds): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const rows = medianRows(rounds);
  const verdicts = judge(targets, rounds);
  const ratios = ratiosOf(rounds);
  if (values.json) {
    console.log(
      JSON.stringify({ machine: machine(), rounds: count, rows, verdicts, ratios }, null, 2),
    );
    return;
  }
  console.log(`${machine()}; medians of ${count} rounds\n\n${rowsTable(rows)}\n`);
  if (verdicts.length > 0) console.log(verdictsTable(verdicts));
}

const together = (one: Rounds, more: Rounds): Rounds =>
  new Map([...one].map(([name, measured]) => [name, [...measured, ...(more.get(name) ?? [])]]));

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
const runners = await makeRunners(
  values.sizes.split(",").map(Number),
  subjects.filter((subject) => only.includes(subject)),
);
let rounds = await runInTurn(runners, count, warmUps, say);
print(rounds);

if (values["write-baseline"]) {
  const ratios = Object.entries(ratiosOf(rounds)).map(([name, ratio]) => [name, +ratio.toFixed(2)]);
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`);
}
if (values.check) {
  const baseline = JSON.parse(readFileSync(baselineFile, "utf8")) as Baseline;
  // Once more before anybody is told: the quickest of more rounds is nearer to the truth.
  if (worseThan(baseline, ratiosOf(rounds)).length > 0)
    rounds = together(rounds, await runInTurn(runners, count, warmUps, say));
  const worse = worseThan(baseline, ratiosOf(rounds));
  for (const { name, before, now } of worse)
    console.error(`${name}: ${now.toFixed(2)}, and ${before.toFixed(2)} in ${baselineFile}`);
  if (worse.length > 0) process.exitCode = 1;
  else console.log("No ratio is more than 30 % worse than the baseline.");
}
