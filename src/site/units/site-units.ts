import { locales } from "../../domain/language.ts";
import type { PageUnit } from "../../domain/page.ts";
import { assetPages } from "../asset-pages.ts";
import { editionInput } from "../edition/edition-input.ts";
import { listUnits } from "../exports/all-exports.ts";
import { catalogueSchemaPath, catalogueUnit } from "../exports/catalogue-json.ts";
import { llmsTxt } from "../exports/llms-txt.ts";
import { atomPath, calendarPath, deadlineFeeds, ownerCalendar } from "../feeds/deadline-feeds.ts";
import { catalogueSchema } from "../generated/assets.ts";
import { notingEach } from "../notes/noted-entry.ts";
import { notedView, withNotedBodies } from "../notes/noted-view.ts";
import { contextForLost } from "../page-context.ts";
import { AccessibilityPage } from "../pages/about/accessibility-page.tsx";
import { DataPage } from "../pages/about/data-page.tsx";
import { FindingsPage } from "../pages/about/findings-page.tsx";
import { NotFoundPage } from "../pages/about/not-found-page.tsx";
import { BoardPage } from "../pages/board/board-page.tsx";
import { DeadlinesPage } from "../pages/deadlines/deadlines-page.tsx";
import { FiguresPage } from "../pages/figures/figures-page.tsx";
import { formDataUnit, formFileUnits, formPeersUnits } from "../pages/form/form-data.ts";
import { EditPage, NewPage } from "../pages/form/form-page.tsx";
import { GuideListPage, GuidePage } from "../pages/guide/guide-pages.tsx";
import { integrationUnits } from "../pages/integration/integration-pages.ts";
import { mapData, mapDataPath } from "../pages/map/map-data.ts";
import { MapPage } from "../pages/map/map-page.tsx";
import { AllPage, AllPartPage, partCount } from "../pages/overview/all-pages.tsx";
import { overviewUnit } from "../pages/overview/overview-data.ts";
import { OverviewPage } from "../pages/overview/overview-page.tsx";
import { OwnerListPage } from "../pages/owner/owner-list-page.tsx";
import { OwnerPage } from "../pages/owner/owner-page.tsx";
import { RegisterPage } from "../pages/register/register-page.tsx";
import { ReusePage } from "../pages/reuse/reuse-page.tsx";
import { SearchPage } from "../pages/search/search-page.tsx";
import { SystemListPage } from "../pages/system/system-list-page.tsx";
import { systemListUnits, systemUnits } from "../pages/system/system-pages.ts";
import { VendorListPage } from "../pages/vendor/vendor-list-page.tsx";
import { VendorPage } from "../pages/vendor/vendor-page.tsx";
import { picturePages } from "../pictures.ts";
import { type PageComponent, renderPage } from "../render-page.ts";
import type { Route, SinglePage } from "../routes.ts";
import { searchPages } from "../search/build-index.ts";
import { dictionaryPath, searchFolder } from "../search/search-files.ts";
import { searchParts } from "../search/search-parts.ts";
import type { SiteInput } from "../site-input.ts";
import { lazily } from "../view/lazily.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { fileUnit } from "./file-unit.ts";
import { pageUnit } from "./page-unit.ts";

const singlePages: readonly (readonly [SinglePage, PageComponent])[] = [
  ["overview", OverviewPage],
  ["board", BoardPage],
  ["systems", SystemListPage],
  ["vendors", VendorListPage],
  ["owners", OwnerListPage],
  ["deadlines", DeadlinesPage],
  ["register", RegisterPage],
  ["figures", FiguresPage],
  ["findings", FindingsPage],
  ["map", MapPage],
  ["reuse", ReusePage],
  ["search", SearchPage],
  ["new", NewPage],
  ["edit", EditPage],
  ["guide", GuideListPage],
  ["data", DataPage],
  ["accessibility", AccessibilityPage],
];

// Examples are taken from a municipality's own catalogue, where they may be internal.
const withoutExamples = (schema: string): string =>
  `${JSON.stringify(
    JSON.parse(schema, (key, value: unknown) => (key === "examples" ? undefined : value)),
    undefined,
    2,
  )}\n`;

/** Data of the whole catalogue that scripts and machines fetch. */
function* dataUnits(view: SiteView): Generator<PageUnit> {
  yield catalogueUnit(view);
  yield fileUnit(catalogueSchemaPath, () =>
    view.input.edition === "public" ? withoutExamples(catalogueSchema) : catalogueSchema,
  );
  yield { id: "llms-txt", paths: ["llms.txt"], render: () => [llmsTxt(view)] };
  yield overviewUnit(view);
  yield fileUnit(mapDataPath, () => JSON.stringify(mapData(view)));
  if (view.pages.has("new")) {
    yield formDataUnit(view);
    yield* formPeersUnits(view);
  }
}

const searchUnit = (view: SiteView): PageUnit => ({
  id: "search-index",
  texts: "any",
  paths: [dictionaryPath],
  folder: searchFolder,
  render: (memory) => searchPages(searchParts(view), memory),
});

/** The whole list page by page, where the overview does not hold it all. */
function* wholeList(plain: SiteView, view: SiteView): Generator<PageUnit> {
  const parts = partCount(plain.integrations.length);
  if (parts < 2) return;
  yield pageUnit(view, { page: "all" }, (at) => AllPage({ at }));
  for (let part = 1; part <= parts; part += 1)
    yield pageUnit(view, { page: "all-part", part }, (at) => AllPartPage({ at, part }));
}

function* guideUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  if (!view.pages.has("guide")) return;
  const names = new Set(
    locales.flatMap((locale) => plain.lookUp.guide(locale).map(({ name }) => name)),
  );
  for (const name of names)
    yield pageUnit(view, { page: "guide-page", id: name }, (at) => {
      const entry = view.lookUp.guide(at.locale).find((one) => one.name === name);
      if (entry === undefined) throw new Error(`The guide has no page "${name}".`);
      return GuidePage({ at, entry });
    });
}

function* partyUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  for (const vendor of plain.vendors)
    yield pageUnit(view, { page: "vendor", id: vendor.id }, (at) =>
      VendorPage({ at, vendor: view.lookUp.vendor(vendor.id) ?? vendor }),
    );
  for (const owner of plain.owners) {
    const route: Route = { page: "owner", id: owner.id };
    const shown = () => view.lookUp.owner(owner.id) ?? owner;
    yield pageUnit(view, route, (at) => notingEach(() => OwnerPage({ at, owner: shown() })), {
      paths: locales.map((locale) => calendarPath(route, locale)),
      render: (locale) => [ownerCalendar(view, shown(), locale)],
    });
  }
}

function* feedUnits(view: SiteView): Generator<PageUnit> {
  if (!view.pages.has("deadlines")) return;
  const route: Route = { page: "deadlines" };
  yield {
    id: "feeds",
    paths: locales.flatMap((locale) => [calendarPath(route, locale), atomPath(route, locale)]),
    render: () => locales.flatMap((locale) => deadlineFeeds(view, locale)),
  };
}

/** A site: the view it is made from, and its files as units, in the order they are written. */
export interface Site {
  readonly view: SiteView;
  readonly units: readonly PageUnit[];
}

/**
 * Everything the site consists of. Nothing is made until a unit is rendered, and a unit notes what it looks up. `known` is what an earlier
 * build knew; it is asked when the units are.
 */
export function siteOf(input: SiteInput, known?: Parameters<typeof makeSiteView>[1]): Site {
  const plain = makeSiteView(withNotedBodies(editionInput(input)), known);
  return lazily<Site>({ view: () => plain, units: () => unitsOf(plain) });
}

function unitsOf(plain: SiteView): readonly PageUnit[] {
  const { input } = plain;
  const view = notedView(plain);
  const assets = (): ReturnType<typeof assetPages> => assetPages(input.edition === "public");
  const lost = "404.html";
  return [
    { id: "assets", paths: assets().map(({ path }) => path), render: assets },
    {
      id: "pictures",
      paths: picturePages(plain.input).map(({ path }) => path),
      render: () => picturePages(view.input),
    },
    ...singlePages
      .filter(([page]) => plain.pages.has(page))
      .map(([page, component]) => pageUnit(view, { page }, (at) => component({ at }))),
    {
      id: "lost",
      paths: [lost],
      render: () => [renderPage(contextForLost(view, "da", lost), (at) => NotFoundPage({ at }))],
    },
    ...wholeList(plain, view),
    ...integrationUnits(plain, view),
    ...systemListUnits(plain, view),
    ...systemUnits(plain, view),
    // What shows the texts of files comes first, as these need not be held after it.
    ...formFileUnits(plain),
    searchUnit(view),
    ...partyUnits(plain, view),
    ...guideUnits(plain, view),
    ...dataUnits(view),
    ...feedUnits(view),
    ...listUnits(view),
  ];
}
