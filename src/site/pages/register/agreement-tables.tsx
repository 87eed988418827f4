import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationLink, VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { waivedAgreements } from "../../view/register-view.ts";
import { DpaStatusMark } from "../integration/dpa-status-badge.tsx";
import { EntryLinks, RestInFiles, who } from "./attention-parts.tsx";
import { registerWords } from "./register-words.ts";

interface Props {
  readonly at: PageContext;
  readonly entries: readonly Integration[];
}

const reasonOf = (at: PageContext) => ({
  name: registerWords[at.locale].reason,
  cell: ({ reason }: { readonly reason?: string | undefined }) =>
    reason ? <Own at={at}>{reason}</Own> : "–",
});

/** What data move without an agreement that holds today. */
export function MissingAgreements({ at }: Pick<Props, "at">) {
  const words = registerWords[at.locale];
  const rows = at.view.missingAgreements;
  return (
    <Section id="no-dpa" title={words.noDpa}>
      {rows.length === 0 ? (
        <p>{words.noDpaNone}</p>
      ) : (
        <>
          <DataTable
            at={at}
            caption={words.noDpa}
            rows={rows.slice(0, mostRows)}
            columns={[
              {
                ...who(at),
                cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
              },
              { name: words.vendor, cell: ({ vendor }) => <VendorLink at={at} name={vendor} /> },
              {
                name: words.status,
                cell: ({ status }) => <DpaStatusMark at={at} status={status} />,
              },
              reasonOf(at),
            ]}
          />
          <RestInFiles at={at} all={rows.length} />
        </>
      )}
    </Section>
  );
}

/** Vendors that somebody judged to need no agreement, with the reason: to be read twice. */
export function WaivedAgreements({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const rows = waivedAgreements(entries);
  if (rows.length === 0) return null;
  return (
    <Section id="not-required" title={words.notRequired}>
      <DataTable
        at={at}
        caption={words.notRequired}
        rows={rows.slice(0, mostRows)}
        columns={[
          {
            ...who(at),
            cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          },
          { name: words.vendor, cell: ({ entry }) => <VendorLink at={at} name={entry.vendor} /> },
          { name: words.reason, cell: ({ entry }) => reasonOf(at).cell(entry) },
        ]}
      />
      <RestInFiles at={at} all={rows.length} />
    </Section>
  );
}

/** Integrations on which nobody has said whether they process personal data: they are in no other list of this page. */
export function UnsettledList({ at, entries }: Props) {
  const words = registerWords[at.locale];
  if (entries.length === 0) return null;
  return (
    <Section id="unsettled" title={words.unsettled}>
      <EntryLinks at={at} entries={entries} />
    </Section>
  );
}
