import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Entry } from "../../domain/entry.ts";
import { similarityFacts } from "../../domain/similar.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import type { SiteInput } from "../site-input.ts";
import { flatViews } from "../view/known-views.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { behindMembers, behindTraits, behindViews } from "./behind-members.ts";
import { withNotes } from "./note.ts";
import { withNotedBodies } from "./noted-view.ts";

const catalogueOf = (files: Parameters<typeof readCatalogue>[0]): Catalogue =>
  readCatalogue(files, shippedSchemas()).catalogue;

const viewOf = (catalogue: Catalogue, today = "2026-11-23"): SiteView => {
  const input: SiteInput = {
    catalogue,
    ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [], today },
    ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
    edition: "internal",
  };
  return makeSiteView(withNotedBodies(input));
};

// Given out as what has no title.
const leftOut: { readonly [Member in keyof typeof behindMembers]?: string } = {
  counted: "integrations.title",
};

/** The fields that are read while something is worked out, and not among those that are noted. */
const unnotedFields = (work: () => unknown, noted: readonly string[]): readonly string[] =>
  withNotes(work).notes.flatMap(({ topic, key }) =>
    topic === "field" && !noted.includes(key) ? [key] : [],
  );

const members = Object.keys(behindMembers) as (keyof typeof behindMembers)[];

function expectAllNoted(view: () => SiteView): void {
  for (const member of members) {
    const asked = view();
    // The order follows from titles and names, and is noted by itself.
    void [asked.integrations, asked.systems];
    const missing = unnotedFields(() => asked[member], behindMembers[member]);
    const left = missing.filter((key) => key !== leftOut[member]);
    expect({ member, left }).toEqual({ member, left: [] });
  }
  const whole = view();
  void [whole.integrations, whole.systems];
  expect(unnotedFields(() => flatViews(whole), behindViews)).toEqual([]);
  const { catalogue } = view().input;
  expect(unnotedFields(() => similarityFacts(catalogue), behindTraits)).toEqual([]);
}

/** The entries with each field taken from any of them, or from none, so that fields meet that stand together in no file. */
const mixed = <Fields extends { readonly id: string }>(
  entries: readonly Entry<Fields>[],
  kept: readonly string[],
): fc.Arbitrary<readonly Entry<Fields>[]> => {
  const names = [...new Set(entries.flatMap(({ fields }) => Object.keys(fields)))].filter(
    (name) => !kept.includes(name),
  );
  const anyOf = (name: string) =>
    fc.constantFrom(...entries.map(({ fields }) => (fields as Record<string, unknown>)[name]));
  const mix = fc.record(Object.fromEntries(names.map((name) => [name, anyOf(name)])));
  return fc.array(mix, { minLength: 3, maxLength: 8 }).map((mixes) =>
    mixes.map((given, index) => {
      const entry = entries[index % entries.length] as Entry<Fields>;
      const said = Object.entries(given).filter(([, value]) => value !== undefined);
      const own = Object.entries(entry.fields).filter(([name]) => kept.includes(name));
      const fields = Object.fromEntries([...own, ...said]) as unknown as Fields;
      return { ...plain(entry), fields, raw: {} };
    }),
  );
};

const plain = <Fields>({ id, path, body, intact }: Entry<Fields>) => ({ id, path, body, intact });

describe("what is worked out for all pages", () => {
  it.each([
    ["the demonstration catalogue", () => readCatalogueFiles(".")],
    [
      "a generated one",
      () => [...generate({ integrations: 60, seed: 11, findings: 0.3 })].map(toFile),
    ],
  ])("reads no field that is not noted for whoever asks for it: %s", (_, files) => {
    expectAllNoted(() => viewOf(catalogueOf(files())));
  });

  it("reads none either where fields stand together as in no file", () => {
    const { governance, integrations, systems } = catalogueOf(readCatalogueFiles("."));
    fc.assert(
      fc.property(
        mixed(integrations, ["id", "title"]),
        mixed(systems, ["id", "name"]),
        fc.constantFrom("2019-01-01", "2025-06-01", "2026-11-23", "2031-01-01"),
        (mixedIntegrations, mixedSystems, today) =>
          expectAllNoted(() =>
            viewOf(makeCatalogue(governance, mixedIntegrations, mixedSystems), today),
          ),
      ),
      { numRuns: 150 },
    );
  });
});

const toFile = ([path, text]: readonly [string, string]) => ({ path, text });
