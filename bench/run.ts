// Measures validating against floors of the same run and says which targets are kept.
//   npm run bench                                    1,000 and 10,000 integrations, five rounds
//   npm run bench -- --sizes 10000,100000 --rounds 3
//   npm run bench -- --json
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { judge, medianRows, type Rounds } from "./compare.ts";
import { type Measurement, measureProcess } from "./measure-process.ts";
import { makeRunners, type Runner } from "./runners.ts";
import { table } from "./table.ts";
import { targets } from "./targets.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});

/** All runners in turn, round after round, after one round that only warms the disk's cache. */
function runInTurn(runners: readonly Runner[], rounds: number): Rounds {
  const measured = new Map<string, Measurement[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, args, codes, before } of runners) {
      before?.();
      const measurement = measureProcess(args, codes);
      if (round > 0) measured.get(name)?.push(measurement);
    }
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round} of ${rounds} `);
  }
  if (process.stderr.isTTY) process.stderr.write("\r");
  return measured;
}

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
const sizes = values.sizes.split(",").map(Number);
const rounds = runInTurn(await makeRunners(sizes), Number(values.rounds));
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
const rows = medianRows(rounds);
const verdicts = judge(targets, rounds);

if (values.json) {
  console.log(JSON.stringify({ machine, rounds: Number(values.rounds), rows, verdicts }, null, 2));
} else {
  console.log(`${machine}; medians of ${values.rounds} rounds\n`);
  console.log(
    table(
      ["", "CPU s", "wall s", "MB"],
      rows.map(({ runner, cpuSeconds, wallSeconds, memoryMegabytes }) => [
        runner,
        cpuSeconds.toFixed(2),
        wallSeconds.toFixed(2),
        memoryMegabytes.toFixed(0),
      ]),
    ),
  );
  console.log();
  console.log(
    table(
      ["target", "reached", "at most", ""],
      verdicts.map(({ target, reached, kept }) => [
        target.name,
        reached.toFixed(2),
        String(target.atMost),
        kept ? "kept" : "MISSED",
      ]),
    ),
  );
}
