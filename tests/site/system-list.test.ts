import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildRemembering } from "../../src/commands/build/remembered-build.ts";
import { build } from "../../src/commands/build.ts";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { mostOnOnePage } from "../../src/site/pages/system/system-parts.ts";
import { attributeValues, quoted } from "./attributes.ts";
import { copyCatalogue } from "./testing/copy-catalogue.ts";

const settings = { today: "2026-11-23", edition: "internal", basePath: "/" } as const;

const systemFile = (id: string): string =>
  `---\nid: ${id}\nname: Fagsystem ${id}\nowner: { unit: Byg, email: byg@eksempelby.example }\n---\n`;

const systemsIn = (root: string): number =>
  readdirSync(join(root, "systems")).filter((name) => name.endsWith(".md")).length;

/** The small catalogue with so many systems, each of the new ones in a file of its own. */
function catalogueOf(systems: number) {
  const repository = gitRepository();
  const { root } = repository;
  copyCatalogue(root);
  for (let next = systemsIn(root); next < systems; next += 1)
    writeFiles(root, { [`systems/sys-${1000 + next}.md`]: systemFile(`sys-${1000 + next}`) });
  repository.commit({ ".gitignore": ".cache/\n_site/\n" });
  return root;
}

const environment = { PATH: process.env.PATH };

async function htmlOf(root: string): Promise<ReadonlyMap<string, string>> {
  const { pages } = await renderCatalogue({ root, environment, ...settings });
  return new Map(
    pages.flatMap(({ path, content }) =>
      path.endsWith(".html") && typeof content === "string" ? [[path, quoted(content)]] : [],
    ),
  );
}

/** The pages that a page of the site leads to from its main part. */
const linksOf = (path: string, html: string): readonly string[] =>
  attributeValues(html.slice(html.indexOf("<main")), "href")
    .filter((href) => /^[\w./-]+\.html$/.test(href))
    .map((href) => normalize(join(dirname(path), href)));

const kinds = [
  { list: "systemer.html", part: "systemliste/", system: "systemer/" },
  { list: "en/systems.html", part: "en/system-list/", system: "en/systems/" },
];

describe("the list of systems", () => {
  it.each(kinds)("stands whole on $list while one page holds it", async ({
    list,
    part,
    system,
  }) => {
    const pages = await htmlOf(catalogueOf(mostOnOnePage));
    expect([...pages.keys()].filter((path) => path.startsWith(part))).toEqual([]);
    const shown = linksOf(list, pages.get(list) ?? "").filter((path) => path.startsWith(system));
    expect(new Set(shown).size).toBe(mostOnOnePage);
  });

  it.each(
    kinds,
  )("is otherwise divided, and $list leads to each system once, without a script", async (kind) => {
    const most = mostOnOnePage + 1;
    const pages = await htmlOf(catalogueOf(most));
    const list = pages.get(kind.list) ?? "";
    expect(list).toContain(String(most));
    const parts = linksOf(kind.list, list).filter((path) => path.startsWith(kind.part));
    expect(parts).toEqual([1, 2, 3].map((part) => `${kind.part}${part}.html`));
    const shown = parts.flatMap((path) => {
      const html = pages.get(path) ?? "";
      expect(html.length).toBeLessThan(60_000);
      return linksOf(path, html).filter((to) => to.startsWith(kind.system));
    });
    expect(shown.length).toBe(most);
    expect(new Set(shown).size).toBe(most);
    expect(shown.filter((path) => !pages.has(path))).toEqual([]);
  });

  it("is as from a clean build when one system more divides it, and one less makes it whole again", async () => {
    const root = catalogueOf(mostOnOnePage);
    const out = join(root, "_site");
    const cache = { root, product: "test", fewestFiles: 0 };
    const expectAsClean = async () => {
      await buildRemembering({ root, out, environment, ...settings, cache }, 0);
      const clean = temporaryFolder();
      await build({ root, out: clean, environment, ...settings });
      expect(contents(out)).toEqual(contents(clean));
    };
    await expectAsClean();
    writeFiles(root, { "systems/en-mere.md": systemFile("en-mere") });
    await expectAsClean();
    writeFiles(root, { "systems/en-mere.md": systemFile("en-mere").replace("Byg,", "Vej,") });
    await expectAsClean();
    rmSync(join(root, "systems/en-mere.md"));
    await expectAsClean();
  });
});

const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, "latin1")]),
  );
