#!/usr/bin/env node
"use strict";
// CommonJS, as Node takes a tenth longer to start with a module.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const product = join(__dirname, "..");
const quick = join(product, "dist/validate.cjs");
const all = join(product, "dist/cli.js");

if (process.argv[2] === "validate" && existsSync(quick)) {
  require("./run-compiled.cjs").runCompiled(quick, product);
} else if (existsSync(all)) {
  // Half of a short run is compiling. Kept beside the bundle, where only who may change the bundle may change it too.
  require("node:module").enableCompileCache?.(join(product, "dist/compiled"));
  void import(pathToFileURL(all).href);
} else {
  console.error("catalogue: dist/cli.js mangler. Kør npm ci. (It is missing. Run npm ci.)");
  process.exitCode = 2;
}
