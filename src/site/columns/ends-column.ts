import type { SystemRole } from "../../domain/integration-fields.ts";
import { isClosed } from "../../domain/liveness.ts";
import { systemsInRole } from "../view/system-links.ts";
import type { Column } from "./column.ts";

/** The ids of an integration's systems in each role. */
export interface Ends extends Readonly<Record<SystemRole, readonly string[]>> {
  readonly isClosed: boolean;
}

/** What integrations lead from and to. */
export const endsColumn: Column<Ends> = {
  name: "ends",
  behind: [],
  make: (_, integration) => {
    const inRole = (role: SystemRole) => systemsInRole(integration, role);
    return {
      source: inRole("source"),
      target: inRole("target"),
      intermediary: inRole("intermediary"),
      isClosed: isClosed(integration.fields),
    };
  },
};
