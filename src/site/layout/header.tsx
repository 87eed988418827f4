import { onceIn } from "../notes/note.ts";
import { otherLocale } from "../other-locale.ts";
import { type PageContext, placeOf } from "../page-context.ts";
import { iconClass } from "../parts/icon.tsx";
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
    <nav aria-label={words.mainNavigation}>
      <details>
        <summary class={iconClass("menu")}>{words.menu}</summary>
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

const brandOf = onceIn((_: SiteView, at: PageContext) => {
  const words = layoutWords[at.locale];
  const { organisation } = at.view.input.catalogue.governance;
  return (
    <>
      <a class="brand" href={at.to({ page: "overview" })}>
        <small>{organisation.name}</small>
        {words.product}
      </a>
      {at.view.pages.has("search") && (
        <search>
          <form action={at.to({ page: "search" })}>
            <input type="search" name="q" placeholder={words.searchLabel} />
            {/* biome-ignore lint/a11y/useButtonType: a form's button submits by itself, and this one stands on every page */}
            <button class={iconClass("search")} aria-label={words.searchButton} />
          </form>
        </search>
      )}
    </>
  );
}, placeOf);

/** The head of every page: who publishes it, search, the other language, the main menu. */
export function Header({ at }: { readonly at: PageContext }) {
  const other = otherLocale(at.locale);
  return (
    <header>
      <div>
        {brandOf(at.view, at)}
        <a href={at.file(pathOf(at.route ?? { page: "overview" }, other))} lang={other}>
          {layoutWords[at.locale].otherLanguage}
        </a>
      </div>
      {navigationOf(at.view, at)}
    </header>
  );
}
