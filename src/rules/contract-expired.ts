import { dayText } from "../domain/dates.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { ContractTerms } from "../domain/integration-fields.ts";
import type { Text } from "../domain/language.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { vendorKey } from "../domain/vendors.ts";
import { nothing } from "./shared/nothing.ts";

interface Placed {
  readonly contract: ContractTerms;
  readonly index: number;
}

const runsOn = ({ startsOn, endsOn }: ContractTerms, today: string): boolean =>
  (startsOn ?? today) <= today && (endsOn ?? today) >= today;

function problemFor(placed: readonly Placed[], today: string): RuleProblem | undefined {
  if (placed.some(({ contract }) => runsOn(contract, today))) return undefined;
  const ended = placed.filter(({ contract }) => (contract.endsOn ?? today) < today);
  const last = ended.sort((a, b) =>
    (a.contract.endsOn ?? "") < (b.contract.endsOn ?? "") ? 1 : -1,
  )[0];
  const coming = placed.find(({ contract }) => (contract.startsOn ?? today) > today);
  const told = last ?? coming;
  if (told === undefined) return undefined;
  const { vendor, startsOn = today, endsOn = today } = told.contract;
  const field: FieldPath = ["contracts", told.index, last === undefined ? "startsOn" : "endsOn"];
  const [end, start] = [dayText(endsOn), dayText(startsOn)];
  const what: Text =
    last === undefined
      ? {
          da: `Kontrakten med ${vendor} begynder først ${start.da}`,
          en: `The contract with ${vendor} begins only on ${start.en}`,
        }
      : {
          da: `Kontrakten med ${vendor} udløb ${end.da}`,
          en: `The contract with ${vendor} ended on ${end.en}`,
        };
  return {
    field,
    message: {
      da: `${what.da}, men integrationen er i drift. Forlæng eller forny kontrakten, og skriv datoerne, eller luk integrationen gennem fasen Exit.`,
      en: `${what.en}, but the integration is in operation. Extend or renew the contract and write the dates, or close the integration through the phase Exit.`,
    },
  };
}

/** Nothing runs without a contract. */
export const contractExpired: Rule = {
  id: "contract-expired",
  severity: "error",
  summary: {
    da: "Integrationen kører uden gyldig kontrakt",
    en: "The integration runs without a valid contract",
  },
  explanation: {
    da: "Uden en gyldig kontrakt er der ingen til at rette fejl, ingen pris og ingen, der har lovet at slette. For hver leverandør under contracts skal mindst én kontrakt gælde i dag: begyndt, og ikke udløbet (endsOn er den sidste dag; uden endsOn løber den, indtil den opsiges). Er den forlænget eller afløst, så skriv de nye datoer.",
    en: "Without a valid contract nobody has to repair faults, there is no price, and nobody has promised to delete. For each vendor under contracts at least one contract must be valid today: begun and not ended (endsOn is the last day; without endsOn it runs until notice is given). If it was extended or replaced, write the new dates.",
  },
  integration: ({ fields }, { today }) => {
    const { contracts = [] } = fields;
    if (contracts.length === 0 || !isLive(fields)) return nothing;
    if (contracts.every((contract) => runsOn(contract, today))) return nothing;
    const byVendor = new Map<string, Placed[]>();
    for (const [index, contract] of contracts.entries()) {
      const key = vendorKey(contract.vendor);
      const list = byVendor.get(key);
      if (list === undefined) byVendor.set(key, [{ contract, index }]);
      else list.push({ contract, index });
    }
    const found: RuleProblem[] = [];
    for (const placed of byVendor.values()) {
      const problem = problemFor(placed, today);
      if (problem !== undefined) found.push(problem);
    }
    return found.length === 0 ? nothing : found;
  },
};
