// Measures the site as a phone and a slow desk meet it, and says which promises are kept.
//   npm run bench:site                          the demonstration catalogue and one of 10,000
//   npm run bench:site -- --integrations 1000
//   npm run bench:site -- --rounds 1              each page once instead of thrice, the middle run counting
//   npm run bench:site -- --only pages            just the pages of the demonstration; or: large
//   npm run bench:site -- --site folder           a large site that is built already
//   npm run bench:site -- --json
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { launchBrowser } from "../tests/browser/launch.ts";
import { catalogueOf } from "./catalogue-of.ts";
import { generatedOn } from "./generator/dates.ts";
import { askQueries, type QueryResults } from "./site/ask-queries.ts";
import { type Interactions, measureInteractions } from "./site/interactions.ts";
import { type LighthouseResult, lighthouse, measurePage } from "./site/lighthouse.ts";
import { servePacked } from "./site/serve-packed.ts";
import {
  judgeInteractions,
  judgePage,
  judgeQueries,
  judgeWeights,
  type Verdict,
} from "./site/verdicts.ts";
import { type Weights, weigh } from "./site/weights.ts";
import { table } from "./table.ts";

const { values } = parseArgs({
  options: {
    integrations: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    site: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const folder = ".cache/bench";
const pages = [
  ["overview", "index.html"],
  ["integration", "integrationer/tabulex-aula-elever.html"],
  ["system", "systemer/sbsys.html"],
  ["deadlines", "frister.html"],
  ["register", "fortegnelse.html"],
  ["map", "landkort.html"],
] as const;

/** A port that nobody listens on just now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

/** The demonstration catalogue as a municipality has it that lets search engines in: a page they may not read gets no points for them. */
function openDemonstration(): string {
  const root = join(folder, "demonstration");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, ".github"), { recursive: true });
  for (const part of ["integrations", "systems", "docs/guide"])
    cpSync(part, join(root, part), { recursive: true });
  const governance = readFileSync(".github/governance.yml", "utf8");
  const open = governance.replace(/^(\s+)indexed: false$/m, "$1indexed: true");
  if (open === governance) throw new Error(".github/governance.yml no longer says indexed: false");
  writeFileSync(join(root, ".github/governance.yml"), open);
  return root;
}

function build(root: string, name: string): string {
  const out = join(folder, `site-${name}`);
  const words = ["build", "--root", root, "--out", out, "--base-path", "/", "--today", generatedOn];
  execFileSync(process.execPath, ["bin/catalogue.cjs", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return out;
}

/** The run in the middle by points, then by how long the page was blocked: one that was disturbed counts for nothing. */
const middleOf = (runs: readonly LighthouseResult[]): LighthouseResult =>
  runs.toSorted(
    (a, b) => a.points.performance - b.points.performance || b.tbtMilliseconds - a.tbtMilliseconds,
  )[runs.length >> 1] as LighthouseResult;

const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
};

async function measurePages(out: string): Promise<ReadonlyMap<string, LighthouseResult>> {
  const run = await lighthouse();
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const served = await servePacked(out);
  try {
    const results = new Map<string, LighthouseResult>();
    for (const [name, path] of pages) {
      say(`Lighthouse: ${name}`);
      const measured: LighthouseResult[] = [];
      for (let round = 0; round < Number(values.rounds); round += 1)
        measured.push(await measurePage(run, served.url + path, port));
      results.set(name, middleOf(measured));
    }
    return results;
  } finally {
    served.stop();
    await browser.close();
  }
}

async function measureLarge(out: string) {
  const browser = await launchBrowser();
  const served = await servePacked(out);
  try {
    return await measureInteractions(browser, served.url);
  } finally {
    served.stop();
    await browser.close();
  }
}

execFileSync(process.execPath, ["scripts/build.mjs", "--cli"], { stdio: "inherit" });
const weights: Record<string, Weights> = {};
const verdicts: Verdict[] = [];
let results: ReadonlyMap<string, LighthouseResult> = new Map();
let queries: QueryResults = { asked: 0, missed: [] };
let interactions: Interactions | undefined;
if (values.only !== "large") {
  say("building the demonstration site");
  const small = build(openDemonstration(), "demonstration");
  queries = await askQueries(small);
  results = await measurePages(small);
  weights.demonstration = weigh(small);
  verdicts.push(...[...results].flatMap(([name, result]) => judgePage(name, result)));
  verdicts.push(judgeQueries(queries));
}
if (values.only !== "pages") {
  const size = Number(values.integrations);
  const many = values.site ?? `${size} integrations`;
  say(`building the site of ${many}`);
  const large = values.site ?? build(catalogueOf(size, 0), String(size));
  say(`filtering and searching ${many}`);
  interactions = await measureLarge(large);
  weights[many] = weigh(large);
  verdicts.push(...judgeInteractions(many, interactions));
}
for (const [name, weight] of Object.entries(weights)) verdicts.push(...judgeWeights(name, weight));
say("");

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
if (values.json) {
  const pageResults = Object.fromEntries(results);
  console.log(
    JSON.stringify(
      { machine, pages: pageResults, interactions, queries, weights, verdicts },
      null,
      2,
    ),
  );
} else {
  console.log(`${machine}\n`);
  console.log(
    table(
      [
        "page, as a phone on a slow line",
        "perf.",
        "a11y",
        "best pr.",
        "SEO",
        "LCP s",
        "CLS",
        "TBT ms",
      ],
      [...results].map(([name, { points, lcpSeconds, cls, tbtMilliseconds }]) => [
        name,
        ...Object.values(points).map(String),
        lcpSeconds.toFixed(2),
        cls.toFixed(3),
        tbtMilliseconds.toFixed(0),
      ]),
    ),
  );
  console.log();
  console.log(
    table(
      ["promise", "reached", "bound", ""],
      verdicts.map(({ name, reached, unit, bound, kept }) => [
        name,
        `${reached.toFixed(unit === "s" || unit === "" ? 2 : 0)} ${unit}`.trim(),
        String(bound),
        kept ? "kept" : "MISSED",
      ]),
    ),
  );
  for (const [name, { failed }] of results)
    if (failed.length > 0) console.log(`\n${name}: ${failed.join(", ")}`);
  if (queries.missed.length > 0) console.log(`\nqueries missed:\n${queries.missed.join("\n")}`);
}
process.exitCode = verdicts.every(({ kept }) => kept) ? 0 : 1;
