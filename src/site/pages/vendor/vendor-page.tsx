import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { FurtherSection } from "../../parts/further-section.tsx";
import { isShort } from "../../parts/is-short.ts";
import { Mailbox, SystemLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import type { VendorView } from "../../view/vendors-view.ts";
import { systemWords } from "../system/system-words.ts";
import { ContractSection, VendorRest, vendorRestNames } from "./vendor-rest.tsx";
import { vendorWords } from "./vendor-words.ts";

/** Everything the municipality has with one vendor. */
export function VendorPage({
  at,
  vendor,
}: {
  readonly at: PageContext;
  readonly vendor: VendorView;
}) {
  const words = vendorWords[at.locale];
  const { systems, integrations, email } = vendor;
  const lead = words.lead(systems.length, integrations.length);
  const internal = at.view.input.edition === "internal";
  // The public edition has no contracts to say it by.
  const brief = internal && isShort(at);
  return (
    <Document at={at} title={vendor.name} description={lead}>
      <PageHead
        at={at}
        title={vendor.name}
        lead={lead}
        trail={[{ route: { page: "vendors" }, name: words.listTitle }]}
      >
        {email && internal && (
          <p>
            {words.contact}: <Mailbox email={email} />
          </p>
        )}
      </PageHead>
      <Section id="systems" title={words.systems}>
        {systems.length === 0 ? (
          <p>{words.noSystems}</p>
        ) : (
          <DataTable
            at={at}
            caption={words.systems}
            rows={systems}
            columns={[
              {
                name: systemWords[at.locale].name,
                kind: "head",
                cell: ({ id }) => <SystemLink at={at} id={id} />,
              },
              {
                name: systemWords[at.locale].owner,
                cell: ({ fields }) =>
                  fields.owner?.unit ? <Own at={at}>{fields.owner.unit}</Own> : dash,
              },
            ]}
          />
        )}
      </Section>
      {brief ? (
        <>
          {internal && <ContractSection at={at} vendor={vendor} />}
          <FurtherSection
            at={at}
            route={{ page: "vendor", id: vendor.id }}
            sections={vendorRestNames({ at, vendor })}
          />
        </>
      ) : (
        <VendorRest at={at} vendor={vendor} />
      )}
    </Document>
  );
}
