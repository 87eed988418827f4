import { DownloadLinks } from "../../exports/download-links.tsx";
import { integrationList } from "../../exports/integration-list.ts";
import { number } from "../../formats.ts";
import { scripts } from "../../generated/assets.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { FilterForm } from "./filter-form.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { overviewDataPath } from "./overview-data.ts";
import { OverviewRow } from "./overview-row.tsx";
import { OverviewTable } from "./overview-table.tsx";
import { overviewWords } from "./overview-words.ts";
import { pageSize } from "./page-size.ts";

function WithoutScript({ at }: { readonly at: PageContext }) {
  const words = overviewWords[at.locale];
  const ways = [
    ["board", words.byPhase],
    ["systems", words.bySystem],
    ["vendors", words.byVendor],
    ["owners", words.byOwner],
  ] as const;
  return (
    <noscript>
      <p class="notice info">
        {words.noScript}{" "}
        {ways
          .filter(([page]) => at.view.pages.has(page))
          .map(([page, name], index) => (
            <>
              {index > 0 && ", "}
              <a href={at.to({ page })}>{name}</a>
            </>
          ))}
        .
      </p>
    </noscript>
  );
}

/** The template the script copies rows from, and the texts it needs. */
function ForScript({ at }: { readonly at: PageContext }) {
  const [first] = at.view.lookUp.summaries({ from: 0, to: 1 });
  if (first === undefined) return null;
  return (
    <template data-row-template>
      <table>
        <tbody>
          <OverviewRow at={at} row={first} template />
        </tbody>
      </table>
    </template>
  );
}

/** The front page: the catalogue in four numbers, and every integration with filters that live in the address. */
export function OverviewPage({ at }: { readonly at: PageContext }) {
  const words = overviewWords[at.locale];
  const { count } = at.view;
  const all = number(count, at.locale);
  const more = count > pageSize;
  const title = words.title(at.view.input.catalogue.governance.organisation.name);
  return (
    <Document at={at} title={title} description={words.lead} scripts={["overview"]}>
      <PageHead at={at} title={title} lead={words.lead} />
      <KeyFigures at={at} />
      {count === 0 ? (
        <p class="notice info">
          {words.empty} <a href={at.to({ page: "new" })}>{words.emptyNew}</a>{" "}
          {at.view.pages.has("guide") && <a href={at.to({ page: "guide" })}>{words.emptyGuide}</a>}
        </p>
      ) : (
        <div
          class="with-filters"
          data-overview
          data-source={at.file(overviewDataPath)}
          data-export-worker={at.file(scripts["export-worker"].path)}
        >
          <FilterForm at={at} />
          <section aria-labelledby="list">
            <div class="list-head">
              <h2 id="list">{words.list}</h2>
              <p role="status" data-status>
                {words.countAll(all)}
              </p>
              <label class="sort">
                {words.sort}
                <select name="sort" data-sort>
                  <option value="">{words.sortTitle}</option>
                  <option value="phase">{words.sortPhase}</option>
                  <option value="changed">{words.sortChanged}</option>
                  {at.view.input.edition === "internal" && (
                    <option value="findings">{words.sortFindings}</option>
                  )}
                </select>
              </label>
            </div>
            <WithoutScript at={at} />
            <div data-chips class="chips" hidden />
            <div data-empty class="notice info" hidden />
            <OverviewTable
              at={at}
              rows={at.view.lookUp.summaries({ from: 0, to: pageSize })}
              caption={words.list}
            />
            <nav class="pagination" data-pages aria-label={words.pages}>
              {more && <a href={at.to({ page: "all" })}>{words.allPages}</a>}
            </nav>
            <DownloadLinks at={at} list={integrationList(at.view)} />
          </section>
          <ForScript at={at} />
        </div>
      )}
    </Document>
  );
}
