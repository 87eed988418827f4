import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Text } from "../../domain/language.ts";
import { gitRepository, type TestRepository } from "../../io/testing/git-repository.ts";
import { temporaryFolder } from "../../io/testing/temporary-folder.ts";
import { buildRemembering } from "./remembered-build.ts";

const integration = "integrations/byg-og-miljoe-acadre-byggesager.md";
const systems = ["systems/acadre.md", "systems/byg-og-miljoe.md"];

function someCatalogue(): TestRepository {
  const repository = gitRepository();
  for (const path of [integration, ...systems, ".github/governance.yml", "docs/guide/forfatter.md"])
    cpSync(path, join(repository.root, path));
  repository.commit({ ".gitignore": ".cache/\n_site/\n" });
  return repository;
}

/** Builds, and says whether a glance was enough. */
async function remembering(
  { root }: TestRepository,
  more: Readonly<Record<string, string>> = {},
  settle = 0,
) {
  const steps: Text[] = [];
  const watch = { begin: (what: Text) => steps.push(what), done: () => undefined };
  const { validation, ...report } = await buildRemembering(
    {
      root,
      out: join(root, "_site"),
      environment: { PATH: process.env.PATH },
      today: "2026-11-23",
      cache: { root, product: "product" },
      watch,
      ...more,
    },
    settle,
  );
  const { lineOf: _, describeRules: __, ...found } = validation;
  return { report, found, remembered: steps.length === 1 };
}

/** Time in which the disk's clock goes on. */
const moment = () => new Promise((passed) => setTimeout(passed, 15));

describe("a build remembered", () => {
  it("says the same as the build before, and writes nothing", async () => {
    const repository = someCatalogue();
    await moment();
    const first = await remembering(repository);
    const again = await remembering(repository);
    expect([first.remembered, again.remembered]).toEqual([false, true]);
    expect(again.found).toEqual(first.found);
    expect(again.report).toEqual({
      ...first.report,
      written: 0,
      unchanged: first.report.written,
    });
  });

  it("trusts a file that was saved a moment before only by what stands in it", async () => {
    const repository = someCatalogue();
    rmSync(join(repository.root, ".github"), { recursive: true });
    rmSync(join(repository.root, "docs"), { recursive: true });
    await remembering(repository, {}, 60_000);
    expect(await remembering(repository, {}, 60_000)).toMatchObject({ remembered: true });
  });

  it("does not trust a picture, a page of the guide or governance that was saved a moment before", async () => {
    const repository = someCatalogue();
    await remembering(repository, {}, 60_000);
    expect(await remembering(repository, {}, 60_000)).toMatchObject({ remembered: false });
  });

  it("builds nothing by memory for another place, edition, path or day", async () => {
    const repository = someCatalogue();
    await moment();
    await remembering(repository);
    for (const more of [
      { out: join(repository.root, "_other") },
      { edition: "public" },
      { basePath: "/andet/" },
      { today: "2026-11-24" },
    ]) {
      expect(await remembering(repository, more)).toMatchObject({ remembered: false });
      await remembering(repository);
    }
  });

  const deeds: Readonly<Record<string, (repository: TestRepository) => void>> = {
    "a page was touched": ({ root }) => utimesSync(join(root, "_site/index.html"), 1, 1),
    "a page is gone": ({ root }) => rmSync(join(root, "_site/data.html")),
    "the list of files is gone": ({ root }) => rmSync(join(root, "_site/.catalogue-files")),
    "a file was added to the catalogue": ({ root }) =>
      writeFileSync(join(root, "systems/ny.md"), "---\nid: ny\n---\n"),
    "a picture was added to the guide": ({ root }) => {
      mkdirSync(join(root, "docs/billeder"));
      writeFileSync(join(root, "docs/billeder/ny.png"), "");
    },
    "something is known of peers": ({ root }) => {
      mkdirSync(join(root, "peers"));
      writeFileSync(join(root, "peers/lock.json"), "{}");
    },
    "there is a new commit": (repository) => repository.commit({ "README.md": "Hej\n" }),
    "another branch is checked out": ({ git }) => git("checkout", "-q", "-b", "anden"),
    "the log of decisions has moved": ({ git }) => git("branch", "decision-log"),
  };
  it.each(Object.keys(deeds))("is built anew where %s", async (name) => {
    const repository = someCatalogue();
    await moment();
    await remembering(repository);
    expect(await remembering(repository)).toMatchObject({ remembered: true });
    await moment();
    deeds[name]?.(repository);
    expect(await remembering(repository)).toMatchObject({ remembered: false });
  });

  it("refuses a folder of the output that has become a link", async () => {
    const repository = someCatalogue();
    await moment();
    await remembering(repository);
    const elsewhere = temporaryFolder();
    const folder = join(repository.root, "_site/integrationer");
    for (const name of readdirSync(folder))
      cpSync(join(folder, name), join(elsewhere, name), { preserveTimestamps: true });
    rmSync(folder, { recursive: true });
    symlinkSync(elsewhere, folder);
    await expect(remembering(repository)).rejects.toThrow("_site/integrationer");
  });
});
