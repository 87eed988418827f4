import { basename, join } from "node:path";
import { build } from "esbuild";

/**
 * What a run of the command line seldom needs, and what it costs to load: the exact parsers behind the fast ways. Only
 * functions may be exported from these modules, as the command line gets stand-ins that load the real ones at the first call.
 */
const lazyGroups = {
  "exact-yaml": [
    "src/input/parse-yaml-exact.ts",
    "src/input/locate-exact.ts",
    "src/input/written-values.ts",
    "src/input/load-core-yaml.ts",
  ],
  "exact-markdown": ["src/input/body/body-reference.ts", "src/site/markdown/exact-template.ts"],
};

const asset = "lazy-code";

/** Gives a bundle stand-ins for its seldom needed modules, and puts the modules themselves beside it, a file a group. */
export function lazyModules(root, options) {
  const groupOf = new Map(
    Object.entries(lazyGroups).flatMap(([group, files]) =>
      files.map((file) => [join(root, file), group]),
    ),
  );
  return {
    name: "lazy-modules",
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const group = groupOf.get(path);
        return (
          group && { contents: standIn(group, await exportedNames(path, options)), loader: "js" }
        );
      });
      esbuild.onResolve({ filter: /^lazy-code:/ }, ({ path }) => ({
        path: `${path.slice(asset.length + 1)}.cjs`,
        namespace: asset,
      }));
      esbuild.onLoad({ filter: /./, namespace: asset }, async ({ path }) => ({
        contents: await bundleGroup(root, lazyGroups[basename(path, ".cjs")], options),
        loader: "copy",
      }));
    },
  };
}

async function exportedNames(file, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: [file],
    bundle: false,
    banner: {},
    plugins: [],
    metafile: true,
    write: false,
    outdir: "dist",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

const standIn = (group, names) =>
  [
    "let loaded;",
    `const load = () => (loaded ??= require("${asset}:${group}"));`,
    ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
  ].join("\n");

async function bundleGroup(root, files, options) {
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: files.map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: root,
    },
    format: "cjs",
    banner: {},
    write: false,
    outdir: "dist",
  });
  return outputFiles[0].contents;
}
