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
    onEnd(({ outputFiles = [] }) => {
      const hash = createHash("sha256");
      for (const { path, contents } of outputFiles.toSorted(byPath)) {
        hash.update(`${basename(path)}\0${contents.length}\0`).update(contents);
      }
      const digest = JSON.stringify(hash.digest("hex"));
      for (const file of outputFiles) {
        const text = Buffer.from(file.contents).toString();
        if (text.includes(digestPlaceholder))
          file.contents = Buffer.from(text.replaceAll(digestPlaceholder, digest));
        if (write) writeOutput(file);
      }
    });
  },
};

const byPath = (a, b) => (a.path < b.path ? -1 : 1);

function writeOutput({ path, contents }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
