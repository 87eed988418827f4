import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import { VendorLink } from "../../parts/links.tsx";

/** A vendor further down the page: a link to it, unless the table of the parties has one already. */
export function OtherVendor({
  at,
  integration,
  name,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
  readonly name: string;
}) {
  const { systemById } = at.view.input.catalogue;
  const isParty = (integration.fields.systems ?? []).some(
    ({ id }) => systemById.get(id)?.fields.vendor?.name === name,
  );
  return isParty ? name : <VendorLink at={at} name={name} />;
}
