import { phaseNames, phases } from "../../../domain/phase.ts";
import { scripts } from "../../generated/assets.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { pageName, pagesToFind } from "../../layout/page-name.ts";
import { pageWords } from "../../layout/page-words.ts";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { type DocumentKind, dictionaryPath, documentKinds } from "../../search/search-files.ts";
import { searchWords } from "./search-words.ts";

/** A result as the script copies it: a heading that links, a line on what it is, a sentence. */
function HitTemplate({ at }: { readonly at: PageContext }) {
  return (
    <template data-hit>
      <li>
        <h3>
          <a href={at.to({ page: "overview" })} data-slot="title" lang={contentLang(at)}>
            …
          </a>
        </h3>
        <p class="hit-kind" data-slot="kind" />
        <p data-slot="summary" lang={contentLang(at)} />
      </li>
    </template>
  );
}

/** Addresses that the script puts a name in, one for each kind of result. */
function HitAddresses({ at }: { readonly at: PageContext }) {
  const routes = {
    integration: at.to({ page: "integration", id: "*" }),
    system: at.to({ page: "system", id: "*" }),
    vendor: at.to({ page: "vendor", id: "*" }),
    owner: at.to({ page: "owner", id: "*" }),
    guide: at.to({ page: "guide-page", id: "*" }),
  };
  return (
    <>
      {(Object.keys(routes) as (keyof typeof routes)[]).map((kind) => (
        <data key={kind} hidden data-address={kind} value={routes[kind]} />
      ))}
      {pagesToFind
        .filter((page) => at.view.pages.has(page))
        .map((page) => (
          <data
            key={page}
            hidden
            data-page={page}
            value={at.to({ page })}
            title={pageName(page, at.locale)}
          >
            {pageWords[at.locale][page]}
          </data>
        ))}
      {phases.map((phase, index) => (
        <data
          key={phase}
          hidden
          data-phase={phase}
          value={`${index + 1}. ${phaseNames[phase][at.locale]}`}
        />
      ))}
    </>
  );
}

/** What can be found at all: the public edition has neither owners nor guide. */
const kindsOf = ({ view: { pages } }: PageContext): readonly DocumentKind[] =>
  documentKinds.filter(
    (kind) => (kind !== "owner" || pages.has("owners")) && (kind !== "guide" || pages.has("guide")),
  );

/** Full-text search over everything; the index is fetched when somebody searches. */
export function SearchPage({ at }: { readonly at: PageContext }) {
  const words = searchWords[at.locale];
  const kinds = kindsOf(at);
  const names = kinds.map((kind) => words[kind].toLowerCase());
  const lead = words.lead(new Intl.ListFormat(at.locale).format(names));
  return (
    <Document at={at} title={words.title} description={lead} scripts={["search"]}>
      <PageHead at={at} title={words.title} lead={lead} />
      <div
        data-search
        data-dictionary={at.file(dictionaryPath)}
        data-worker={at.file(scripts["search-worker"].path)}
      >
        <form class="search-form" action={at.to({ page: "search" })}>
          <div class="search-field">
            <label for="q">{words.label}</label>
            <input id="q" type="search" name="q" autocomplete="off" />
          </div>
          <button class="button" type="submit">
            <Icon name="search" />
            {words.button}
          </button>
          <fieldset class="search-kinds">
            <legend>{words.kinds}</legend>
            {["" as const, ...kinds].map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" value={kind} checked={kind === ""} />
                {kind === "" ? words.everything : words[kind]}
                <span class="count" data-count={kind} />
              </label>
            ))}
          </fieldset>
        </form>
        <noscript>
          <p class="notice info">
            {words.noScript} <a href={at.to({ page: "overview" })}>{words.overview}</a>,{" "}
            <a href={at.to({ page: "systems" })}>{words.systems}</a>,{" "}
            <a href={at.to({ page: "vendors" })}>{words.vendors}</a>.
          </p>
        </noscript>
        <section aria-labelledby="results">
          <h2 id="results" class="hidden-text">
            {words.results}
          </h2>
          <p role="status" data-status class="search-status" />
          <p data-hint hidden />
          <ol class="hits" data-hits />
          <button class="button quiet" type="button" data-more hidden />
        </section>
        <HitTemplate at={at} />
        <HitAddresses at={at} />
      </div>
    </Document>
  );
}
