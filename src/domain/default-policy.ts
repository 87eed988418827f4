import type { LabelNames, SignatureCondition, SignatureRole } from "./governance-fields.ts";
import type { DataElement, IntegrationFields } from "./integration-fields.ts";
import type { Text } from "./language.ts";
import { isCprElement } from "./personal-data.ts";

// Which gate asks which role stands in `governance-defaults.ts`, made from the schema of governance.

/** Every role that can sign. `exceptions` signs only for what leaves the ordinary path. */
export type SigningRole = SignatureRole | "exceptions";

export const signingRoles: readonly SigningRole[] = [
  "requester",
  "source-owner",
  "target-owner",
  "it",
  "dpo",
  "contract",
  "security",
  "operations",
  "exceptions",
];

/** The label each role signs with, before governance renames any: the key of `labels` in governance. */
export const labelOfRole = {
  requester: "approved/requester",
  "source-owner": "approved/source-owner",
  "target-owner": "approved/target-owner",
  it: "approved/it",
  dpo: "approved/dpo",
  contract: "approved/contract",
  security: "approved/security",
  operations: "approved/operations",
  exceptions: "exception/phase",
} as const satisfies Readonly<Record<SigningRole, keyof LabelNames>>;

/** What people call a role. */
export const roleNames: Readonly<Record<SigningRole, Text>> = {
  requester: { da: "lederen af den enhed, der har behovet", en: "the head of the requesting unit" },
  "source-owner": { da: "systemejeren for kildesystemet", en: "the owner of the source system" },
  "target-owner": {
    da: "systemejeren for modtagersystemet",
    en: "the owner of the target system",
  },
  it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
  dpo: { da: "databeskyttelsesrådgiveren", en: "the data protection officer" },
  contract: { da: "den kontraktansvarlige", en: "the contract manager" },
  security: { da: "informationssikkerhed", en: "information security" },
  operations: { da: "it-drift", en: "IT operations" },
  exceptions: { da: "lederen af IT & Digitalisering", en: "the head of IT & Digitalisation" },
};

const elements = (fields: IntegrationFields): readonly DataElement[] =>
  fields.dataFlow?.elements ?? [];

/**
 * When a conditional signature is asked. Unsaid counts as yes wherever silence could hide a person's data:
 * only a plain `personalData: false` over elements that are none of them personal spares the data protection officer.
 */
export const signatureConditions: Readonly<
  Record<SignatureCondition, (fields: IntegrationFields) => boolean>
> = {
  "personal-data": (fields) =>
    fields.privacy?.personalData !== false ||
    elements(fields).some((element) => element.category !== "none" || isCprElement(element)),
  "sensitive-data": (fields) =>
    elements(fields).some(
      ({ category }) =>
        category === undefined || category === "sensitive" || category === "criminal",
    ),
  cpr: (fields) => fields.privacy?.cprBasis !== undefined || elements(fields).some(isCprElement),
  "third-country": (fields) => fields.privacy?.thirdCountry?.transfer !== "none",
  "dpa-not-required": (fields) =>
    (fields.dpa ?? []).some(({ decision }) => decision === "not-required"),
};
