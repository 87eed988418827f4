// Bundles the command line into dist/ and each action into actions/<name>/dist/index.js.
//   node scripts/build.mjs           everything
//   node scripts/build.mjs --cli     the command line only (npm runs this after an install)
//   node scripts/build.mjs --check   fails when a committed action bundle is not what its source gives
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afreshBundle, commandLineBundle, nodeBundle, quickBundle } from "./bundle-options.mjs";
import { shareDigest } from "./product-digest.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function buildCommandLine() {
  const bundles = await Promise.all(
    [commandLineBundle(root), afreshBundle(root), quickBundle(root)].map((options) =>
      build({ ...options, outdir: "dist", write: false }),
    ),
  );
  shareDigest(bundles);
  const outputFiles = bundles.flatMap((bundle) => bundle.outputFiles);
  // Written when all of it is there, the entry last: a build that fails, or a command that runs meanwhile, finds the old one whole.
  for (const { path, contents } of outputFiles.toSorted(byDepth)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  // What an earlier bundle left compiled.
  rmSync(join(root, "dist/compiled"), { recursive: true, force: true });
  const kept = new Set(outputFiles.map(({ path }) => path));
  const chunks = join(root, "dist/chunks");
  for (const name of existsSync(chunks) ? readdirSync(chunks) : []) {
    if (!kept.has(join(chunks, name))) rmSync(join(chunks, name));
  }
}

/** Runs `validate` once, so that what the engine makes of it lies there for the first run that somebody waits for. */
function compileOnce() {
  const words = ["bin/catalogue.cjs", "validate", "--no-cache"];
  spawnSync(process.execPath, words, { cwd: root, stdio: "ignore" });
}

const byDepth = (a, b) => b.path.split(sep).length - a.path.split(sep).length;

const actionNames = () =>
  readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "action.yml")))
    .sort();

const bundleAction = (name, write) =>
  build({
    ...nodeBundle(root, "node24"),
    entryPoints: [`actions/${name}/index.ts`],
    outfile: `actions/${name}/dist/index.js`,
    write,
  });

/** The actions whose committed bundle is not what their source gives today. */
async function staleActions() {
  const stale = [];
  for (const name of actionNames()) {
    const { outputFiles } = await bundleAction(name, false);
    const file = join(root, "actions", name, "dist/index.js");
    const same = existsSync(file) && readFileSync(file).equals(outputFiles[0].contents);
    if (!same) stale.push(name);
  }
  return stale;
}

if (process.argv.includes("--check")) {
  const stale = await staleActions();
  for (const name of stale) {
    console.error(`actions/${name}/dist/index.js is not what its source gives: npm run build`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  await buildCommandLine();
  compileOnce();
  if (!process.argv.includes("--cli")) {
    for (const name of actionNames()) await bundleAction(name, true);
  }
}
