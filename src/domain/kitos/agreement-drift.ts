import type { Integration } from "../entry.ts";
import type { Problem } from "../finding.ts";
import { isClosed } from "../liveness.ts";
import { sameVendor, vendorMatchKey } from "../matching/vendor-key.ts";
import type { DriftView } from "./drift-view.ts";
import type { KitosAgreement } from "./snapshot.ts";

/** What KITOS says in short: an agreement stands, or it does not, or nobody has decided. */
function standing(agreements: readonly KitosAgreement[]): "yes" | "no" | "unsaid" {
  if (agreements.some(({ concluded }) => concluded === "Yes")) return "yes";
  return agreements.some(({ concluded }) => concluded === "No") ? "no" : "unsaid";
}

const says = {
  no: { da: "ikke er indgået", en: "is not concluded" },
  unsaid: { da: "ikke er taget stilling til", en: "is not decided on" },
} as const;

/** Data processing agreements that are signed here and not there, or there and not here. */
export function agreementDrift(integration: Integration, view: DriftView): readonly Problem[] {
  if (isClosed(integration.fields)) return [];
  const all = [...new Set(view.usagesOf(integration).flatMap(view.agreementsOn))];
  return (integration.fields.dpa ?? []).flatMap(
    ({ vendor, status, decision }, place): readonly Problem[] => {
      const theirs = all.filter(({ processors }) =>
        processors.some((name) => sameVendor(vendorMatchKey(name), vendorMatchKey(vendor))),
      );
      if (theirs.length === 0 || decision === "not-required") return [];
      const kitos = standing(theirs);
      const names = theirs.map(({ name }) => `"${name}"`).join(", ");
      const field = ["dpa", place, "status"] as const;
      if (status === "signed" && kitos !== "yes")
        return [
          {
            rule: "kitos-dpa-differs",
            severity: "warning",
            field,
            message: {
              da: `Databehandleraftalen med ${vendor} er underskrevet her, men KITOS siger, at den ${says[kitos].da} (${names}).`,
              en: `The data processing agreement with ${vendor} is signed here, but KITOS says that it ${says[kitos].en} (${names}).`,
            },
          },
        ];
      if (status !== "signed" && kitos === "yes")
        return [
          {
            rule: "kitos-dpa-differs",
            severity: "info",
            field,
            message: {
              da: `KITOS har en indgået databehandleraftale med ${vendor} (${names}). Dækker den integrationen?`,
              en: `KITOS has a concluded data processing agreement with ${vendor} (${names}). Does it cover the integration?`,
            },
          },
        ];
      return [];
    },
  );
}
