import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { mixedEntries } from "../testing/mixed-entries.ts";
import { type Gists, gistCatalogue, gistOf } from "./entry-gist.ts";
import { flatViews } from "./known-views.ts";
import { makeSiteView } from "./site-view.ts";

const read = (files: readonly SourceFile[]): Catalogue =>
  readCatalogue(files, shippedSchemas()).catalogue;

const flatOf = (catalogue: Catalogue): string =>
  JSON.stringify(
    flatViews(
      makeSiteView({
        catalogue,
        ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [] },
        ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
        ...{ today: "2026-11-23", edition: "internal" },
      }),
    ),
  );

/** As they come back from where they are kept. */
const gistsOf = ({ integrations, systems }: Catalogue): Gists =>
  JSON.parse(
    JSON.stringify({
      integrations: integrations.map(gistOf.integrations),
      systems: systems.map(gistOf.systems),
    }),
  );

function expectSameViews(catalogue: Catalogue): void {
  expect(flatOf(gistCatalogue(catalogue, gistsOf(catalogue)))).toBe(flatOf(catalogue));
}

describe("the gists of all entries", () => {
  it.each([
    ["the demonstration catalogue", 0, () => read(readCatalogueFiles("."))],
    ...[0, 0.8].map(
      (findings) =>
        [
          "a generated one",
          findings,
          () =>
            read(
              [...generate({ integrations: 60, seed: 11, findings })].map(([path, text]) => ({
                path,
                text,
              })),
            ),
        ] as const,
    ),
  ])("are enough to work out what pages show of the whole: %s, mistakes %d", (_, __, make) => {
    expectSameViews(make());
  });

  it("are enough where fields stand together as in no file", () => {
    const { governance, integrations, systems } = read(readCatalogueFiles("."));
    fc.assert(
      fc.property(
        mixedEntries(integrations, ["id", "title", "phase", "status"]),
        mixedEntries(systems, ["id", "name"]),
        (some, more) => expectSameViews(makeCatalogue(governance, some, more)),
      ),
      { numRuns: 100 },
    );
  });
});
