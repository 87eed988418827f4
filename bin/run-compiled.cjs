"use strict";
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

const digestAtStart = /^"([0-9a-f]{64})";/;
// One byte would say it, but the engine copies code that does not begin where a number of its own could.
const countLength = 8;

// One run uses not what another does. After so many runs, what is kept holds what the most frequent of them need.
const runsThatAdd = 3;

/**
 * Runs a bundle that must start quickly: one file in ASCII, and beside it what the engine made of it in earlier runs, as half of a
 * short run is compiling. That is kept where only who may change the bundle may change it too, under the digest that the bundle
 * begins with. The bundle gives `run`, which is handed `product`, the folder it all lies in. What it requires from beside it is
 * loaded the same way, and must be of the same build.
 */
exports.runCompiled = async (file, product) => {
  const loaded = [];
  await load(file, loaded).exports.run(product);
  // After the run, so that what it used is in there, and what it did not is not.
  for (const part of loaded) keepCompiled(part);
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
  const before = readCompiled(compiled);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: file,
    ...(before && { cachedData: before.code }),
  });
  loaded.push({ script, compiled, before });
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

/**
 * What earlier runs left: the code, and how many runs added to it. The engine believes what it is given, and a disk may err, so it lies there
 * twice: to compare takes less than loading what makes digests.
 */
function readCompiled(file) {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(0, bytes.length / 2);
    if (!content.equals(bytes.subarray(content.length))) return undefined;
    const runs = content[0];
    return runs > 0 ? { runs, code: content.subarray(countLength) } : undefined;
  } catch {
    return undefined;
  }
}

function keepCompiled({ script, compiled, before }) {
  const known = script.cachedDataRejected ? undefined : before;
  if (known !== undefined && known.runs >= runsThatAdd) return;
  const code = script.createCachedData();
  // In a long run the engine forgets what it compiled for the start.
  const most = known !== undefined && known.code.length > code.length ? known.code : code;
  const count = Buffer.alloc(countLength, (known?.runs ?? 0) + 1);
  write(compiled, Buffer.concat([count, most]));
}

// An installation that may not be written to compiles each time.
function write(file, content) {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([content, content]));
    renameSync(draft, file);
  } catch {}
}
