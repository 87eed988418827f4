import type { SiteView } from "../view/site-view.ts";
import { contractsWith, signedWith, yearlyCost } from "../view/vendor-terms.ts";
import type { VendorView } from "../view/vendors-view.ts";
import type { ListSpec } from "./list-spec.ts";

/** Every vendor with what the municipality has with it. */
export const vendorList = (view: SiteView): ListSpec<VendorView> => ({
  file: { da: "leverandoerer", en: "vendors" },
  columns: [
    { key: "name", name: { da: "Leverandør", en: "Vendor" }, cell: ({ name }) => name },
    {
      key: "systems",
      name: { da: "Systemer", en: "Systems" },
      cell: ({ systems }) => systems.map(({ fields }) => fields.name).join(", ") || undefined,
    },
    {
      key: "integrations",
      name: { da: "Integrationer", en: "Integrations" },
      cell: ({ integrations }) => integrations.length,
    },
    ...(view.input.edition === "public"
      ? []
      : [
          {
            key: "yearlyCostDkk",
            name: {
              da: "Drift pr. år i gældende kontrakter (kr.)",
              en: "Running cost a year of contracts in force (DKK)",
            },
            cell: (vendor: VendorView) => yearlyCost(contractsWith(vendor), view.input.today),
          },
          {
            key: "signedAgreements",
            name: {
              da: "Underskrevne databehandleraftaler",
              en: "Signed data processing agreements",
            },
            cell: (vendor: VendorView) => signedWith(vendor, view.input.today),
          },
        ]),
  ],
});
