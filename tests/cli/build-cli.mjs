// Bundles the command line as `npm run prepare` does, into the folder given: node tests/cli/build-cli.mjs <folder>
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { commandLineBundle } from "../../scripts/bundle-options.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await build({ ...commandLineBundle(root), outdir: process.argv[2] });
