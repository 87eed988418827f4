import { type Locale, locales } from "../domain/language.ts";
import type { Page } from "../domain/page.ts";
import { assetPages } from "./asset-pages.ts";
import { editionInput } from "./edition/edition-input.ts";
import { allLists } from "./exports/all-exports.ts";
import { catalogueJson, cataloguePath, catalogueSchemaPath } from "./exports/catalogue-json.ts";
import { llmsTxt } from "./exports/llms-txt.ts";
import { deadlineFeeds, ownerCalendar } from "./feeds/deadline-feeds.ts";
import { catalogueSchema } from "./generated/assets.ts";
import { contextFor, contextForLost } from "./page-context.ts";
import { AccessibilityPage } from "./pages/about/accessibility-page.tsx";
import { DataPage } from "./pages/about/data-page.tsx";
import { FindingsPage } from "./pages/about/findings-page.tsx";
import { NotFoundPage } from "./pages/about/not-found-page.tsx";
import { BoardPage } from "./pages/board/board-page.tsx";
import { DeadlinesPage } from "./pages/deadlines/deadlines-page.tsx";
import { FiguresPage } from "./pages/figures/figures-page.tsx";
import { formPages } from "./pages/form/form-data.ts";
import { EditPage, NewPage } from "./pages/form/form-page.tsx";
import { GuideListPage, GuidePage } from "./pages/guide/guide-pages.tsx";
import { integrationPages } from "./pages/integration/integration-pages.ts";
import { mapData, mapDataPath } from "./pages/map/map-data.ts";
import { MapPage } from "./pages/map/map-page.tsx";
import { AllPage, AllPartPage, partCount } from "./pages/overview/all-pages.tsx";
import { overviewData, overviewDataPath } from "./pages/overview/overview-data.ts";
import { OverviewPage } from "./pages/overview/overview-page.tsx";
import { OwnerListPage } from "./pages/owner/owner-list-page.tsx";
import { OwnerPage } from "./pages/owner/owner-page.tsx";
import { RegisterPage } from "./pages/register/register-page.tsx";
import { ReusePage } from "./pages/reuse/reuse-page.tsx";
import { SearchPage } from "./pages/search/search-page.tsx";
import { SystemListPage } from "./pages/system/system-list-page.tsx";
import { systemPages } from "./pages/system/system-pages.ts";
import { VendorListPage } from "./pages/vendor/vendor-list-page.tsx";
import { VendorPage } from "./pages/vendor/vendor-page.tsx";
import { type PageComponent, renderPage } from "./render-page.ts";
import type { SinglePage } from "./routes.ts";
import { searchPages } from "./search/build-index.ts";
import { searchSources } from "./search/search-sources.ts";
import type { SiteInput } from "./site-input.ts";
import { guideOf } from "./view/guide-view.ts";
import { makeSiteView, type SiteView } from "./view/site-view.ts";

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

/** The whole list page by page, where the overview does not hold it all. */
function* wholeList(view: SiteView, locale: Locale): Generator<Page> {
  const parts = partCount(view.summaries.length);
  if (parts < 2) return;
  yield renderPage(contextFor(view, locale, { page: "all" }), (at) => AllPage({ at }));
  for (let part = 1; part <= parts; part += 1)
    yield renderPage(contextFor(view, locale, { page: "all-part", part }), (at) =>
      AllPartPage({ at, part }),
    );
}

function* guidePages(view: SiteView, locale: Locale): Generator<Page> {
  if (!view.pages.has("guide")) return;
  for (const entry of guideOf(view.input, locale))
    yield renderPage(contextFor(view, locale, { page: "guide-page", id: entry.name }), (at) =>
      GuidePage({ at, entry }),
    );
}

function* pagesIn(view: SiteView, locale: Locale): Generator<Page> {
  for (const [page, component] of singlePages)
    if (view.pages.has(page))
      yield renderPage(contextFor(view, locale, { page }), (at) => component({ at }));
  yield* wholeList(view, locale);
  yield* integrationPages(view, locale);
  yield* systemPages(view, locale);
  for (const vendor of view.vendors)
    yield renderPage(contextFor(view, locale, { page: "vendor", id: vendor.id }), (at) =>
      VendorPage({ at, vendor }),
    );
  for (const owner of view.owners) {
    yield renderPage(contextFor(view, locale, { page: "owner", id: owner.id }), (at) =>
      OwnerPage({ at, owner }),
    );
    yield ownerCalendar(view, owner, locale);
  }
  yield* guidePages(view, locale);
  if (view.pages.has("deadlines")) yield* deadlineFeeds(view, locale);
  for (const list of allLists(view)) yield* list.pages(locale);
}

/** The files of the site one after another, so that a large catalogue need not be held in memory whole. */
export function* sitePages(input: SiteInput): Generator<Page> {
  const view = makeSiteView(editionInput(input));
  yield* assetPages(input.edition === "public");
  yield { path: cataloguePath, content: catalogueJson(view) };
  yield { path: catalogueSchemaPath, content: catalogueSchema };
  yield llmsTxt(view);
  yield { path: overviewDataPath, content: JSON.stringify(overviewData(view)) };
  yield { path: mapDataPath, content: JSON.stringify(mapData(view)) };
  if (view.pages.has("new")) yield* formPages(view);
  yield* searchPages(searchSources(view));
  yield renderPage(contextForLost(view, "da", "404.html"), (at) => NotFoundPage({ at }));
  for (const locale of locales) yield* pagesIn(view, locale);
}
