#!/usr/bin/env node
import { existsSync } from "node:fs";
import process from "node:process";

const bundle = new URL("../dist/cli.js", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error("catalogue: dist/cli.js mangler. Kør npm ci. (It is missing. Run npm ci.)");
  process.exitCode = 2;
}
