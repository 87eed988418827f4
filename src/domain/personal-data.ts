import type { DataCategory, DataElement, IntegrationFields } from "./integration-fields.ts";

/** True for the categories that are personal data; an element without a category is not known to be. */
const isPersonalCategory = (category: DataCategory | undefined): boolean =>
  category !== undefined && category !== "none";

const cprName = /^(cpr|personnummer)(-?(nr|no|nummer|number))?$/;

/** True for an element that is marked as a CPR number, or is named as one and not marked at all. */
export const isCprElement = (element: DataElement): boolean =>
  element.cpr ??
  cprName.test(
    element.name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_.]+/g, "-"),
  );

/** True for an element that says something of a person. */
export const isPersonalElement = (element: DataElement): boolean =>
  isPersonalCategory(element.category) || isCprElement(element);

const elementsOf = (fields: IntegrationFields): readonly DataElement[] =>
  fields.dataFlow?.elements ?? [];

/** True when personal data move: said so, or shown by an element. Either is enough, so that a wrong `false` opens nothing. */
export const movesPersonalData = (fields: IntegrationFields): boolean =>
  fields.privacy?.personalData === true || elementsOf(fields).some(isPersonalElement);

/** True when an element of the category moves. */
export const movesCategory = (fields: IntegrationFields, category: DataCategory): boolean =>
  elementsOf(fields).some((element) => element.category === category);

/** The categories of personal data, the gravest last. */
export const personalCategories: readonly DataCategory[] = [
  "ordinary",
  "confidential",
  "sensitive",
  "criminal",
];

/** Every category of personal data that moves, the gravest last; none where no element says one. */
export const categoriesMoved = (fields: IntegrationFields): readonly DataCategory[] =>
  personalCategories.filter((category) => movesCategory(fields, category));

/** True when CPR numbers move. */
export const movesCpr = (fields: IntegrationFields): boolean =>
  elementsOf(fields).some(isCprElement);

/** Whether CPR numbers move, as far as somebody has said what does. */
export const saidOfCpr = (fields: IntegrationFields): boolean | undefined =>
  elementsOf(fields).length === 0 ? undefined : movesCpr(fields);
