"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

const digestAtStart = /^"([0-9a-f]{64})";/;
const checkLength = 32;

/**
 * Runs a bundle that must start quickly: one file in ASCII, and beside it what the engine made of it in an earlier run, as half of a
 * short run is compiling. That is kept where only who may change the bundle may change it too, under the digest that the bundle
 * begins with. The bundle gives `run`, which is handed `product`, the folder it all lies in. What it requires from beside it is
 * loaded the same way, and must be of the same build.
 */
exports.runCompiled = async (file, product) => {
  const loaded = [];
  await load(file, loaded).exports.run(product);
  // After the run, so that what it used is in there, and what it did not is not.
  for (const { script, compiled, isNew } of loaded)
    if (isNew || script.cachedDataRejected)
      keepCompiled(compiled, `${compiled}.${process.pid}.tmp`, script.createCachedData());
};

const beside = /^\.\/[\w-]+\.cjs$/;

function load(file, loaded) {
  const source = readFileSync(file, "latin1");
  const requirePlainly = createRequire(file);
  const digest = digestAtStart.exec(source)?.[1];
  if (digest === undefined) throw new Error(`${file} does not begin with the digest of its build.`);
  const { version, arch } = process;
  const name = `${basename(file, ".cjs")}-${digest}-${version}-${arch}.bin`;
  const compiled = join(dirname(file), "compiled", name);
  const cachedData = readCompiled(compiled);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  loaded.push({ script, compiled, isNew: cachedData === undefined });
  const bundle = { exports: {} };
  const requireCompiled = (id) => {
    if (!beside.test(id)) return requirePlainly(id);
    const other = load(join(dirname(file), id), loaded);
    // While somebody builds, the old one may lie beside the new.
    if (other.digest !== digest) throw new Error(`${file} and ${id} are not of one build: npm ci`);
    return other.exports;
  };
  script.runInThisContext()(bundle.exports, requireCompiled, bundle);
  return { digest, exports: bundle.exports };
}

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
