"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const digestLength = 64;
const checkLength = 32;

/**
 * Runs a bundle that must start quickly: one file in ASCII, and beside it what the engine made of it in an earlier run, as half of a
 * short run is compiling. That is kept where only who may change the bundle may change it too, under the digest that the bundle
 * begins with. The bundle gives `run`, which is handed `product`, the folder it all lies in.
 */
exports.runCompiled = async (file, product) => {
  const source = readFileSync(file, "latin1");
  const digest = source.slice(1, digestLength + 1);
  const { version, arch, pid } = process;
  const compiled = join(dirname(file), "compiled", `${digest}-${version}-${arch}.bin`);
  const cachedData = readCompiled(compiled);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle);
  await bundle.exports.run(product);
  // After the run, so that what it used is in there, and what it did not is not.
  if (cachedData === undefined || script.cachedDataRejected)
    keepCompiled(compiled, `${compiled}.${pid}.tmp`, script.createCachedData());
};

const checkOf = (bytes) => createHash("sha256").update(bytes).digest();

// The engine believes what it is given, and a disk may err.
function readCompiled(file) {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(checkLength);
    return checkOf(code).equals(bytes.subarray(0, checkLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

// An installation that may not be written to compiles each time.
function keepCompiled(file, draft, code) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([checkOf(code), code]));
    renameSync(draft, file);
  } catch {}
}
