import type { Integration } from "../../domain/entry.ts";
import type { SystemRole } from "../../domain/integration-fields.ts";

/** The ids of an integration's systems in one role. */
export const systemsInRole = (integration: Integration, role: SystemRole): readonly string[] =>
  (integration.fields.systems ?? []).filter((use) => use.role === role).map((use) => use.id);
