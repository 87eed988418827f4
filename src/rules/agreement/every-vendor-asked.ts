import { isClosed } from "../../domain/liveness.ts";
import type { Rule } from "../../domain/rule.ts";
import { systemVendors, vendorKey } from "../../domain/vendors.ts";
import { nothing } from "../shared/nothing.ts";
import { isStated, nearestField } from "../shared/stated.ts";

const list = ["reuse", "enquiries"];

/** The part of the gate into agreement that needs to know the vendors. From implementation on, `reuse-unanswered` asks the same and more. */
export const everyVendorAsked: Rule = {
  id: "agreement/every-vendor-asked",
  severity: "error",
  summary: {
    da: "En leverandør er ikke blevet spurgt om genbrug",
    en: "A vendor has not been asked about reuse",
  },
  explanation: {
    da: "Leverandøren har måske allerede leveret integrationen til en anden kommune, og så kan den blive billigere. Hver systemejer spørger sin leverandør, før der aftales noget. Skriv en linje under reuse.enquiries for hver leverandør med datoen i askedOn.",
    en: "The vendor may already have delivered the integration to another municipality, and then it may be cheaper. The system owners each ask their own vendor before anything is agreed. Write a line under reuse.enquiries for each vendor with the date in askedOn.",
  },
  integration: (integration, { catalogue }) => {
    const { fields } = integration;
    if (fields.phase !== "agreement" || isClosed(fields)) return nothing;
    const asked = new Set((fields.reuse?.enquiries ?? []).map(({ vendor }) => vendorKey(vendor)));
    const missing = systemVendors(integration, catalogue).filter(({ key }) => !asked.has(key));
    const covers = isStated(integration, list) ? [] : ["agreement/reuse-asked"];
    return missing.map(({ name }) => ({
      field: nearestField(integration, list),
      covers,
      message: {
        da: `${name} er ikke spurgt, om integrationen er leveret før. Lad systemejeren spørge, og skriv en linje under reuse.enquiries med leverandøren og datoen i askedOn.`,
        en: `${name} has not been asked whether the integration was delivered before. Let the system owner ask, and write a line under reuse.enquiries with the vendor and the date in askedOn.`,
      },
    }));
  },
};
