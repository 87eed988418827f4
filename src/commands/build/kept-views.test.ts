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

/** An entry of which it is known what its front matter is, telling when its fields are read. */
const watched = (one: Integration, name: string, onRead: () => void): Integration => ({
  ...{ id: one.id, path: one.path, body: one.body, raw: one.raw, intact: one.intact },
  frontMatterDigest: name,
  get fields() {
    onRead();
    return one.fields;
  },
});

/** A view of the catalogue after a change of one integration, knowing what was kept; and of how many others the fields were read. */
function build(place: CachePlace, change: (fields: Integration["fields"]) => object = () => ({})) {
  const [first, ...rest] = integrations;
  if (first === undefined) throw new Error("There is no integration.");
  const fields = { ...first.fields, ...change(first.fields) };
  const read = new Set<string>();
  const others = rest.map((one) => watched(one, one.id, () => read.add(one.path)));
  const afresh = watched(
    { ...first, fields },
    shortDigest(JSON.stringify(fields)),
    () => undefined,
  );
  const catalogue = makeCatalogue(governance, [afresh, ...others], systems);
  let kept: KeptViews | undefined;
  const view: SiteView = makeSiteView(
    {
      catalogue,
      ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [] },
      ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
      ...{ today: "2026-11-23", edition: "internal" },
    },
    (one) => kept?.known(one),
  );
  kept = openKeptViews(place, view.input, "", noteDigests(view, shortDigest));
  const { integrations: inOrder, systems: allSystems, vendors, owners, replaced } = view;
  const told = withPaths([inOrder, allSystems, vendors, owners, replaced]);
  kept.save(view);
  return { read: read.size, told };
}

/** The same with paths in the place of entries. */
const withPaths = (told: unknown): unknown =>
  JSON.parse(JSON.stringify(told, (_, value) => value?.path ?? value));

describe("what was kept of all front matters", () => {
  const place = (): CachePlace => rememberingCatalogue();
  it.each<[string, (fields: Integration["fields"]) => object]>([
    ["nothing", () => ({})],
    ["a summary", () => ({ summary: "Ny" })],
    ["a title that keeps its place", ({ title }) => ({ title: `${title} x` })],
    ["a title that moves", () => ({ title: "Ååå" })],
    [
      "a title and an owner",
      () => ({ title: "Ååå", owners: { requester: { unit: "Ny", email: "ny@a.example" } } }),
    ],
    ["an owner", () => ({ owners: { requester: { unit: "Ny", email: "ny@a.example" } } })],
    ["a dependency", () => ({ dependsOn: ["andet"] })],
    ["a vendor", () => ({ contracts: [{ vendor: "Ny A/S" }] })],
    ["systems", () => ({ systems: [{ id: "cpr", role: "source" }] })],
  ])("is as worked out anew, and reads no fields of the others, after this changed: %s", (_, change) => {
    const at = place();
    expect(build(at).read).toBeGreaterThan(10);
    const again = build(at, change);
    expect(again).toEqual({ read: 0, told: build(place(), change).told });
    expect(build(at, change)).toEqual(again);
    expect(build(at)).toEqual({ read: 0, told: build(place()).told });
  });
});
