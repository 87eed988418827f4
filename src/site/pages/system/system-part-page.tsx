import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { overviewWords } from "../overview/overview-words.ts";
import { systemParts } from "./system-parts.ts";
import { SystemTable } from "./system-table.tsx";
import { systemWords } from "./system-words.ts";

/** One page of the list of systems. */
export function SystemPartPage({ at, part }: { readonly at: PageContext; readonly part: number }) {
  const words = systemWords[at.locale];
  const overview = overviewWords[at.locale];
  const parts = systemParts(at.view.systems);
  const rows = parts[part - 1] ?? [];
  const title = words.part(part, parts.length);
  return (
    <Document at={at} title={title}>
      <PageHead
        at={at}
        title={title}
        lead={words.range(rows[0]?.fields.name ?? "", rows.at(-1)?.fields.name ?? "")}
        trail={[{ route: { page: "systems" }, name: words.listTitle }]}
      />
      <SystemTable at={at} caption={title} rows={rows} />
      <nav class="pagination" aria-label={overview.pages}>
        {part > 1 && (
          <a href={at.to({ page: "system-part", part: part - 1 })}>{overview.previous}</a>
        )}
        <span>{overview.page(part, parts.length)}</span>
        {part < parts.length && (
          <a href={at.to({ page: "system-part", part: part + 1 })}>{overview.next}</a>
        )}
      </nav>
    </Document>
  );
}
