import { signatureConditions } from "../default-policy.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { Text } from "../language.ts";
import { vendorKey } from "../vendors.ts";
import { because } from "./grown-words.ts";

type Fields = IntegrationFields;

interface Agreed {
  readonly key: string;
  readonly vendor: string;
  /** ISO date; none where it does not end by itself. */
  readonly until: string | undefined;
}

const beyond = (before: readonly Agreed[], after: readonly Agreed[]): readonly string[] =>
  after
    .filter(
      ({ key, until }) =>
        !before.some(
          (known) =>
            known.key === key &&
            (known.until === undefined || (until !== undefined && until <= known.until)),
        ),
    )
    .map(({ vendor }) => vendor);

const agreements = ({ dpa = [] }: Fields): readonly Agreed[] =>
  dpa
    .filter(({ status }) => status === "signed")
    .map(({ signedOn, validUntil, vendor }) => ({
      key: `${vendorKey(vendor)} ${signedOn}`,
      vendor,
      until: validUntil,
    }));

/** Which data processing agreements are called signed after that were not before, or are said to last longer. */
export function grownAgreements(before: Fields, after: Fields): readonly Text[] {
  if (!signatureConditions["personal-data"](after)) return [];
  const vendors = beyond(agreements(before), agreements(after));
  return vendors.length === 0 ? [] : [because("agreements", vendors)];
}

const contractsOf = ({ contracts = [] }: Fields): readonly Agreed[] =>
  contracts
    .filter(({ signedOn }) => signedOn !== undefined)
    .map(({ endsOn, form, signedOn, vendor }) => ({
      key: `${vendorKey(vendor)} ${form} ${signedOn}`,
      vendor,
      until: endsOn,
    }));

/** Which contracts are called signed after that were not before, existing ones that cover too, or are said to last longer. */
export function grownContracts(before: Fields, after: Fields): readonly Text[] {
  const vendors = beyond(contractsOf(before), contractsOf(after));
  return vendors.length === 0 ? [] : [because("contracts", vendors)];
}
