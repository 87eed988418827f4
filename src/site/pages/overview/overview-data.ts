import type { DataCategory, SystemRole } from "../../../domain/integration-fields.ts";
import { personalCategories } from "../../../domain/personal-data.ts";
import type { Phase, Status } from "../../../domain/phase.ts";
import { compareDanish } from "../../formats.ts";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import type { SiteView } from "../../view/site-view.ts";
import { systemsInRole } from "../../view/system-links.ts";

/** A code with its name: systems by id, vendors by slug, units by name. */
export type Named = readonly [key: string, name: string];

/**
 * Everything the overview's filters need, by column: smaller and faster to scan than a row at a time. Rows stand in Danish order
 * of title, sorted at build. Lists of systems, vendors and units are referred to by position.
 */
export interface OverviewData {
  readonly systems: readonly Named[];
  readonly vendors: readonly Named[];
  readonly units: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly phase: readonly Phase[];
  readonly status: readonly Status[];
  readonly sources: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  /** Systems that are neither source nor target. */
  readonly between: readonly (readonly number[])[];
  readonly twoWay: readonly number[];
  readonly vendor: readonly (readonly number[])[];
  /** -1 where nobody is named. */
  readonly unit: readonly number[];
  readonly category: readonly (DataCategory | "")[];
  /** Every category of personal data that moves, a bit each in the order of `personalCategories`. */
  readonly moves: readonly number[];
  readonly cpr: readonly number[];
  readonly thirdCountry: readonly number[];
  readonly errors: readonly number[];
  readonly warnings: readonly number[];
  readonly changed: readonly string[];
}

/** Where the data lie, from the site's root; the same for both languages. */
export const overviewDataPath = "data/overview.json";

const bitsOf = (categories: readonly DataCategory[]): number =>
  categories.reduce((bits, category) => bits | (1 << personalCategories.indexOf(category)), 0);

/** Packs the summaries into columns. */
export function overviewData(view: SiteView): OverviewData {
  const rows = view.summaries;
  const position = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> =>
    new Map(keys.map((key, index) => [key, index]));
  const systems = systemsInUse(view);
  const systemAt = position(systems.map(([id]) => id));
  const vendorAt = position(view.vendors.map(({ name }) => name));
  const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))].sort(compareDanish);
  const unitAt = position(units);
  const systemsOf = (role: SystemRole) =>
    view.integrations.map((integration) =>
      systemsInRole(integration, role).flatMap((id) => systemAt.get(id) ?? []),
    );
  const column = <Value>(pick: (row: IntegrationSummary) => Value): readonly Value[] =>
    rows.map(pick);
  return {
    systems,
    vendors: view.vendors.map(({ id, name }) => [id, name]),
    units,
    id: column(({ id }) => id),
    title: column(({ title }) => title),
    phase: column(({ phase }) => phase),
    status: column(({ status }) => status),
    sources: systemsOf("source"),
    targets: systemsOf("target"),
    between: systemsOf("intermediary"),
    twoWay: column(({ twoWay }) => Number(twoWay)),
    vendor: column(({ vendors }) => vendors.flatMap((name) => vendorAt.get(name) ?? [])),
    unit: column(({ unit }) => (unit === undefined ? -1 : (unitAt.get(unit) ?? -1))),
    category: column(({ category }) => category ?? ""),
    moves: column(({ categories }) => bitsOf(categories)),
    cpr: column(({ cpr }) => Number(cpr)),
    thirdCountry: column(({ thirdCountry }) => Number(thirdCountry)),
    errors: column(({ errors }) => errors),
    warnings: column(({ warnings }) => warnings),
    changed: column(({ changedOn }) => changedOn ?? ""),
  };
}

/** Systems that an integration names, registered or not, in Danish order of name. */
export function systemsInUse(view: SiteView): readonly Named[] {
  const ids = new Set(view.counted.flatMap(({ systemIds }) => systemIds));
  const { systemById } = view.input.catalogue;
  return [...ids]
    .map((id): Named => [id, systemById.get(id)?.fields.name ?? id])
    .sort(([, a], [, b]) => compareDanish(a, b));
}
