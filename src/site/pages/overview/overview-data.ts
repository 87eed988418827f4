import type { Integration } from "../../../domain/entry.ts";
import type { DataCategory, SystemRole } from "../../../domain/integration-fields.ts";
import type { PageUnit } from "../../../domain/page.ts";
import { personalCategories } from "../../../domain/personal-data.ts";
import type { Phase, Status } from "../../../domain/phase.ts";
import { openBlocks } from "../../blocks/open-blocks.ts";
import { stripOf, textPage } from "../../blocks/text-page.ts";
import type { Named } from "../../view/in-use.ts";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import type { SiteView } from "../../view/site-view.ts";
import { systemsInRole } from "../../view/system-links.ts";

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

type Tables = Pick<OverviewData, "systems" | "vendors" | "units">;
type Columns = Omit<OverviewData, keyof Tables>;

const position = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> =>
  new Map(keys.map((key, index) => [key, index]));

/** Makes columns of some integrations. */
function columnMaker(
  { lookUp }: SiteView,
  { systems, vendors, units }: Tables,
): (some: readonly Integration[]) => Columns {
  const systemAt = position(systems.map(([id]) => id));
  const vendorAt = position(vendors.map(([, name]) => name));
  const unitAt = position(units);
  return (some) => {
    const rows = some.map(lookUp.summary);
    const column = <Value>(pick: (row: IntegrationSummary) => Value): readonly Value[] =>
      rows.map(pick);
    const systemsOf = (role: SystemRole) =>
      some.map((integration) =>
        systemsInRole(integration, role).flatMap((id) => systemAt.get(id) ?? []),
      );
    return {
      id: column(({ id }) => id),
      title: column(({ title }) => title),
      phase: column(({ phase }) => phase),
      status: column(({ status }) => status),
      sources: systemsOf("source"),
      targets: systemsOf("target"),
      between: systemsOf("intermediary"),
      twoWay: column(({ twoWay }) => Number(twoWay)),
      vendor: column((row) => row.vendors.flatMap((name) => vendorAt.get(name) ?? [])),
      unit: column(({ unit }) => (unit === undefined ? -1 : (unitAt.get(unit) ?? -1))),
      category: column(({ category }) => category ?? ""),
      moves: column(({ categories }) => bitsOf(categories)),
      cpr: column(({ cpr }) => Number(cpr === true)),
      thirdCountry: column(({ thirdCountry }) => Number(thirdCountry === true)),
      errors: column(({ errors }) => errors),
      warnings: column(({ warnings }) => warnings),
      changed: column(({ changedOn }) => changedOn ?? ""),
    };
  };
}

// In the order in which they stand in the file.
const columnNames = Object.keys({
  ...{ id: 0, title: 0, phase: 0, status: 0, sources: 0, targets: 0, between: 0, twoWay: 0 },
  ...{ vendor: 0, unit: 0, category: 0, moves: 0, cpr: 0, thirdCountry: 0 },
  ...{ errors: 0, warnings: 0, changed: 0 },
} satisfies Record<keyof Columns, 0>) as (keyof Columns)[];

/** The unit of that file. An integration that changes has the columns of its block made again, as long as what they refer to is the same. */
export const overviewUnit = (view: SiteView): PageUnit => ({
  id: `file/${overviewDataPath}`,
  paths: [overviewDataPath],
  render: (memory) => {
    const open = openBlocks(memory, [overviewDataPath], view.input.rowsInBlock);
    const tables: Tables = {
      systems: view.systemsInUse,
      vendors: view.vendorsInUse,
      units: view.unitsInUse,
    };
    const head = JSON.stringify(tables).slice(0, -1);
    const list = open.list({
      name: "integrations",
      rows: view.integrations,
      make: columnMaker(view, tables),
      isSame: ({ beginsWith }) => beginsWith(overviewDataPath, head),
    });
    const strip = (name: keyof Columns) =>
      stripOf(list, (columns) => JSON.stringify(columns[name]).slice(1, -1), ",");
    return [
      textPage(open, overviewDataPath, [
        head,
        ...columnNames.flatMap((name) => [`,${JSON.stringify(name)}:[`, strip(name), "]"]),
        "}",
      ]),
    ];
  },
});
