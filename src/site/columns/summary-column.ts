import type { Integration } from "../../domain/entry.ts";
import type { DataCategory } from "../../domain/integration-fields.ts";
import { movesCpr } from "../../domain/personal-data.ts";
import { systemVendors } from "../../domain/vendors.ts";
import { membersById, systemFields } from "../notes/noted-fields.ts";
import type { IntegrationSummary } from "../view/integration-summary.ts";
import type { StatedPhases } from "../view/phase-dates.ts";
import { systemsInRole } from "../view/system-links.ts";
import type { Column } from "./column.ts";

/** What a summary says that stands in the file, or in the files of its systems. */
export interface SummaryFacts
  extends Omit<IntegrationSummary, "id" | "errors" | "warnings" | "changedOn" | "since"> {
  readonly stated: Omit<StatedPhases, "phase">;
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

/** What most lists show of an integration. */
export const summaryColumn: Column<SummaryFacts> = {
  name: "summary",
  isAskedOnce: true,
  behind: [membersById("systems"), ...systemFields("name", "vendor")],
  make: ({ input: { catalogue } }, integration) => {
    const { fields } = integration;
    const { implementation: { liveOn } = {}, exit: { activatedOn } = {} } = fields;
    const nameOf = (system: string): string =>
      catalogue.systemById.get(system)?.fields.name ?? system;
    return {
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
      cpr: movesCpr(fields),
      thirdCountry: fields.privacy?.thirdCountry?.transfer === "yes",
      stated: {
        ...(liveOn && { implementation: { liveOn } }),
        ...(activatedOn && { exit: { activatedOn } }),
      },
    };
  },
};
