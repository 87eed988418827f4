import { systemVendors } from "../../domain/vendors.ts";
import { membersById, systemFields } from "../notes/noted-fields.ts";
import { pathOf } from "../routes.ts";
import type { Column } from "./column.ts";

/** What `catalogue.json` says of an integration, but for the day it was last changed, which stands in no file. */
export const publishedColumn: Column<object> = {
  name: "published",
  isAskedOnce: true,
  behind: [membersById("systems"), ...systemFields("name", "vendor")],
  make: ({ input: { catalogue } }, integration) => {
    const { id, fields } = integration;
    const { dataFlow, need, technical, implementation } = fields;
    return {
      id,
      url: pathOf({ page: "integration", id }, "da"),
      title: fields.title,
      summary: fields.summary,
      phase: fields.phase,
      status: fields.status,
      kle: fields.kle,
      systems: (fields.systems ?? []).map((use) => {
        const system = catalogue.systemById.get(use.id);
        return {
          id: use.id,
          name: system?.fields.name,
          role: use.role,
          vendor: system?.fields.vendor?.name,
        };
      }),
      vendors: systemVendors(integration, catalogue).map(({ name }) => name),
      data:
        dataFlow?.elements?.map(({ name, category, cpr }) => ({ name, category, cpr })) ??
        (need?.data ?? []).map((name) => ({ name })),
      direction: dataFlow?.direction,
      frequency: need?.frequency,
      pattern: technical?.pattern,
      protocol: technical?.protocol,
      route: technical?.route,
      reuseOutcome: fields.reuse?.outcome,
      requestingUnit: fields.owners?.requester?.unit,
      plannedGoLive: implementation?.plannedGoLive,
      liveOn: implementation?.liveOn,
      expectedEndOn: fields.exit?.expectedEndOn,
      dependsOn: fields.dependsOn,
      replaces: fields.replaces,
    };
  },
};
