import type { Integration } from "../../../domain/entry.ts";
import { vendorKey } from "../../../domain/vendors.ts";
import type { PageContext } from "../../page-context.ts";
import type { FurtherSections } from "../../parts/further-section.tsx";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import type { VendorView } from "../../view/vendors-view.ts";
import { ContractTable, DpaTable } from "./vendor-tables.tsx";
import { vendorWords } from "./vendor-words.ts";

interface Props {
  readonly at: PageContext;
  readonly vendor: VendorView;
}

interface Delivery {
  readonly integration: Integration;
  readonly municipalities: readonly string[];
}

/** Where the vendor said it has delivered an integration before. */
const deliveriesOf = (vendor: VendorView): readonly Delivery[] =>
  vendor.integrations.flatMap((integration) =>
    (integration.fields.reuse?.enquiries ?? [])
      .filter(
        (enquiry) => vendorKey(enquiry.vendor) === vendor.key && enquiry.municipalities?.length,
      )
      .map(({ municipalities = [] }) => ({ integration, municipalities })),
  );

/** Whom to call, as the vendor has delivered it there. */
function Delivered({ at, vendor }: Props) {
  const words = vendorWords[at.locale];
  const deliveries = deliveriesOf(vendor);
  if (deliveries.length === 0) return null;
  return (
    <Section id="delivered" title={words.delivered}>
      <p>{words.deliveredText}</p>
      <ul class="plain-list">
        {deliveries.map(({ integration, municipalities }) => (
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

/** Contracts with the vendor: when each ends and takes notice, and whether an exit takes longer than that. */
export const ContractSection = ({ at, vendor }: Props) => (
  <Section id="contracts" title={vendorWords[at.locale].contracts}>
    <ContractTable at={at} vendor={vendor} />
  </Section>
);

/** All but the vendor's systems. */
export function VendorRest({ at, vendor }: Props) {
  const words = vendorWords[at.locale];
  const internal = at.view.input.edition === "internal";
  return (
    <>
      <Section id="integrations" title={words.integrations}>
        {vendor.integrations.length === 0 ? (
          <p>{words.noIntegrations}</p>
        ) : (
          <IntegrationTable
            at={at}
            caption={words.integrations}
            integrations={vendor.integrations}
            allHref={`${at.to({ page: "overview" })}?vendor=${vendor.id}`}
          />
        )}
      </Section>
      {internal && <ContractSection at={at} vendor={vendor} />}
      {internal && (
        <Section id="dpa" title={words.dpas}>
          <DpaTable at={at} vendor={vendor} />
        </Section>
      )}
      <Delivered at={at} vendor={vendor} />
    </>
  );
}

/** What a short page leaves of it to the whole one. */
export function vendorRestNames({ at, vendor }: Props): readonly FurtherSections[] {
  const words = vendorWords[at.locale];
  return [
    { id: "integrations", names: [words.integrations] },
    ...(at.view.input.edition === "internal" ? [{ id: "dpa", names: [words.dpas] }] : []),
    ...(deliveriesOf(vendor).length > 0 ? [{ id: "delivered", names: [words.delivered] }] : []),
  ];
}
