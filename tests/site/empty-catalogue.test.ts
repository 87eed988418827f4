import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";

/** The pages of a catalogue as a municipality has it when it begins: the templates and its own governance, and these systems. */
async function pagesOf(
  systems: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const root = temporaryFolder();
  for (const path of [
    "integrations/_template.md",
    "systems/_template.md",
    ".github/governance.yml",
    "docs/guide/kommune.md",
    ...systems.map((id) => `systems/${id}.md`),
  ])
    cpSync(path, join(root, path));
  const environment = { PATH: process.env.PATH };
  const { pages } = await renderCatalogue({ root, environment, today: "2026-11-23" });
  return pages.flatMap(({ path, content }) =>
    path.endsWith(".html") && typeof content === "string" ? [[path, content] as const] : [],
  );
}

describe.each([
  [[]],
  [["kmd-nexus"]],
])("a catalogue that begins, with the systems %j", (systems) => {
  it("shows no table without rows", async () => {
    const pages = await pagesOf(systems);
    expect(pages.length).toBeGreaterThan(30);
    const bare = pages.filter(([, html]) => /<tbody[^>]*><\/tbody>/.test(html));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

it("says in both languages that there is nothing yet", async () => {
  const pages = new Map(await pagesOf([]));
  for (const [path, words] of [
    ["index.html", "Beskriv det første behov</a>"],
    ["index.html", "Sådan kommer I i gang</a>"],
    ["systemer.html", "Der er ingen systemer i kataloget endnu."],
    ["en/vendors.html", "There are no vendors yet."],
    ["ejere.html", "Der er ingen ejere endnu."],
    ["en/map.html", "There are no systems to draw yet."],
  ] as const)
    expect(pages.get(path)).toContain(words);
});
