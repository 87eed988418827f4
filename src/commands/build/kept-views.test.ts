import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { noteDigests } from "../../site/notes/note-digests.ts";
import { makeSiteView, type SiteView } from "../../site/view/site-view.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { type KeptViews, openKeptViews } from "./kept-views.ts";

const { governance, integrations, systems } = readCatalogue(
  readCatalogueFiles("."),
  shippedSchemas(),
).catalogue;

/** A view of the catalogue after a change of one integration, knowing what was kept; and whether anything was. */
function build(place: CachePlace, change: (fields: Integration["fields"]) => object = () => ({})) {
  const [first, ...rest] = integrations;
  if (first === undefined) throw new Error("There is no integration.");
  const changed = { ...first, fields: { ...first.fields, ...change(first.fields) } };
  const { frontMatterText: _, ...afresh } = changed;
  const catalogue = makeCatalogue(governance, [afresh, ...rest], systems);
  let kept: KeptViews | undefined;
  let isKnown = false;
  const view: SiteView = makeSiteView(
    {
      catalogue,
      ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [] },
      ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
      ...{ today: "2026-11-23", edition: "internal" },
    },
    (one) => {
      const known = kept?.known(one);
      isKnown ||= known !== undefined;
      return known;
    },
  );
  kept = openKeptViews(place, "internal", "", noteDigests(view, shortDigest));
  void [view.vendors, view.owners, view.replaced];
  kept.save(view);
  return { isKnown, told: [view.integrations, view.systems, view.vendors, view.owners] };
}

describe("what was kept of all front matters", () => {
  const place = (): CachePlace => rememberingCatalogue();
  it.each<[string, boolean, (fields: Integration["fields"]) => object]>([
    ["nothing", true, () => ({})],
    ["a summary", true, () => ({ summary: "Ny" })],
    ["a title that keeps its place", true, ({ title }) => ({ title: `${title} x` })],
    ["a title that moves", false, () => ({ title: "Ååå" })],
    ["an owner", false, () => ({ owners: { requester: { unit: "Ny", email: "ny@a.example" } } })],
    ["a dependency", false, () => ({ dependsOn: ["andet"] })],
    ["a vendor", false, () => ({ contracts: [{ vendor: "Ny A/S" }] })],
  ])("counts while nothing that it follows from has changed: %s", (_, isKept, change) => {
    const at = place();
    build(at);
    const again = build(at, change);
    expect(again.isKnown).toBe(isKept);
    expect(again.told).toEqual(build(place(), change).told);
    const third = build(at, change);
    expect([third.isKnown, third.told]).toEqual([true, again.told]);
  });
});
