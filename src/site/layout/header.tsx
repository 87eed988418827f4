import { onceIn } from "../notes/note.ts";
import { otherLocale } from "../other-locale.ts";
import { type PageContext, placeOf } from "../page-context.ts";
import { Icon } from "../parts/icon.tsx";
import { pathOf, type SinglePage } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";
import { layoutWords } from "./layout-words.ts";
import { sectionOf } from "./section-of.ts";

const navigation = [
  "overview",
  "board",
  "systems",
  "vendors",
  "owners",
  "deadlines",
  "register",
  "figures",
  "map",
  "reuse",
  "new",
  "guide",
] as const satisfies readonly SinglePage[];

const navigationOf = onceIn((_: SiteView, at: PageContext) => {
  const words = layoutWords[at.locale];
  const here = sectionOf(at.route);
  return (
    <nav class="site-nav wrap" aria-label={words.mainNavigation}>
      <details>
        <summary>
          <Icon name="menu" />
          {words.menu}
        </summary>
        <ul>
          {navigation
            .filter((page) => at.view.pages.has(page))
            .map((page) => (
              <li key={page}>
                <a
                  href={at.to({ page })}
                  aria-current={
                    here === page ? (at.route?.page === page ? "page" : "true") : undefined
                  }
                >
                  {words.nav[page]}
                </a>
              </li>
            ))}
        </ul>
      </details>
    </nav>
  );
}, placeOf);

/** The head of every page: who publishes it, search, the other language, the main menu. */
export function Header({ at }: { readonly at: PageContext }) {
  const words = layoutWords[at.locale];
  const other = otherLocale(at.locale);
  const { organisation } = at.view.input.catalogue.governance;
  return (
    <header class="site-header">
      <div class="masthead wrap">
        <a class="brand" href={at.to({ page: "overview" })}>
          <span class="brand-organisation">{organisation.name}</span>
          <span class="brand-product">{words.product}</span>
        </a>
        {at.view.pages.has("search") && (
          <search>
            <form class="site-search" action={at.to({ page: "search" })}>
              <input
                type="search"
                name="q"
                aria-label={words.searchLabel}
                placeholder={words.searchLabel}
              />
              <button type="submit" aria-label={words.searchButton}>
                <Icon name="search" />
              </button>
            </form>
          </search>
        )}
        <a
          class="language"
          href={at.file(pathOf(at.route ?? { page: "overview" }, other))}
          lang={other}
          hreflang={other}
          title={words.otherLanguageTitle}
          data-keep-query
        >
          {words.otherLanguage}
        </a>
      </div>
      {navigationOf(at.view, at)}
    </header>
  );
}
