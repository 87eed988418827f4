import { number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Own } from "../../parts/own-words.tsx";
import { dueWithin, ownerDeadlines } from "../../view/owner-deadlines.ts";
import { ownerTasks } from "../../view/owner-tasks.ts";
import { dueWithinDays } from "../overview/key-figures.tsx";
import { ownerWords } from "./owner-words.ts";

/** Every unit that answers for something. */
export function OwnerListPage({ at }: { readonly at: PageContext }) {
  const words = ownerWords[at.locale];
  const { view } = at;
  return (
    <Document at={at} title={words.listTitle} description={words.listLead}>
      <PageHead at={at} title={words.listTitle} lead={words.listLead} />
      <DataTable
        at={at}
        caption={words.listTitle}
        rows={view.owners}
        columns={[
          {
            name: words.unit,
            kind: "head",
            cell: ({ id, unit, email }) => (
              <>
                <a href={at.to({ page: "owner", id })}>
                  <Own at={at}>{unit ?? email}</Own>
                </a>
                {unit && <span class="cell-note">{email}</span>}
              </>
            ),
          },
          { name: words.owns, kind: "number", cell: ({ owned }) => owned.length },
          { name: words.manages, kind: "number", cell: ({ managed }) => managed.length },
          {
            name: words.integrations,
            kind: "number",
            cell: ({ integrations }) => number(integrations.length, at.locale),
          },
          {
            name: words.waits,
            kind: "number",
            cell: (owner) => {
              const tasks = ownerTasks(view, owner);
              return (
                tasks.signatures.filter(({ missing }) => missing === 0).length + tasks.errors.length
              );
            },
          },
          {
            name: words.due,
            kind: "number",
            cell: (owner) =>
              dueWithin(ownerDeadlines(view, owner), view.input.today, dueWithinDays).length,
          },
        ]}
      />
    </Document>
  );
}
