import { isClosed } from "../../domain/liveness.ts";
import { hasReached } from "../../domain/phase.ts";
import type { Rule } from "../../domain/rule.ts";
import { systemVendors, vendorKey } from "../../domain/vendors.ts";
import { nothing } from "../shared/nothing.ts";
import { isStated, nearestField } from "../shared/stated.ts";

/** The part of the gates into agreement and implementation that needs to know the vendors. */
export const everyVendorContracted: Rule = {
  id: "agreement/every-vendor-contracted",
  severity: "error",
  missing: true,
  summary: {
    da: "En leverandør mangler en aftaleform",
    en: "A vendor has no form of contract",
  },
  explanation: {
    da: "På afklaringsmødet afgøres det for hver leverandør, om der skal en ny kontrakt eller et tillæg til, eller om den gældende kontrakt dækker. Ellers bygges der på noget, ingen har lovet. Skriv en linje under contracts for hver leverandør; dækker den gældende, så skriv form: existing-covers.",
    en: "The clarification meeting decides for each vendor whether a new contract or an addendum is needed, or whether the contract in force covers it. Otherwise something is built that nobody has promised. Write a line under contracts for each vendor; if the one in force covers it, write form: existing-covers.",
  },
  integration: (integration, { catalogue }) => {
    const { fields } = integration;
    if (!hasReached(fields.phase, "agreement") || isClosed(fields)) return nothing;
    const named = new Set((fields.contracts ?? []).map(({ vendor }) => vendorKey(vendor)));
    const missing = systemVendors(integration, catalogue).filter(({ key }) => !named.has(key));
    const covers = isStated(integration, ["contracts"])
      ? []
      : ["agreement/contract-form", "implementation/contract-signed", "implementation/price"];
    return missing.map(({ name }) => ({
      field: nearestField(integration, ["contracts"]),
      covers,
      message: {
        da: `Der står ingen kontrakt med ${name}. Skriv en linje under contracts med vendor og form (new, addendum eller existing-covers).`,
        en: `No contract with ${name} is written. Write a line under contracts with vendor and form (new, addendum or existing-covers).`,
      },
    }));
  },
};
