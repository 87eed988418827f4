import { describe, expect, it } from "@jest/globals";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { System } from "../../domain/entry.ts";
import { countUnmet } from "../../input/criteria.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { withNotes } from "../notes/note.ts";
import { fieldOfKey, isFieldList } from "../notes/noted-fields.ts";
import { withNotedBodies } from "../notes/noted-view.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { allColumns } from "./all-columns.ts";
import type { Column } from "./column.ts";

const schemas = shippedSchemas();

const viewOf = (catalogue: Catalogue): SiteView =>
  makeSiteView(
    withNotedBodies({
      catalogue,
      ...{ findings: [], criteriaOf: () => [], guide: [], today: "2026-11-23" },
      countUnmet: (integration, gate) => countUnmet(integration, [gate], schemas),
      ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
      edition: "internal",
    }),
  );

/** A system with those fields alone that a column says it follows from. */
const bare = (system: System, { behind }: Column<unknown>): System => {
  const read = behind.filter(isFieldList).map((name) => fieldOfKey(name).field);
  const own = Object.entries(system.fields).filter(([field]) => read.includes(field));
  return { ...system, fields: Object.fromEntries(own) as unknown as System["fields"], raw: {} };
};

const demonstration = readCatalogue(readCatalogueFiles("."), schemas).catalogue;
const generated = readCatalogue(
  [...generate({ integrations: 60, seed: 3, findings: 0.3 })].map(([path, text]) => ({
    path,
    text,
  })),
  schemas,
).catalogue;

describe.each(
  allColumns.map((column) => [column.name, column] as const),
)("the column %s", (_, column) => {
  it.each([
    ["the demonstration", demonstration],
    ["a generated catalogue", generated],
  ])("follows from an integration alone and from what it says stands behind it: %s", (_name, whole) => {
    const { governance, integrations, systems } = whole;
    const found = viewOf(whole).columns.text(column.name).split("\n");
    const some = systems.map((system) => bare(system, column));
    const alone = integrations.map((one) =>
      viewOf(makeCatalogue(governance, [one], some)).columns.text(column.name),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(new Set(found.map((line) => line.slice(line.indexOf("\t")))).size).toBeGreaterThan(5);
    expect(alone).toEqual(found);
    const view = viewOf(whole);
    const { notes } = withNotes(() =>
      view.input.catalogue.integrations.map((one) => column.make(view, one)),
    );
    expect(notes.some(({ topic }) => topic === "body")).toBe(column.ofBody === true);
  });
});

it("keeps names of columns apart", () => {
  expect(new Set(allColumns.map(({ name }) => name)).size).toBe(allColumns.length);
});
