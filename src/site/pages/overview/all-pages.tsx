import type { Integration } from "../../../domain/entry.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { Own } from "../../parts/own-words.tsx";
import { aboutWords } from "../about/about-words.ts";
import { OverviewTable } from "./overview-table.tsx";
import { overviewWords } from "./overview-words.ts";
import { pageSize } from "./page-size.ts";

/** How many pages the whole list takes. */
export const partCount = (rows: number): number => Math.ceil(rows / pageSize);

/** The pages of the whole list, each with its first and last title: any integration is three clicks away without a script. */
export function AllPage({ at }: { readonly at: PageContext }) {
  const words = aboutWords[at.locale];
  const { integrations, lookUp } = at.view;
  const titleOf = (one: Integration | undefined): string =>
    (one && lookUp.integrationTitle(one.id)) ?? "";
  const parts = Array.from({ length: partCount(integrations.length) }, (_, index) =>
    integrations.slice(index * pageSize, (index + 1) * pageSize),
  );
  return (
    <Document at={at} title={words.allTitle} description={words.allLead}>
      <PageHead at={at} title={words.allTitle} lead={words.allLead} />
      <ol class="parts">
        {parts.map((rows, index) => (
          <li key={rows[0]?.id}>
            <a href={at.to({ page: "all-part", part: index + 1 })}>
              <Own at={at}>{words.allRange(titleOf(rows[0]), titleOf(rows.at(-1)))}</Own>
            </a>
          </li>
        ))}
      </ol>
    </Document>
  );
}

/** One page of the whole list. */
export function AllPartPage({ at, part }: { readonly at: PageContext; readonly part: number }) {
  const words = aboutWords[at.locale];
  const overview = overviewWords[at.locale];
  const parts = partCount(at.view.count);
  const title = words.allPart(part, parts);
  return (
    <Document at={at} title={title}>
      <PageHead at={at} title={title} trail={[{ route: { page: "all" }, name: words.allTitle }]} />
      <OverviewTable
        at={at}
        caption={title}
        rows={at.view.lookUp.summaries({ from: (part - 1) * pageSize, to: part * pageSize })}
      />
      <nav class="pagination" aria-label={overview.pages}>
        {part > 1 && <a href={at.to({ page: "all-part", part: part - 1 })}>{overview.previous}</a>}
        <span>{overview.page(part, parts)}</span>
        {part < parts && <a href={at.to({ page: "all-part", part: part + 1 })}>{overview.next}</a>}
      </nav>
    </Document>
  );
}
