import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Peer } from "./peer.ts";

function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".html")).length;
}

const pagesOf =
  (output: string) =>
  (folder: string, size: number): string | undefined => {
    const found = countPages(join(folder, output));
    return found >= size ? undefined : `${found} pages for ${size} integrations`;
  };

const eleventy: Peer = {
  name: "Eleventy",
  does: "one bare page an integration, one language, no checks",
  packages: ["@11ty/eleventy@3.1.8"],
  prepare: (folder, catalogue) => {
    rmSync(join(folder, "out"), { recursive: true, force: true });
    rmSync(join(folder, "in"), { recursive: true, force: true });
    cpSync(join(catalogue, "integrations"), join(folder, "in"), { recursive: true });
    mkdirSync(join(folder, "in/_includes"));
    const layout = [
      'const rows = (data) => Object.entries(data).map(([key, value]) => "<dt>" + key + "</dt><dd>" + JSON.stringify(value).replaceAll("<", "&lt;") + "</dd>").join("\\n");',
      'const own = ["id", "title", "summary", "phase", "systems", "data", "legal", "technical", "operation", "exit"];',
      'module.exports = { render: (data) => "<!doctype html><html lang=da><title>" + data.title + "</title><h1>" + data.title + "</h1><dl>" + rows(Object.fromEntries(own.filter((key) => key in data).map((key) => [key, data[key]]))) + "</dl>" + data.content + "</html>" };',
    ].join("\n");
    writeFileSync(join(folder, "in/_includes/page.11ty.cjs"), layout);
    writeFileSync(join(folder, "in/in.json"), JSON.stringify({ layout: "page.11ty.cjs" }));
    writeFileSync(
      join(folder, "eleventy.config.cjs"),
      'module.exports = (config) => { config.setQuietMode(true); return { dir: { input: "in", output: "out" }, markdownTemplateEngine: false }; };\n',
    );
    return ["node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.cjs"];
  },
  flaw: pagesOf("out"),
};

const astro: Peer = {
  name: "Astro",
  does: "one bare page an integration, one language, no checks",
  packages: ["astro@6.0.5"],
  prepare: (folder, catalogue) => {
    for (const made of ["dist", ".astro", "node_modules/.astro", "src"])
      rmSync(join(folder, made), { recursive: true, force: true });
    cpSync(join(catalogue, "integrations"), join(folder, "src/integrations"), { recursive: true });
    mkdirSync(join(folder, "src/pages"), { recursive: true });
    writeFileSync(
      join(folder, "src/content.config.mjs"),
      'import { defineCollection } from "astro:content";\nimport { glob } from "astro/loaders";\nexport const collections = { integrations: defineCollection({ loader: glob({ pattern: "*.md", base: "src/integrations" }) }) };\n',
    );
    writeFileSync(
      join(folder, "src/pages/[id].astro"),
      `---
import { getCollection, render } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection("integrations")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="da"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1>
<dl>{Object.entries(entry.data).map(([key, value]) => <><dt>{key}</dt><dd>{JSON.stringify(value)}</dd></>)}</dl>
<Content /></body></html>
`,
    );
    writeFileSync(join(folder, "astro.config.mjs"), "export default {};\n");
    return ["node_modules/astro/bin/astro.mjs", "build", "--silent"];
  },
  flaw: pagesOf("dist"),
};

/** A program of its own, on no registry of packages for Node: `apt-get install hugo` gives one. Left out, with its message, where it is not. */
const hugo: Peer = {
  name: "Hugo",
  does: "one bare page an integration, one language, no checks, all cores; must be on the PATH",
  packages: [],
  prepare: (folder, catalogue) => {
    for (const made of ["content", "layouts", "public", "resources"])
      rmSync(join(folder, made), { recursive: true, force: true });
    cpSync(join(catalogue, "integrations"), join(folder, "content/integrations"), {
      recursive: true,
    });
    mkdirSync(join(folder, "layouts/_default"), { recursive: true });
    writeFileSync(
      join(folder, "config.toml"),
      'baseURL = "https://eksempelby.example/"\ntitle = "Integrationer"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    );
    writeFileSync(
      join(folder, "layouts/_default/single.html"),
      '<!doctype html><html lang="da"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><dl>{{ range $key, $value := .Params }}<dt>{{ $key }}</dt><dd>{{ $value }}</dd>{{ end }}</dl>{{ .Content }}</html>\n',
    );
    for (const list of ["_default/list.html", "index.html"])
      writeFileSync(
        join(folder, "layouts", list),
        "<ul>{{ range .Pages }}<li>{{ .Title }}</li>{{ end }}</ul>\n",
      );
    return [new URL("run-program.cjs", import.meta.url).pathname, "hugo", "--quiet"];
  },
  flaw: pagesOf("public"),
};

export const generators: readonly Peer[] = [eleventy, astro, hugo];
