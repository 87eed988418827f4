import { basename, join } from "node:path";
import { build } from "esbuild";

/**
 * What a run of the command line seldom needs, and what it costs to load: the parsers behind quicker ways. Only
 * functions may be exported from these modules, as the command line gets stand-ins that load the real ones at the first call.
 */
const lazyGroups = {
  "exact-yaml": [
    "src/input/yaml/parse-yaml-exact.ts",
    "src/input/locate-exact.ts",
    "src/input/written-values.ts",
    "src/input/yaml/load-core-yaml.ts",
  ],
  "fast-markdown": ["src/site/markdown/fast/fast-template.ts"],
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
          group && {
            contents: standIn(`${asset}:${group}`, await exportedNames(path, options)),
            loader: "js",
          }
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

/** Gives a bundle stand-ins for modules that lie in another file: that is loaded at the first call. Functions alone, as above. */
export function standIns(root, files, place, options) {
  const known = new Set(files.map((file) => join(root, file)));
  return {
    name: "stand-ins",
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
        known.has(path)
          ? { contents: standIn(place, await exportedNames(path, options)), loader: "js" }
          : undefined,
      );
      esbuild.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) =>
        path === place ? { path, external: true } : undefined,
      );
    },
  };
}

async function exportedNames(file, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: [file],
    bundle: false,
    format: "esm",
    banner: {},
    plugins: [],
    metafile: true,
    write: false,
    outdir: "dist",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

const standIn = (place, names) =>
  [
    "let loaded;",
    `const load = () => (loaded ??= require("${place}"));`,
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
