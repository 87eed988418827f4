import type { Integration } from "../../domain/entry.ts";
import type { DataCategory } from "../../domain/integration-fields.ts";
import { categoriesMoved, saidOfCpr } from "../../domain/personal-data.ts";
import type { Phase, Status } from "../../domain/phase.ts";
import { systemVendors } from "../../domain/vendors.ts";
import { inPhaseSince } from "./phase-dates.ts";
import type { SiteView } from "./site-view.ts";
import { systemsInRole } from "./system-links.ts";

/** What every list shows of an integration. */
export interface IntegrationSummary {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  readonly status: Status;
  /** Names. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly twoWay: boolean;
  readonly systemIds: readonly string[];
  readonly vendors: readonly string[];
  readonly unit: string | undefined;
  /** The gravest kind of data that moves; nothing where no element says. */
  readonly category: DataCategory | undefined;
  /** Every kind of personal data that moves, the gravest last. */
  readonly categories: readonly DataCategory[];
  /** Of CPR numbers and of countries outside the EU/EEA: yes, no, or that nobody has said. */
  readonly cpr: boolean | undefined;
  readonly thirdCountry: boolean | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly changedOn: string | undefined;
  /** The day it entered its phase; nothing where nobody knows, as when it was registered in the middle of its way. */
  readonly since: string | undefined;
}

const categories: readonly DataCategory[] = [
  "none",
  "ordinary",
  "confidential",
  "sensitive",
  "criminal",
];

function gravest(integration: Integration): DataCategory | undefined {
  const ranks = (integration.fields.dataFlow?.elements ?? []).map(({ category }) =>
    category === undefined ? -1 : categories.indexOf(category),
  );
  return ranks.length === 0 ? undefined : categories[Math.max(...ranks)];
}

/** Sums up an integration for lists. */
export function summarise(
  view: Pick<SiteView, "input" | "findingsByPath">,
  integration: Integration,
): IntegrationSummary {
  const { fields, id, path } = integration;
  const { catalogue, changedOn, history } = view.input;
  const nameOf = (system: string): string =>
    catalogue.systemById.get(system)?.fields.name ?? system;
  const transfer = fields.privacy?.thirdCountry?.transfer;
  const findings = view.findingsByPath.get(path) ?? [];
  const count = (severity: string) =>
    findings.filter((found) => found.severity === severity).length;
  return {
    id,
    title: fields.title,
    phase: fields.phase,
    status: fields.status,
    sources: systemsInRole(integration, "source").map(nameOf),
    targets: systemsInRole(integration, "target").map(nameOf),
    twoWay: fields.dataFlow?.direction === "two-way",
    systemIds: [...new Set((fields.systems ?? []).map((use) => use.id))],
    vendors: systemVendors(integration, catalogue).map(({ name }) => name),
    unit: fields.owners?.requester?.unit,
    category: gravest(integration),
    categories: categoriesMoved(fields),
    cpr: saidOfCpr(fields),
    thirdCountry: transfer && transfer === "yes",
    errors: count("error"),
    warnings: count("warning"),
    changedOn: changedOn.get(path),
    since: inPhaseSince(integration, history.get(id)),
  };
}
