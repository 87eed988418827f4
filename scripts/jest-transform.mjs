// Jest gets its TypeScript from esbuild, the bundler of the product: ts-jest does not run on TypeScript 7.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync, version } from "esbuild";

const self = readFileSync(new URL(import.meta.url), "utf8");

const transform = (source, file) =>
  transformSync(source, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "#html",
    sourcemap: "inline",
    sourcefile: file,
  });

export default {
  // Without this Jest keeps what an earlier version of this very file made of a source that has not changed.
  getCacheKey: (source, file, { configString }) =>
    createHash("sha256")
      .update([self, version, configString, file, source].join("\0"))
      .digest("hex"),
  process: (source, file) => ({ code: transform(source, file).code }),
  processAsync: async (source, file) => ({ code: transform(source, file).code }),
};
