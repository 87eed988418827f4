import { DownloadLinks } from "../../exports/download-links.tsx";
import { vendorList } from "../../exports/vendor-list.ts";
import { money } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { SystemLink } from "../../parts/links.tsx";
import { contractsWith, signedWith, yearlyCost } from "../../view/vendor-terms.ts";
import type { VendorView } from "../../view/vendors-view.ts";
import { vendorWords } from "./vendor-words.ts";

/** Every vendor. */
export function VendorListPage({ at }: { readonly at: PageContext }) {
  const words = vendorWords[at.locale];
  const internal: readonly Column<VendorView>[] = [
    {
      name: words.agreements,
      kind: "number",
      cell: (vendor) => signedWith(vendor, at.view.input.today),
    },
    {
      name: words.yearly,
      kind: "number",
      cell: (vendor) => money(yearlyCost(contractsWith(vendor), at.view.input.today), at.locale),
    },
  ];
  return (
    <Document at={at} title={words.listTitle} description={words.listLead}>
      <PageHead at={at} title={words.listTitle} lead={words.listLead} />
      <DataTable
        at={at}
        caption={words.listTitle}
        rows={at.view.vendors}
        empty={words.listNone}
        columns={[
          {
            name: words.name,
            kind: "head",
            cell: ({ id, name }) => <a href={at.to({ page: "vendor", id })}>{name}</a>,
          },
          {
            name: words.systems,
            cell: ({ systems }) =>
              systems.length === 0
                ? dash
                : systems.map(({ id }, index) => (
                    <>
                      {index > 0 && ", "}
                      <SystemLink key={id} at={at} id={id} />
                    </>
                  )),
          },
          {
            name: words.integrations,
            kind: "number",
            cell: ({ integrations }) => integrations.length,
          },
          ...(at.view.input.edition === "internal" ? internal : []),
        ]}
      />
      <DownloadLinks at={at} list={vendorList(at.view)} />
    </Document>
  );
}
