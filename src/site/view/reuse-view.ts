import type { Integration } from "../../domain/entry.ts";
import type { Enquiry } from "../../domain/integration-fields.ts";
import { isClosed, isLive } from "../../domain/liveness.ts";
import { compareDanish } from "../formats.ts";
import type { SiteView } from "./site-view.ts";

/** What a vendor said it has delivered to a municipality. */
export interface Delivery {
  readonly integration: Integration;
  readonly vendor: string;
}

/** Integrations whose data move today: models for the next. */
export const runningIntegrations = (view: SiteView): readonly Integration[] =>
  view.integrations.filter(({ fields }) => isLive(fields));

/** Every municipality that a vendor named, in Danish order, with what it has had delivered. */
export function municipalitiesNamed(
  view: SiteView,
): readonly (readonly [string, readonly Delivery[]])[] {
  const named = new Map<string, Delivery[]>();
  for (const integration of view.integrations)
    for (const { vendor, municipalities = [] } of integration.fields.reuse?.enquiries ?? [])
      for (const municipality of municipalities) {
        const list = named.get(municipality);
        if (list === undefined) named.set(municipality, [{ integration, vendor }]);
        else list.push({ integration, vendor });
      }
  return [...named].sort(([a], [b]) => compareDanish(a, b));
}

/** Enquiries of integrations not closed that no vendor has answered. */
export const unansweredEnquiries = (
  view: SiteView,
): readonly { readonly integration: Integration; readonly enquiry: Enquiry }[] =>
  view.integrations
    .filter(({ fields }) => !isClosed(fields))
    .flatMap((integration) =>
      (integration.fields.reuse?.enquiries ?? [])
        .filter(({ answeredOn }) => answeredOn === undefined)
        .map((enquiry) => ({ integration, enquiry })),
    );
