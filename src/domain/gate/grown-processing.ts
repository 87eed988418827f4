import { signatureConditions } from "../default-policy.ts";
import type { SignatureCondition } from "../governance-fields.ts";
import type { DataElement, IntegrationFields } from "../integration-fields.ts";
import type { Text } from "../language.ts";
import { isCprElement } from "../personal-data.ts";
import { vendorKey } from "../vendors.ts";
import { because, type Growth } from "./grown-words.ts";
import { sameWords } from "./same-words.ts";

type Fields = IntegrationFields;

const watched: readonly Exclude<SignatureCondition, "dpa-not-required">[] = [
  "personal-data",
  "sensitive-data",
  "cpr",
  "third-country",
];

const elementsOf = ({ dataFlow }: Fields): readonly DataElement[] => dataFlow?.elements ?? [];

const isPersonal = (element: DataElement): boolean =>
  element.category !== "none" || isCprElement(element);

/** The elements that move after and did not before. One called something else than it was, if only harmless now, is a changed answer too. */
function newElements(before: Fields, after: Fields): readonly string[] {
  const known = elementsOf(before);
  const isNew = (element: DataElement): boolean => {
    const then = known.filter(({ name }) => name === element.name);
    if (then.length === 0) return isPersonal(element);
    return !then.some(
      (one) => one.category === element.category && isCprElement(one) === isCprElement(element),
    );
  };
  return elementsOf(after)
    .filter(isNew)
    .map(({ name }) => name);
}

/** One way in which the processing reaches further; `name` where a reader knows it by one. */
interface Reach {
  readonly growth: Growth;
  readonly key: string;
  readonly name?: string;
}

// Whose data, between which systems and whether back as well, to which countries on which basis, by whom, each with the decision on an
// agreement with them, lawful by what, without an assessment of the consequences (or a word on it), and whether tests use them.
function reachOf(fields: Fields): readonly Reach[] {
  const { dataFlow, dpa = [], privacy, systems = [], technical } = fields;
  const { article6 = [], article9 = [] } = privacy?.legalBasis ?? {};
  const { basis, countries = [], transfer } = privacy?.thirdCountry ?? {};
  const assessment = privacy?.dpia?.decision;
  const abroad = transfer === "none" ? [] : [...countries, `on ${basis}`];
  const reach = (growth: Growth, keys: readonly string[]): readonly Reach[] =>
    keys.map((key) => ({ growth, key }));
  return [
    ...reach("subjects", privacy?.dataSubjects ?? []),
    ...systems.map(
      ({ id, role }): Reach => ({ growth: "systems", key: `${role} ${id}`, name: id }),
    ),
    ...reach("two-way", dataFlow?.direction === "two-way" ? ["and back"] : []),
    ...reach("unassessed", assessment === "required" ? [] : [`${assessment}`]),
    ...reach("in-tests", technical?.testData === "production" ? ["production"] : []),
    ...reach("abroad", abroad),
    ...dpa.map(
      ({ decision, vendor }): Reach => ({
        growth: "vendors",
        key: `${vendorKey(vendor)} ${decision}`,
        name: vendor,
      }),
    ),
    ...reach("lawful", [
      ...article6,
      ...article9,
      ...(privacy?.cprBasis ? [privacy.cprBasis] : []),
    ]),
  ];
}

function furtherReach(before: Fields, after: Fields): readonly Text[] {
  const keyOf = ({ growth, key }: Reach): string => `${growth} ${key}`;
  const known = new Set(reachOf(before).map(keyOf));
  const further = reachOf(after).filter((reach) => !known.has(keyOf(reach)));
  return [...new Set(further.map(({ growth }) => growth))].map((growth) =>
    because(
      growth,
      further.flatMap((reach) => (reach.growth === growth ? (reach.name ?? []) : [])),
    ),
  );
}

/** What more is done with people's data after than before; empty where it is not more, or where nobody's data move. */
export function grownProcessing(before: Fields, after: Fields): readonly Text[] {
  const isNew = (name: SignatureCondition): boolean =>
    signatureConditions[name](after) && !signatureConditions[name](before);
  const conditions = watched.filter(isNew).map((name) => because(name));
  if (!signatureConditions["personal-data"](after)) return conditions;
  const elements = newElements(before, after);
  return [
    ...conditions,
    ...(elements.length === 0 ? [] : [because("elements", elements)]),
    ...furtherReach(before, after),
    ...(sameWords(before.privacy?.retention, after.privacy?.retention)
      ? []
      : [because("retention")]),
  ];
}

/** What more a system's owner gives: other data about people. Whoever has said yes to some has not said yes to these. */
export function grownDelivery(before: Fields, after: Fields): readonly Text[] {
  const elements = signatureConditions["personal-data"](after) ? newElements(before, after) : [];
  return elements.length === 0 ? [] : [because("elements", elements)];
}

/** What of the way is new to both owners: the one who received gives as well. */
export const grownDirection = (before: Fields, after: Fields): readonly Text[] =>
  after.dataFlow?.direction === "two-way" && before.dataFlow?.direction !== "two-way"
    ? [because("two-way")]
    : [];
