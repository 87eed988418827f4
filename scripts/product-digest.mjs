import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

// As in src/io/cache/product-digest.ts.
export const digestPlaceholder = '"the product\'s own digest"';

/** Puts the digest of a whole bundle into it, so that caches know which program made what they hold. */
export const productDigest = {
  name: "product-digest",
  setup({ initialOptions, onEnd }) {
    const write = initialOptions.write ?? true;
    initialOptions.write = false;
    onEnd((result) => {
      const { outputFiles = [] } = result;
      const hash = createHash("sha256");
      for (const { path, contents } of outputFiles.toSorted(byPath)) {
        hash.update(`${basename(path)}\0${contents.length}\0`).update(contents);
      }
      result.digest = hash.digest("hex");
      replaceIn(outputFiles, digestPlaceholder, JSON.stringify(result.digest));
      if (write) for (const file of outputFiles) writeOutput(file);
    });
  },
};

/** Gives bundles that are one product one digest instead of one each, so that either finds what the other kept. Not written yet. */
export function shareDigest(bundles) {
  const hash = createHash("sha256");
  for (const { digest } of bundles) hash.update(digest);
  const shared = hash.digest("hex");
  for (const { outputFiles, digest } of bundles) replaceIn(outputFiles, digest, shared);
}

function replaceIn(files, before, after) {
  for (const file of files) {
    const text = Buffer.from(file.contents).toString();
    if (text.includes(before)) file.contents = Buffer.from(text.replaceAll(before, after));
  }
}

const byPath = (a, b) => (a.path < b.path ? -1 : 1);

function writeOutput({ path, contents }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
