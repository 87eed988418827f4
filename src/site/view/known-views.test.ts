import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import { dependantsOf, successorsOf } from "../../domain/dependants.ts";
import { findSimilar, similarityFacts } from "../../domain/similar.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { vendorNames } from "../../domain/vendors.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import type { SiteInput } from "../site-input.ts";
import { type FlatViews, flatViews, knownViews, withTitles } from "./known-views.ts";
import { makeSiteView, type SiteView } from "./site-view.ts";

const read = (files: readonly SourceFile[]): Catalogue =>
  readCatalogue(files, shippedSchemas()).catalogue;

const viewOf = (catalogue: Catalogue, flat?: FlatViews): SiteView => {
  const input: SiteInput = {
    catalogue,
    ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [], today: "2026-11-23" },
    ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
    edition: "internal",
  };
  return makeSiteView(input, (one) => flat && knownViews(flat, one));
};

/** All that follows from front matters, as pages and rules ask for it. */
function told(view: SiteView) {
  const { integrations, systems, replaced, vendors, owners, input } = view;
  const { catalogue } = input;
  const asked = catalogue.integrations.map((one) => [
    findSimilar(one, catalogue),
    dependantsOf(one.id, catalogue),
  ]);
  const { systemsInUse, unitsInUse } = view;
  const lists = [integrations, systems, replaced, vendors, owners, systemsInUse, unitsInUse];
  const followed = replaced.map((id) => successorsOf(id, catalogue));
  return [lists, asked, followed, [...vendorNames(catalogue)], similarityFacts(catalogue)];
}

const generated = (findings: number): SourceFile[] =>
  [...generate({ integrations: 60, seed: 11, findings })].map(([path, text]) => ({ path, text }));

/** The same files, and a copy of some that claim the same ids from other places. */
const twice = (files: readonly SourceFile[]): SourceFile[] => [
  ...files,
  ...files.flatMap((file) =>
    file.path.startsWith("integrations/a") && "text" in file
      ? [{ path: file.path.replace("/", "/zz-"), text: file.text }]
      : [],
  ),
];

describe("what an earlier build worked out of all front matters", () => {
  it.each([
    ["the demonstration catalogue", readCatalogueFiles(".")],
    ["a generated one", generated(0)],
    ["one full of mistakes", generated(0.8)],
    ["one in which files claim the same ids", twice(readCatalogueFiles("."))],
  ])("is what working it out again gives: %s", (_, files) => {
    const before = viewOf(read(files));
    const flat = JSON.parse(JSON.stringify(flatViews(before))) as FlatViews;
    const recalled = told(viewOf(read(files), flat));
    expect(recalled).toEqual(told(viewOf(read(files))));
    expect(JSON.stringify(recalled).length).toBeGreaterThan(10_000);
  });

  it("has integrations in their new order where titles alone have changed", () => {
    const { governance, integrations, systems } = read(twice(readCatalogueFiles(".")));
    const titles = fc.array(fc.constantFrom("Alle", "Åbne", "Aa", "Zebra", "zebra", ""), {
      minLength: integrations.length,
      maxLength: integrations.length,
    });
    const titled = (some: readonly string[]): Catalogue =>
      makeCatalogue(
        governance,
        integrations.map((one, at) => ({
          ...one,
          fields: { ...one.fields, title: some[at] || one.fields.title },
        })),
        systems,
      );
    fc.assert(
      fc.property(titles, titles, (before, after) => {
        const catalogue = titled(after);
        const flat = flatViews(viewOf(titled(before)));
        const now = catalogue.integrations.map(({ fields }) => fields.title);
        expect(withTitles(flat, catalogue, now)).toEqual(flatViews(viewOf(catalogue)));
      }),
      { numRuns: 40 },
    );
  });

  it("refuses to speak of an entry that is not there", () => {
    const files = readCatalogueFiles(".");
    const flat = flatViews(viewOf(read(files)));
    const fewer = read(files.filter(({ path }) => path !== "systems/cpr.md"));
    expect(() => knownViews(flat, fewer)).toThrow("another catalogue");
  });
});
