import type { System } from "../entry.ts";
import type { Problem } from "../finding.ts";
import type { DriftView } from "./drift-view.ts";

const joins = (view: DriftView, a: System, b: System): boolean =>
  view.catalogue.integrations.some(({ fields }) => {
    const ids = (fields.systems ?? []).map(({ id }) => id);
    return ids.includes(a.id) && ids.includes(b.id);
  });

/** Relations of a system in KITOS to another of our systems that no integration here is about. */
export function unregisteredRelations(system: System, view: DriftView): readonly Problem[] {
  const usage = view.usageOf(system);
  if (usage === undefined) return [];
  const outgoing = view.relationsOf(usage.uuid).filter(({ from }) => from === usage.uuid);
  const others = new Set(outgoing.flatMap(({ to }) => view.ownByUsage.get(to) ?? []));
  return [...others]
    .filter((other) => other !== system && !joins(view, system, other))
    .map((other) => {
      const through = outgoing.find(({ to }) => view.ownByUsage.get(to) === other)?.interface;
      const by = through === undefined ? "" : ` (${through})`;
      return {
        rule: "kitos-relation-unregistered",
        severity: "info" as const,
        field: ["kitos"],
        message: {
          da: `KITOS har en relation fra ${system.fields.name} til ${other.fields.name}${by}, som ingen integration her handler om.`,
          en: `KITOS has a relation from ${system.fields.name} to ${other.fields.name}${by} that no integration here is about.`,
        },
        help: {
          da: `Kører den, så registrér den: catalogue new integration. Ellers skal relationen fjernes fra KITOS.`,
          en: `If it runs, register it: catalogue new integration. Otherwise the relation should be removed from KITOS.`,
        },
      };
    });
}
