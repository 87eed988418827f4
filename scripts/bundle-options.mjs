import { join } from "node:path";
import { lazyCrypto } from "./lazy-crypto.mjs";
import { lazyModules, standIns } from "./lazy-modules.mjs";
import { plainFields } from "./plain-fields.mjs";
import { digestPlaceholder, productDigest } from "./product-digest.mjs";

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

/**
 * The toolkit's core brings a whole HTTP client along for identity tokens. Declared free of side effects,
 * it stays out of the bundles of actions that never ask for one, and their start is twice as fast.
 */
const identityTokensOnlyWhereUsed = {
  name: "identity-tokens-only-where-used",
  setup(build) {
    build.onResolve({ filter: /^\.\/oidc-utils\.js$/ }, ({ resolveDir }) =>
      resolveDir.endsWith(join("@actions", "core", "lib"))
        ? { path: join(resolveDir, "oidc-utils.js"), sideEffects: false }
        : undefined,
    );
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
  jsxImportSource: "#html",
  legalComments: "eof",
  logLevel: "warning",
  banner: { js: requireForDependencies },
  plugins: [withoutFrontMatterEngines, identityTokensOnlyWhereUsed, plainFields, productDigest],
});

/**
 * The command line's own options: split, so that a command loads only what it uses, as most of its time is starting up. It runs
 * on the oldest Node that still gets mending.
 */
export function commandLineBundle(root) {
  const options = nodeBundle(root, "node20");
  return {
    ...options,
    entryPoints: {
      cli: join(root, "src/cli.ts"),
      "second-thread": join(root, "src/second-thread.ts"),
    },
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    assetNames: "chunks/[name]-[hash]",
    plugins: [...options.plugins, lazyModules(root, options)],
  };
}

// The bundler's own expressions cannot say "but not this one".
const commands = /^\.\/run-.*\.ts$/;

const ownCommand = "./run-validate.ts";

const validateAlone = {
  name: "validate-alone",
  setup({ onResolve }) {
    onResolve({ filter: commands }, ({ path, importer }) => {
      const isOther = importer.endsWith(join("src", "cli", "main.ts")) && path !== ownCommand;
      return isOther ? { path, external: true } : undefined;
    });
  },
};

/** How bin/run-compiled.cjs wants a bundle: one CommonJS file, in ASCII, which the engine holds and reads in half the room, beginning with the bundle's digest. */
function compiledBundle(root) {
  const options = nodeBundle(root, "node20");
  return {
    ...options,
    format: "cjs",
    charset: "ascii",
    legalComments: "none",
    outExtension: { ".js": ".cjs" },
    assetNames: "chunks/[name]-[hash]",
    banner: { js: `${digestPlaceholder};` },
  };
}

const afresh = "validate-afresh";

/** What `validate` needs only where something has changed since it last ran: nearly all of it. */
const afreshModules = [
  "src/commands/validate.ts",
  "src/commands/kept/validate-keeping.ts",
  "src/commands/known-rules.ts",
  "src/commands/load-schemas.ts",
  "src/cli/run-fix.ts",
];

/** `validate` alone, as far as it is needed where nothing has changed. */
export function quickBundle(root) {
  const options = compiledBundle(root);
  return {
    ...options,
    entryPoints: { validate: join(root, "src/cli/validate-alone.ts") },
    plugins: [
      validateAlone,
      lazyCrypto,
      ...options.plugins,
      standIns(root, afreshModules, `./${afresh}.cjs`, options),
    ],
  };
}

/** The rest of it. */
export function afreshBundle(root) {
  const options = compiledBundle(root);
  return {
    ...options,
    stdin: {
      contents: afreshModules.map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: root,
      sourcefile: `${afresh}.ts`,
    },
    entryNames: afresh,
    plugins: [...options.plugins, lazyModules(root, { ...options, banner: {} })],
  };
}
