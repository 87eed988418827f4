import { DownloadLinks } from "../../exports/download-links.tsx";
import { systemList } from "../../exports/system-list.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { systemParts } from "./system-parts.ts";
import { SystemTable } from "./system-table.tsx";
import { systemWords } from "./system-words.ts";

/** Every registered system, who owns it and how much hangs on it; where they are too many for one page, the way to each page of them. */
export function SystemListPage({ at }: { readonly at: PageContext }) {
  const words = systemWords[at.locale];
  const { systems } = at.view;
  const parts = systemParts(systems);
  return (
    <Document at={at} title={words.listTitle} description={words.listLead}>
      <PageHead at={at} title={words.listTitle} lead={words.listLead}>
        {parts.length > 1 && (
          <p>
            {words.partsLead(systems.length)}{" "}
            <a href={at.to({ page: "search" })}>{words.partsSearch}</a>
          </p>
        )}
      </PageHead>
      {parts.length === 1 ? (
        <SystemTable at={at} caption={words.listTitle} rows={systems} />
      ) : (
        <ol class="parts">
          {parts.map((rows, index) => (
            <li key={rows[0]?.id}>
              <a href={at.to({ page: "system-part", part: index + 1 })}>
                {words.range(rows[0]?.fields.name ?? "", rows.at(-1)?.fields.name ?? "")}
              </a>
            </li>
          ))}
        </ol>
      )}
      <DownloadLinks at={at} list={systemList(at.view)} />
    </Document>
  );
}
