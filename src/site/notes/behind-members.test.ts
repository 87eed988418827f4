import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import { similarityFacts } from "../../domain/similar.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import type { SiteInput } from "../site-input.ts";
import { mixedEntries } from "../testing/mixed-entries.ts";
import { impactOf } from "../view/impact-view.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { behindImpact, behindMembers, behindTraits } from "./behind-members.ts";
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
  countedById: "integrations.title",
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
  const { catalogue } = view().input;
  expect(unnotedFields(() => similarityFacts(catalogue), behindTraits)).toEqual([]);
  const impacts = () => catalogue.systems.map(({ id }) => impactOf(id, catalogue));
  expect(unnotedFields(impacts, behindImpact)).toEqual([]);
}

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
        mixedEntries(integrations, ["id", "title"]),
        mixedEntries(systems, ["id", "name"]),
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
