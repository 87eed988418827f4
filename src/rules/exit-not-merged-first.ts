import { isNewCommitment } from "../domain/contract-terms.ts";
import { dateText } from "../domain/dates.ts";
import type { ContractTerms } from "../domain/integration-fields.ts";
import type { Rule } from "../domain/rule.ts";
import { vendorKey } from "../domain/vendors.ts";
import { isSettled } from "./exit/is-settled.ts";
import { type Before, findBefore } from "./phases/predecessor.ts";
import { nothing } from "./shared/nothing.ts";

const isSignature = (contract: ContractTerms): boolean =>
  isNewCommitment(contract) && contract.signedOn !== undefined;

const signatureKey = ({ vendor, signedOn }: ContractTerms): string =>
  `${vendorKey(vendor)}\n${signedOn}`;

/** The signatures on the base branch, to be crossed off one by one: two contracts with one vendor may share a day. */
function signaturesBefore(before: Before): Map<string, number> {
  const counts = new Map<string, number>();
  if (before.kind !== "known") return counts;
  for (const contract of before.integration.fields.contracts ?? []) {
    if (!isSignature(contract)) continue;
    const key = signatureKey(contract);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function crossOff(contract: ContractTerms, left: Map<string, number>): boolean {
  const key = signatureKey(contract);
  const count = left.get(key) ?? 0;
  if (count > 0) left.set(key, count - 1);
  return count > 0;
}

/** One of the three that nothing lifts, proved by the order of merging: dates can be typed afterwards, a merge cannot. */
export const exitNotMergedFirst: Rule = {
  id: "exit-not-merged-first",
  severity: "error",
  absolute: true,
  summary: {
    da: "En underskrift registreres, før exitplanen er flettet som fastlagt",
    en: "A signature is entered before the exit plan was merged as settled",
  },
  explanation: {
    da: "Datoer kan skrives bagefter; rækkefølgen på hovedgrenen kan ikke laves om. Derfor tager det to pull requests: først én, der fastlægger exitplanen (status: settled), så én, der registrerer underskriften på en ny kontrakt eller et tillæg. Det gælder også en underskrift, hvis dato bliver ændret. Kontrakter med form: existing-covers er undtaget. Ingen dispensation og ingen etiket ophæver reglen.",
    en: "Dates can be written afterwards; the order on the main branch cannot be changed. So it takes two pull requests: first one that settles the exit plan (status: settled), then one that enters the signature of a new contract or an addendum. A signature whose date is changed counts too. Contracts with form: existing-covers are exempt. No waiver and no label lifts the rule.",
  },
  integration: (integration, { base, catalogue }) => {
    const { contracts = [] } = integration.fields;
    if (base === undefined || !contracts.some(isSignature)) return nothing;
    const before = findBefore(integration, catalogue, base);
    if (before.kind === "known" && isSettled(before.integration.fields.exit)) return nothing;
    const left = signaturesBefore(before);
    return contracts.flatMap((contract, index) => {
      const { vendor, signedOn } = contract;
      if (signedOn === undefined || !isSignature(contract) || crossOff(contract, left)) return [];
      const on = dateText(signedOn);
      return [
        {
          field: ["contracts", index, "signedOn"],
          message: {
            da: `Underskriften på kontrakten med ${vendor} (${on.da}) registreres her, men på hovedgrenen er exitplanen ikke fastlagt. Tag underskriften ud af denne pull request, flet først én, der sætter exit.status: settled, og registrér så underskriften.`,
            en: `The signature on the contract with ${vendor} (${on.en}) is entered here, but on the main branch the exit plan is not settled. Take the signature out of this pull request, merge one that sets exit.status: settled first, and then enter the signature.`,
          },
        },
      ];
    });
  },
};
