import type { Integration, System } from "../entry.ts";
import type { Problem } from "../finding.ts";
import { isLive } from "../liveness.ts";
import type { DriftView } from "./drift-view.ts";

const inRole = (
  { fields }: Integration,
  role: "source" | "target",
  { catalogue }: DriftView,
): readonly System[] =>
  (fields.systems ?? [])
    .filter((use) => use.role === role)
    .flatMap(({ id }) => catalogue.systemById.get(id) ?? []);

/** Pairs of usages that an integration joins. */
function* pairsOf(integration: Integration, view: DriftView) {
  for (const source of inRole(integration, "source", view))
    for (const target of inRole(integration, "target", view)) {
      const [from, to] = [view.usageOf(source), view.usageOf(target)];
      if (from !== undefined && to !== undefined && from !== to)
        yield { source, target, from: from.uuid, to: to.uuid };
    }
}

/** Integrations in operation that stand nowhere in KITOS: other municipalities cannot find them there. */
export function relationDrift(integration: Integration, view: DriftView): readonly Problem[] {
  if (!isLive(integration.fields)) return [];
  return [...pairsOf(integration, view)].flatMap(({ source, target, from, to }) => {
    const there = view.relationsOf(from).some((one) => one.from === to || one.to === to);
    if (there) return [];
    return [
      {
        rule: "kitos-relation-missing",
        severity: "info" as const,
        field: ["systems"],
        message: {
          da: `Integrationen er i drift, men KITOS har ingen relation mellem ${source.fields.name} og ${target.fields.name}.`,
          en: `The integration is in operation, but KITOS has no relation between ${source.fields.name} and ${target.fields.name}.`,
        },
        help: {
          da: "Opret relationen i KITOS, så andre kommuner kan finde den.",
          en: "Register the relation in KITOS, so that other municipalities can find it.",
        },
      },
    ];
  });
}
