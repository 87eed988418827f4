import type { Catalogue } from "../domain/catalogue.ts";
import { successorsOf } from "../domain/dependants.ts";
import type { Entry, Integration } from "../domain/entry.ts";
import { isClosed } from "../domain/liveness.ts";
import { perCatalogue } from "../domain/per-catalogue.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOf } from "./shared/words.ts";

type Named = Pick<Entry<unknown>, "id" | "path">;

/** The paths that share an id with another; ids that stand once, nearly all, are left out. */
function pathsById(entries: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const first = new Map<string, string>();
  const shared = new Map<string, string[]>();
  for (const { id, path } of entries) {
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    else shared.set(id, [...(shared.get(id) ?? [other]), path]);
  }
  return shared;
}

const indexOf = perCatalogue(({ integrations, systems }: Catalogue) => ({
  integrations: pathsById(integrations),
  systems: pathsById(systems),
}));

function shared(entry: Named, paths: ReadonlyMap<string, readonly string[]>): RuleProblem[] {
  const { id } = entry;
  const all = paths.get(id);
  if (all === undefined) return [];
  const others = all.filter((path) => path !== entry.path);
  const where = rowOf(others);
  return [
    {
      field: ["id"],
      message: {
        da: `Id "${id}" bruges også i ${where.da}. Et id må kun stå i én fil: giv den nyeste af dem et andet id og filnavn.`,
        en: `The id "${id}" is also used in ${where.en}. An id may be used in one file only: give the newest of them another id and file name.`,
      },
    },
  ];
}

// A predecessor has run, or was dropped on the way. A fresh integration under a replaced id would take over its address.
function claimed(entry: Integration, catalogue: Catalogue): RuleProblem[] {
  const { fields, id } = entry;
  if (isClosed(fields) || hasReached(fields.phase, "operation")) return [];
  const claimant = successorsOf(id, catalogue).find((other) => other.path !== entry.path);
  if (claimant === undefined) return [];
  return [
    {
      field: ["id"],
      message: {
        da: `Id "${id}" er optaget: ${claimant.path} skriver under "replaces", at den har afløst "${id}", og dens side viser derhen. Vælg et andet id og filnavn, eller slet id'et under "replaces".`,
        en: `The id "${id}" is taken: ${claimant.path} says under "replaces" that it has replaced "${id}", and that page redirects there. Choose another id and file name, or delete the id under "replaces".`,
      },
    },
  ];
}

function claims(entry: Integration, catalogue: Catalogue): RuleProblem[] {
  const { replaces } = entry.fields;
  if (replaces === undefined || replaces.length === 0) return [];
  return replaces.flatMap((id, index): RuleProblem[] => {
    const field = ["replaces", index];
    if (id === entry.fields.id)
      return [
        {
          field,
          message: {
            da: `Integrationen kan ikke afløse sig selv. Slet "${id}" under "replaces", eller skriv det tidligere id.`,
            en: `The integration cannot replace itself. Delete "${id}" under "replaces", or write the earlier id.`,
          },
        },
      ];
    const rival = successorsOf(id, catalogue).find((other) => other.path !== entry.path);
    if (rival === undefined) return [];
    return [
      {
        field,
        message: {
          da: `Både denne fil og ${rival.path} skriver, at de har afløst "${id}". Den gamle side kan kun vise ét sted hen: lad id'et stå i én af dem.`,
          en: `Both this file and ${rival.path} say that they have replaced "${id}". The old page can lead to one place only: leave the id in one of them.`,
        },
      },
    ];
  });
}

/** One id, one file. */
export const idUnique: Rule = {
  id: "id-unique",
  severity: "error",
  summary: {
    da: "To filer gør krav på samme id",
    en: "Two files claim the same id",
  },
  explanation: {
    da: 'Et id er integrationens faste adresse. Deler to filer det, overskriver den ene sides indhold den anden. Det samme sker, når et id, som en anden integration har afløst (skrevet under "replaces"), bruges igen til noget nyt. Giv den nyeste et andet id.',
    en: 'An id is the integration\'s permanent address. When two files share it, one page overwrites the other. The same happens when an id that another integration has replaced (written under "replaces") is used again for something new. Give the newest another id.',
  },
  integration: (integration, { catalogue }) => {
    const problems = shared(integration, indexOf(catalogue).integrations);
    const taken = problems.length > 0 ? problems : claimed(integration, catalogue);
    const wrong = claims(integration, catalogue);
    return taken.length + wrong.length === 0 ? nothing : [...taken, ...wrong];
  },
  system: (system, { catalogue }) => shared(system, indexOf(catalogue).systems),
};
