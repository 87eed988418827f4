const used = ["createHash", "hash", "randomBytes"];

/**
 * Gives a bundle Node's cryptography when the first digest is asked for: to load it takes a quarter of what an empty program does, and where
 * nothing has changed nobody asks. The names are those the product uses; a test asks for each.
 */
export const lazyCrypto = {
  name: "lazy-crypto",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/ }, ({ namespace }) =>
      namespace === "lazy-crypto" ? undefined : { path: "crypto", namespace: "lazy-crypto" },
    );
    onLoad({ filter: /./, namespace: "lazy-crypto" }, () => ({
      loader: "js",
      contents: `module.exports = {\n${used
        .map((name) => `  get ${name}() { return require("node:crypto").${name}; },`)
        .join("\n")}\n};`,
    }));
  },
};
