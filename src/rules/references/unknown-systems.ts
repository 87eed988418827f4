import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { perCatalogue } from "../../domain/per-catalogue.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { nothing } from "../shared/nothing.ts";
import { isUnreadable } from "../shared/unreadable.ts";
import { suggestion } from "../shared/words.ts";

/** True when the id is a registered system, readable or not. */
const systemExists = (id: string, catalogue: Catalogue): boolean =>
  catalogue.systemById.has(id) || isUnreadable("system", id, catalogue);

/** Ids of all systems, and the names people use for them, each with the id that is meant. */
const idsByName = perCatalogue(({ systems }) => {
  const ids = new Map<string, string>();
  for (const { id, fields } of systems)
    for (const name of [id, fields.name, ...(fields.aliases ?? [])])
      if (!ids.has(name)) ids.set(name, id);
  return ids;
});

function guess(id: string, catalogue: Catalogue): Text {
  const ids = idsByName(catalogue);
  return suggestion(id, ids.keys(), (name) => ids.get(name) ?? name);
}

function notRegistered(id: string, field: FieldPath, catalogue: Catalogue): RuleProblem {
  const meant = guess(id, catalogue);
  return {
    field,
    message: {
      da: `Systemet "${id}" findes ikke i kataloget.${meant.da} Ret id'et, eller registrér systemet i systems/${id}.md.`,
      en: `The system "${id}" is not in the catalogue.${meant.en} Correct the id, or register the system in systems/${id}.md.`,
    },
  };
}

function exposer({ fields }: Integration, catalogue: Catalogue): readonly RuleProblem[] {
  const id = fields.technical?.exposedBy;
  const uses = fields.systems ?? [];
  if (id === undefined || uses.some((use) => use.id === id)) return nothing;
  const own = uses.map((use) => use.id);
  const field = ["technical", "exposedBy"];
  if (!systemExists(id, catalogue)) return [notRegistered(id, field, catalogue)];
  const meant = suggestion(id, own);
  return [
    {
      field,
      message: {
        da: `Snitfladen siges at være udstillet af "${id}", men det system står ikke under "systems".${meant.da} Skriv et af integrationens egne systemer, eller tilføj "${id}" under "systems".`,
        en: `The interface is said to be exposed by "${id}", but that system is not listed under "systems".${meant.en} Write one of the integration's own systems, or add "${id}" under "systems".`,
      },
    },
  ];
}

/** Systems under `systems` and `technical.exposedBy` that are not registered, or not part of the integration. */
export function unknownSystems(
  integration: Integration,
  { catalogue }: RuleContext,
): readonly RuleProblem[] {
  const uses = integration.fields.systems ?? [];
  const wrong = exposer(integration, catalogue);
  if (uses.every(({ id }) => catalogue.systemById.has(id))) return wrong;
  const missing = uses.flatMap(({ id }, index) =>
    systemExists(id, catalogue) ? [] : [notRegistered(id, ["systems", index, "id"], catalogue)],
  );
  return [...missing, ...wrong];
}
