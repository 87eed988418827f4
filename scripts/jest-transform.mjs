// Jest gets its TypeScript from esbuild, the bundler of the product: ts-jest does not run on TypeScript 7.
import { transformSync } from "esbuild";

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
  process: (source, file) => ({ code: transform(source, file).code }),
  processAsync: async (source, file) => ({ code: transform(source, file).code }),
};
