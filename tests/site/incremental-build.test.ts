import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildRemembering } from "../../src/commands/build/remembered-build.ts";
import { build } from "../../src/commands/build.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { copyCatalogue } from "./testing/copy-catalogue.ts";
import type { EditedSite } from "./testing/edit-entry.ts";
import { edits } from "./testing/site-edits.ts";

function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, "latin1")]));
}

function newSite(): EditedSite {
  const repository = gitRepository();
  copyCatalogue(repository.root);
  repository.commit({ ".gitignore": ".cache/\n_site/\n" });
  return {
    repository,
    out: join(repository.root, "_site"),
    // As many as there are at first, so that one more makes the catalogue large and one less small again.
    settings: {
      today: "2026-11-23",
      edition: "internal",
      basePath: "/",
      largeAbove: 6,
      // So that even these few make several blocks.
      rowsInBlock: 2,
    },
  };
}

function buildInto(site: EditedSite, out: string, cached: boolean) {
  const { root } = site.repository;
  const options = { root, out, environment: { PATH: process.env.PATH }, ...site.settings };
  return cached
    ? buildRemembering(
        { ...options, letsGoFrom: 0, cache: { root, product: "test", fewestFiles: 0 } },
        0,
      )
    : build(options);
}

async function cleanOne(site: EditedSite): Promise<ReadonlyMap<string, string>> {
  const clean = temporaryFolder();
  await buildInto(site, clean, false);
  return contents(clean);
}

/** Builds once more. `expected` is for where nothing has changed since a clean build. */
async function expectAsClean(
  site: EditedSite,
  trail: readonly string[],
  expected?: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  await buildInto(site, site.out, true);
  const [found, clean] = [contents(site.out), expected ?? (await cleanOne(site))];
  const wrong = [...new Set([...found.keys(), ...clean.keys()])].filter(
    (path) => found.get(path) !== clean.get(path),
  );
  expect({ after: trail, wrong }).toEqual({ after: trail, wrong: [] });
  return clean;
}

describe("a build after another", () => {
  it.each(
    Object.keys(edits),
  )("is as a clean one, byte for byte, after this changed: %s", async (name) => {
    const site = newSite();
    await buildInto(site, site.out, true);
    edits[name]?.(site, ([first]) => first as never);
    const clean = await expectAsClean(site, [name]);
    await expectAsClean(site, [name, "nothing"], clean);
  });

  it("gives the page to the file that has the id now, where no finding tells of the other", async () => {
    const site = newSite();
    site.settings.edition = "public";
    await buildInto(site, site.out, true);
    edits["a copy with the same id"]?.(site, () => "cpr-ky-haendelser" as never);
    await expectAsClean(site, ["a copy with the same id"]);
  });

  it("is as a clean one after any sequence of changes", async () => {
    const step = fc.record({
      name: fc.constantFrom(...Object.keys(edits)),
      choices: fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        async (rounds) => {
          const site = newSite();
          await buildInto(site, site.out, true);
          const trail: string[] = [];
          for (const round of rounds) {
            for (const { name, choices } of round) {
              let asked = 0;
              const pick = <One>(from: readonly One[]): One => {
                const chosen = from[(choices[asked % choices.length] ?? 0) % from.length];
                asked += 1;
                if (chosen === undefined) throw new Error(`Nothing to choose from for ${name}`);
                return chosen;
              };
              edits[name]?.(site, pick);
              trail.push(name);
            }
            await expectAsClean(site, trail);
          }
        },
      ),
      // Making a long sequence shorter takes minutes; the trail says what happened in any case.
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  it("tells who else uses the same systems as soon as KITOS does, and no longer than it does", async () => {
    const site = newSite();
    const page = join(site.out, "integrationer/byg-og-miljoe-sbsys-byggesager.html");
    const named = async (choice: 0 | 1): Promise<boolean[]> => {
      edits["a snapshot of KITOS"]?.(site, (from) => from[choice] as never);
      await buildInto(site, site.out, true);
      const html = readFileSync(page, "utf8");
      return ["Havneby Kommune", "Sydby Kommune"].map((name) => html.includes(name));
    };
    edits["a step back to where one may still choose"]?.(site, ([first]) => first as never);
    await buildInto(site, site.out, true);
    expect(await named(0)).toEqual([true, false]);
    expect(await named(1)).toEqual([false, true]);
  });

  it("shortens every page in the other language as the catalogue grows large, and makes them whole again as it shrinks", async () => {
    const site = newSite();
    const page = join(site.out, "en/integrations/cpr-ky-haendelser.html");
    const isShort = async (): Promise<boolean> => {
      await buildInto(site, site.out, true);
      return readFileSync(page, "utf8").includes("<h2 id=more>");
    };
    expect(await isShort()).toBe(false);
    edits["an integration more"]?.(site, ([first]) => first as never);
    expect(await isShort()).toBe(true);
    edits["an integration gone"]?.(site, ([first]) => first as never);
    expect(await isShort()).toBe(false);
  });

  it("makes and writes only what shows the change", async () => {
    const site = newSite();
    await buildInto(site, site.out, true);
    expect((await buildInto(site, site.out, true)).written).toBe(0);
    edits["a body"]?.(site, ([first]) => first as never);
    const { written } = await buildInto(site, site.out, true);
    // The page in two languages, the text for the form, the search index.
    expect(written).toBeLessThanOrEqual(6);
    expect(written).toBeGreaterThanOrEqual(3);
  });
});
