import { describe, expect, it } from "@jest/globals";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Entry, Integration, System } from "../../domain/entry.ts";
import { countUnmet } from "../../input/criteria.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { allColumns } from "../../site/columns/all-columns.ts";
import { noteDigests } from "../../site/notes/note-digests.ts";
import { makeSiteView, type SiteView } from "../../site/view/site-view.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { type KeptColumns, openKeptColumns } from "./kept-columns.ts";

const schemas = shippedSchemas();
const { catalogue: whole } = readCatalogue(readCatalogueFiles("."), schemas);
const count = whole.integrations.length;

function viewOf(catalogue: Catalogue, today: string, kept?: () => KeptColumns | undefined) {
  let known = 0;
  const view: SiteView = makeSiteView(
    {
      catalogue,
      ...{ findings: [], criteriaOf: () => [], guide: [], today },
      countUnmet: (one, gate) => countUnmet(one, [gate], schemas),
      ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
      edition: "internal",
    },
    undefined,
    (column) => {
      const cells = kept?.()?.known(column);
      return (one) => {
        const cell = cells?.(one);
        if (cell !== undefined) known += 1;
        return cell;
      };
    },
  );
  return { view, known: () => known };
}

/** What the columns say after a build that knows what was kept, and how many of each one's values were known. */
function build(place: CachePlace, catalogue = whole, today = "2026-11-23") {
  let kept: KeptColumns | undefined;
  const { view, known } = viewOf(catalogue, today, () => kept);
  kept = openKeptColumns(place, "internal", "", noteDigests(view, shortDigest));
  const told = allColumns.map(({ name }) => {
    const before = known();
    return { name, text: view.columns.text(name), known: known() - before };
  });
  kept.save(view);
  return told;
}

const afresh = (catalogue: Catalogue, today?: string) =>
  build({ root: "/nowhere/at/all", product: "one" }, catalogue, today).map(({ text }) => text);

const changed = <One extends Entry<object>>(entry: One, change: Partial<One>): One => {
  const { frontMatterText: _, frontMatterDigest: __, bodyDigest: ___, ...rest } = entry;
  return { ...(rest as One), ...change };
};

const withFirst = (change: (one: Integration) => Partial<Integration>): Catalogue => {
  const [first, ...rest] = whole.integrations as [Integration, ...Integration[]];
  return makeCatalogue(whole.governance, [changed(first, change(first)), ...rest], whole.systems);
};
const withSystems = (change: (one: System) => Partial<System["fields"]>): Catalogue =>
  makeCatalogue(
    whole.governance,
    whole.integrations,
    whole.systems.map((one) => changed(one, { fields: { ...one.fields, ...change(one) } })),
  );

describe("what was kept of each integration", () => {
  const each = (known: number) => Object.fromEntries(allColumns.map(({ name }) => [name, known]));
  const [all, less] = [each(count), each(count - 1)];
  it.each<[string, Readonly<Record<string, number>>, Catalogue]>([
    ["nothing", all, whole],
    ["a title", less, withFirst(({ fields }) => ({ fields: { ...fields, title: "Ny" } }))],
    [
      "a text",
      { ...all, ahead: count - 1 },
      withFirst(({ body, frontMatterText }) => ({
        ...{ frontMatterText, body: { ...body, text: "Ny", sections: [] } },
      })),
    ],
    [
      "a system's name",
      { ...all, summary: 0, published: 0, register: 0 },
      withSystems(({ fields }) => ({ name: `${fields.name} x` })),
    ],
    ["a system's owner", { ...all, ahead: 0 }, withSystems(() => ({ owner: { unit: "Ny" } }))],
    ["a system's summary", all, withSystems(() => ({ summary: "Ny" }))],
    [
      "an integration less",
      less,
      makeCatalogue(whole.governance, whole.integrations.slice(1), whole.systems),
    ],
  ])("counts while all that it follows from is the same: %s", (_, known, catalogue) => {
    const place = rememberingCatalogue();
    build(place);
    const again = build(place, catalogue);
    expect(again.map(({ text }) => text)).toEqual(afresh(catalogue));
    expect(Object.fromEntries(again.map((one) => [one.name, one.known]))).toEqual(known);
    const after = build(place, catalogue);
    expect(after.map(({ text }) => text)).toEqual(again.map(({ text }) => text));
    expect(after.every((one) => one.known === catalogue.integrations.length)).toBe(true);
  });

  it("counts on another day where it does not follow from the day", () => {
    const place = rememberingCatalogue();
    build(place);
    const again = build(place, whole, "2029-01-01");
    expect(again.map(({ text }) => text)).toEqual(afresh(whole, "2029-01-01"));
    expect(again.map(({ known }) => known)).toEqual(
      allColumns.map(({ behind }) => (behind.includes("today") ? 0 : count)),
    );
  });

  it("is not kept where some values are not known, as making them would cost more", () => {
    const place = rememberingCatalogue();
    const { view } = viewOf(whole, "2026-11-23");
    const [column] = allColumns;
    const [first] = whole.integrations;
    if (column === undefined || first === undefined) throw new Error("There is no column.");
    view.columns.of(column)(first);
    openKeptColumns(place, "internal", "", noteDigests(view, shortDigest)).save(view);
    expect(build(place).map(({ known }) => known)).toEqual(allColumns.map(() => 0));
  });
});
