import { vendorKey } from "../../../domain/vendors.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { IntegrationLink, Mailbox, SystemLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import type { VendorView } from "../../view/vendors-view.ts";
import { systemWords } from "../system/system-words.ts";
import { ContractTable, DpaTable } from "./vendor-tables.tsx";
import { vendorWords } from "./vendor-words.ts";

/** Where the vendor said it has delivered an integration before: whom to call. */
function Delivered({ at, vendor }: { readonly at: PageContext; readonly vendor: VendorView }) {
  const words = vendorWords[at.locale];
  const answers = vendor.integrations.flatMap((integration) =>
    (integration.fields.reuse?.enquiries ?? [])
      .filter(
        (enquiry) => vendorKey(enquiry.vendor) === vendor.key && enquiry.municipalities?.length,
      )
      .map(({ municipalities = [] }) => ({ integration, municipalities })),
  );
  if (answers.length === 0) return null;
  return (
    <Section id="delivered" title={words.delivered}>
      <p>{words.deliveredText}</p>
      <ul class="plain-list">
        {answers.map(({ integration, municipalities }) => (
          <li key={integration.id}>
            <IntegrationLink at={at} id={integration.id} />
            <span class="cell-note">
              <Own at={at}>{municipalities.join(", ")}</Own>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

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
                  fields.owner?.unit ? <Own at={at}>{fields.owner.unit}</Own> : "–",
              },
            ]}
          />
        )}
      </Section>
      <Section id="integrations" title={words.integrations}>
        {integrations.length === 0 ? (
          <p>{words.noIntegrations}</p>
        ) : (
          <IntegrationTable
            at={at}
            caption={words.integrations}
            integrations={integrations}
            allHref={`${at.to({ page: "overview" })}?vendor=${vendor.id}`}
          />
        )}
      </Section>
      {internal && (
        <>
          <Section id="contracts" title={words.contracts}>
            <ContractTable at={at} vendor={vendor} />
          </Section>
          <Section id="dpa" title={words.dpas}>
            <DpaTable at={at} vendor={vendor} />
          </Section>
        </>
      )}
      <Delivered at={at} vendor={vendor} />
    </Document>
  );
}
