/**
 * How every bundle for Node is made. The front-matter library ships an engine that runs JavaScript
 * found in a file; the product never uses its engines, so none of them reaches a bundle.
 */
const withoutFrontMatterEngines = {
  name: "without-front-matter-engines",
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      loader: "js",
      contents: [
        "const refuse = () => { throw new Error('This front matter language is not supported'); };",
        "const engine = { parse: refuse, stringify: refuse };",
        "module.exports = { yaml: engine, json: engine, javascript: engine };",
      ].join("\n"),
    }));
  },
};

// CommonJS dependencies ask for Node's own modules with `require`, which an ES module has not got.
const requireForDependencies =
  "import { createRequire as makeRequire } from 'node:module';\n" +
  "const require = makeRequire(import.meta.url);";

/** Options shared by the command line and the actions. Not minified: a bundle is read in reviews. */
export const nodeBundle = (root, target) => ({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target,
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "eof",
  logLevel: "warning",
  banner: { js: requireForDependencies },
  plugins: [withoutFrontMatterEngines],
});
