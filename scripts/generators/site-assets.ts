import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { iconsCss, iconsSvg } from "../../src/site/style/icons.ts";
import { tableLabelsCss } from "../../src/site/style/table-labels.ts";
import { tokensCss } from "../../src/site/style/tokens.ts";
import type { Generator } from "./generator.ts";
import { noticesText, packagesOf } from "./third-party-notices.ts";

const site = "src/site";
const target = ["es2022", "chrome120", "firefox121", "safari17"];
const digest = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Each font's file here, and the short name that it has on every page. */
const fonts = {
  regular: ["ibm-plex-sans-regular-latin1.woff2", "plex-400.woff2"],
  semibold: ["ibm-plex-sans-semibold-latin1.woff2", "plex-600.woff2"],
} as const;

/** The order in which the layers are declared settles which of them wins, whatever order the files come in. */
const layers = "@layer base,layout,parts,pages,print;";

const iconsFile = (): string => `icons.${digest(iconsSvg())}.svg`;

async function stylesheet(): Promise<string> {
  const folder = `${site}/style`;
  const files = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  const css = [layers, tokensCss(), iconsCss(iconsFile()), ...texts, tableLabelsCss()].join("\n");
  return (await transform(css, { loader: "css", minify: true, target })).code.trim();
}

interface ClientScripts {
  /** Minified, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the packages whose code is in any of them. */
  readonly notices: string;
}

const noticesPath = "assets/third-party-notices.txt";

/** Each file directly in `client/` is one script of its own; what they share lies in folders below. */
async function clientScripts(): Promise<ClientScripts> {
  const folder = `${site}/client`;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .sort();
  const results = await Promise.all(
    names.map(async (file) => {
      const { metafile, outputFiles } = await build({
        entryPoints: [join(folder, file)],
        bundle: true,
        metafile: true,
        write: false,
        minify: true,
        // What runs inline weighs on every page and leaves nothing behind but a constant.
        format: file === "theme-snippet.ts" ? "esm" : "iife",
        target,
        charset: "utf8",
        legalComments: "none",
        // Some libraries lean on the page, which a worker has not got; they have another way for workers.
        conditions: file.endsWith("-worker.ts") ? ["worker", "module"] : ["module"],
        jsx: "automatic",
        jsxImportSource: "#html",
      });
      const packages = packagesOf(Object.keys(Object.values(metafile.outputs)[0]?.inputs ?? {}));
      const pointer = packages.length === 0 ? "" : `/*! ${noticesPath} */\n`;
      const text = pointer + (outputFiles[0]?.text ?? "").trim();
      return { name: file.replace(/\.ts$/, ""), text, packages };
    }),
  );
  const packages = [...new Set(results.flatMap((one) => one.packages))];
  return {
    texts: new Map(results.map(({ name, text }) => [name, text])),
    notices: noticesText("The scripts of this site hold code of these packages.", packages),
  };
}

const quote = (value: unknown): string => JSON.stringify(value);

/** Bundles are read in reviews, so a long text is cut into lines; joined at run time, since the bundler would fold a sum. */
function longText(text: string, lineLength = 4000): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineLength)
    lines.push(quote(text.slice(at, at + lineLength)));
  return lines.length <= 1 ? (lines[0] ?? '""') : `[\n${lines.join(",\n")},\n].join("")`;
}

const schemaText = (): string =>
  `${JSON.stringify(JSON.parse(readFileSync("schemas/catalogue.schema.json", "utf8")), undefined, 1)}\n`;

function assetModule(css: string, { notices, texts }: ClientScripts): string {
  const snippet = texts.get("theme-snippet") ?? "";
  const base64 = (file: string): string =>
    readFileSync(`${site}/assets/${file}`).toString("base64");
  const fontPath = (name: keyof typeof fonts): string => `assets/${fonts[name][1]}`;
  const icon = readFileSync(`${site}/assets/icon.svg`, "utf8");
  const entries = [...texts]
    .filter(([name]) => name !== "theme-snippet")
    .map(
      ([name, text]) =>
        `  ${quote(name)}: { path: "assets/${name}.${digest(text)}.js", text: ${longText(text)} },`,
    );
  return [
    "// Made from src/site/style, src/site/client and src/site/assets by `npm run generate`; change those, not this file.",
    "",
    "/** The stylesheet and what it needs, with paths from the site's root. */",
    "export const stylesheet = {",
    `  path: "assets/site.${digest(css)}.css",`,
    `  icon: "assets/icon.svg",`,
    `  fonts: { regular: ${quote(fontPath("regular"))}, semibold: ${quote(fontPath("semibold"))} },`,
    `  text: ${longText(css)},`,
    "} as const;",
    "",
    "/** Client scripts, each one file. */",
    "export const scripts = {",
    ...entries,
    "} as const;",
    "",
    "/** The only inline script: sets the reader's own choice of colours before anything is painted. */",
    "export const themeSnippet = {",
    `  text: ${quote(snippet)},`,
    `  sha256: ${quote(createHash("sha256").update(snippet).digest("base64"))},`,
    "} as const;",
    "",
    "/** What `catalogue.json` is described by; published beside it. */",
    `export const catalogueSchema: string = ${longText(schemaText())};`,
    "",
    "/** Files that are copied as they are; fonts in base64. */",
    "export const files = [",
    `  { path: "assets/icon.svg", text: ${quote(icon)} },`,
    `  { path: "assets/${iconsFile()}", text: ${quote(iconsSvg())} },`,
    `  { path: "assets/ibm-plex-sans-ofl.txt", text: ${longText(readFileSync(`${site}/assets/ibm-plex-sans-ofl.txt`, "utf8").replaceAll("\r\n", "\n"))} },`,
    `  { path: ${quote(noticesPath)}, text: ${longText(notices)} },`,
    "] as const;",
    "",
    "export const fontFiles = [",
    ...Object.values(fonts).map(
      ([file, name]) => `  { path: "assets/${name}", base64: ${longText(base64(file))} },`,
    ),
    "] as const;",
    "",
  ].join("\n");
}

/** Style, scripts and fonts of the site as one module, so that the command line carries them inside itself. */
export const siteAssets: Generator = {
  name: "site assets",
  async outputs() {
    const [css, scripts] = await Promise.all([stylesheet(), clientScripts()]);
    return new Map([[`${site}/generated/assets.ts`, assetModule(css, scripts)]]);
  },
};
