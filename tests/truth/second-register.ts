import {
  agreementsThatCount,
  elementsOf,
  type Facts,
  isOver,
  isPersonal,
  type SecondCatalogue,
  standingOf,
} from "./second-reading.ts";

/** A line of the register after Article 30, as a data protection officer reads it out of a file. */
export interface RegisterLine {
  readonly id: string;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly countries: readonly string[];
  /** How many bases stand in it: articles, national law, and that for CPR numbers. */
  readonly bases: number;
  readonly agreements: readonly string[];
}

const gravity = ["ordinary", "confidential", "sensitive", "criminal"];

function recipientsOf({ systems = [], dataFlow }: Facts, all: SecondCatalogue["systems"]) {
  const receives = [
    "target",
    "intermediary",
    ...(dataFlow?.direction === "two-way" ? ["source"] : []),
  ];
  const ids = receives.flatMap((role) =>
    systems.filter((use: Facts) => use.role === role).map(({ id }: Facts) => id),
  );
  return [...new Set(ids)].map((id) => {
    const system = all.get(id);
    return system?.vendor === undefined ? system?.name : `${system.name} (${system.vendor.name})`;
  });
}

function agreementsOf(one: Facts, today: string): readonly string[] {
  const counting = agreementsThatCount(one);
  return (one.dpa ?? []).flatMap((entry: Facts) => {
    if (entry.decision === "not-required") return [`${entry.vendor}: not-required`];
    return counting.includes(entry) ? [`${entry.vendor}: ${standingOf(entry, today)}`] : [];
  });
}

/** The register's lines on a day, by id. */
export const registerAgain = (
  { integrations, systems }: SecondCatalogue,
  today: string,
): readonly RegisterLine[] =>
  integrations
    .filter((one) => isPersonal(one) && !isOver(one))
    .map((one) => {
      const { legalBasis, cprBasis, thirdCountry } = one.privacy ?? {};
      const lists = [legalBasis?.article6, legalBasis?.article9, legalBasis?.national];
      return {
        id: one.id,
        categories: gravity.filter((grave) =>
          elementsOf(one).some(({ category }) => category === grave),
        ),
        recipients: recipientsOf(one, systems),
        countries: thirdCountry?.transfer === "none" ? [] : (thirdCountry?.countries ?? []),
        bases: lists.flatMap((list) => list ?? []).length + (cprBasis === undefined ? 0 : 1),
        agreements: agreementsOf(one, today),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
