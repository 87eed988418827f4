// Bundles the command line as `npm run prepare` does, into the folder given: node tests/cli/build-cli.mjs <folder>
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeBundle } from "../../scripts/bundle-options.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await build({
  ...nodeBundle(root, "node20"),
  entryPoints: { cli: join(root, "src/cli.ts") },
  outdir: process.argv[2],
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
});
