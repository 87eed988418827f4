import { readFileSync } from "node:fs";

const helper = /\b_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"([A-Za-z_]\w*)",/g;

/**
 * The Markdown parser is published for old engines, with a helper that defines each field of a token by its descriptor: a fifth of
 * the time it takes to read a body. Written as the assignments they were.
 */
export const plainFields = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => ({
      loader: "js",
      contents: readFileSync(path, "utf8").replace(helper, "void (this.$1 ="),
    }));
  },
};
