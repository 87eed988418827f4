import type { Rule } from "../domain/rule.ts";
import { systemLabel } from "./shared/names.ts";
import { nothing } from "./shared/nothing.ts";

/** An integration joins two systems, not one to itself. */
export const sameSystemTwice: Rule = {
  id: "same-system-twice",
  severity: "error",
  summary: {
    da: "Samme system er både afgiver og modtager",
    en: "The same system is both source and target",
  },
  explanation: {
    da: 'En integration kobler mindst to systemer. Er afgiver og modtager det samme, mangler den anden ejer, den anden leverandør og den anden aftale. Ret det ene id under "systems". Går data begge veje, så skriv det i dataFlow.direction: two-way.',
    en: 'An integration joins at least two systems. When source and target are the same, the other owner, the other vendor and the other agreement are missing. Correct one of the ids under "systems". If data go both ways, say so in dataFlow.direction: two-way.',
  },
  integration: ({ fields: { systems = [] } }, { catalogue }) => {
    const isSource = (id: string): boolean =>
      systems.some((use) => use.role === "source" && use.id === id);
    if (!systems.some(({ id, role }) => role === "target" && isSource(id))) return nothing;
    return systems.flatMap(({ id, role }, index) => {
      if (role !== "target" || !isSource(id)) return [];
      const label = systemLabel(id, catalogue);
      return [
        {
          field: ["systems", index, "id"],
          message: {
            da: `${label} står som både afgiver og modtager. Skriv det andet system her; går data begge veje, så skriv dataFlow.direction: two-way.`,
            en: `${label} is both source and target. Write the other system here; if data go both ways, write dataFlow.direction: two-way.`,
          },
        },
      ];
    });
  },
};
