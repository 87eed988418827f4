#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/cli.js", import.meta.url);
if (existsSync(bundle)) {
  // Half of a short run is compiling. Kept beside the bundle, where only who may change the bundle may change it too.
  nodeModule.enableCompileCache?.(fileURLToPath(new URL("../dist/compiled", import.meta.url)));
  await import(bundle.href);
} else {
  console.error("catalogue: dist/cli.js mangler. Kør npm ci. (It is missing. Run npm ci.)");
  process.exitCode = 2;
}
