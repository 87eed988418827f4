import { signatureConditions } from "../default-policy.ts";
import type { SignatureCondition } from "../governance-fields.ts";
import type { DataElement, IntegrationFields } from "../integration-fields.ts";
import { isCprElement } from "../personal-data.ts";
import { vendorKey } from "../vendors.ts";

type Fields = IntegrationFields;

const watched: readonly SignatureCondition[] = [
  "personal-data",
  "sensitive-data",
  "cpr",
  "third-country",
];

const elementsOf = ({ dataFlow }: Fields): readonly DataElement[] => dataFlow?.elements ?? [];

const isPersonal = (element: DataElement): boolean =>
  element.category !== "none" || isCprElement(element);

// One that is called something else than it was, if only harmless now, is a changed answer too.
function movesMore(before: Fields, after: Fields): boolean {
  const known = elementsOf(before);
  return elementsOf(after).some((element) => {
    const then = known.filter(({ name }) => name === element.name);
    if (then.length === 0) return isPersonal(element);
    return !then.some(
      (one) => one.category === element.category && isCprElement(one) === isCprElement(element),
    );
  });
}

// Whose data, between which systems and whether back as well, to which countries on which basis, by whom, each with the decision on an
// agreement with them, without an assessment of the consequences (or a word on it), and whether tests use them.
const reachOf = (fields: Fields): readonly string[] => {
  const { dataFlow, dpa = [], privacy, systems = [], technical } = fields;
  const { basis, countries = [], transfer } = privacy?.thirdCountry ?? {};
  const assessment = privacy?.dpia?.decision;
  const abroad = transfer === "none" ? [] : [...countries, `on ${basis}`];
  return [
    ...(privacy?.dataSubjects ?? []).map((who) => `about ${who}`),
    ...systems.map(({ id, role }) => `${role} ${id}`),
    ...(dataFlow?.direction === "two-way" ? ["and back"] : []),
    ...(assessment === "required" ? [] : [`assessed ${assessment}`]),
    ...(technical?.testData === "production" ? ["in tests"] : []),
    ...abroad.map((where) => `abroad ${where}`),
    ...dpa.map(({ decision, vendor }) => `by ${vendorKey(vendor)} ${decision}`),
  ];
};

/**
 * True when more is done with people's data after than before: other data, about others, in other systems or countries, by another vendor,
 * in tests too, or what was to be assessed no longer is.
 */
export function handlesMore(before: Fields, after: Fields): boolean {
  const isNew = (name: SignatureCondition): boolean =>
    signatureConditions[name](after) && !signatureConditions[name](before);
  if (watched.some(isNew)) return true;
  if (!signatureConditions["personal-data"](after)) return false;
  const known = new Set(reachOf(before));
  return movesMore(before, after) || reachOf(after).some((fact) => !known.has(fact));
}

interface Agreed {
  readonly key: string;
  /** ISO date; none where it does not end by itself. */
  readonly until: string | undefined;
}

const growsBeyond = (before: readonly Agreed[], after: readonly Agreed[]): boolean =>
  after.some(
    ({ key, until }) =>
      !before.some(
        (known) =>
          known.key === key &&
          (known.until === undefined || (until !== undefined && until <= known.until)),
      ),
  );

const agreements = ({ dpa = [] }: Fields): readonly Agreed[] =>
  dpa
    .filter(({ status }) => status === "signed")
    .map(({ signedOn, validUntil, vendor }) => ({
      key: `${vendorKey(vendor)} ${signedOn}`,
      until: validUntil,
    }));

/** True when a data processing agreement is called signed after that was not before, or is said to last longer. */
export const agreesToMore = (before: Fields, after: Fields): boolean =>
  signatureConditions["personal-data"](after) && growsBeyond(agreements(before), agreements(after));

const contractsOf = ({ contracts = [] }: Fields): readonly Agreed[] =>
  contracts
    .filter(({ signedOn }) => signedOn !== undefined)
    .map(({ endsOn, form, signedOn, vendor }) => ({
      key: `${vendorKey(vendor)} ${form} ${signedOn}`,
      until: endsOn,
    }));

/** True when a contract is called signed after that was not before, an existing one that covers too, or is said to last longer. */
export const reliesOnMore = (before: Fields, after: Fields): boolean =>
  growsBeyond(contractsOf(before), contractsOf(after));
