import { isClosed } from "../../domain/liveness.ts";
import { hasReached } from "../../domain/phase.ts";
import type { Rule, RuleProblem } from "../../domain/rule.ts";
import { systemLabel } from "../shared/names.ts";
import { nothing } from "../shared/nothing.ts";
import { registerGaps } from "../shared/register-gaps.ts";
import { rowOfTexts } from "../shared/words.ts";

/** The part of the gate into clarification that needs the register of systems. */
export const systemsRegistered: Rule = {
  id: "clarification/systems-registered",
  severity: "error",
  missing: true,
  summary: {
    da: "Et system er registreret uden ejer, forvalter eller leverandør",
    en: "A system is registered without owner, manager or vendor",
  },
  explanation: {
    da: "Før afklaringsmødet skal det være kendt, hvem der ejer og forvalter begge systemer, og hvem der leverer dem: ejerne skriver under, og det er dem, der spørger leverandørerne. Udfyld det, der mangler, i systemets egen fil under systems/.",
    en: "Before the clarification meeting it must be known who owns and manages both systems and who supplies them: the owners sign, and it is they who ask the vendors. Fill in what is missing in the system's own file under systems/.",
  },
  integration: ({ fields }, { catalogue }) => {
    const { systems = [] } = fields;
    if (systems.length === 0 || isClosed(fields) || !hasReached(fields.phase, "clarification"))
      return nothing;
    return systems.flatMap(({ id }, index): RuleProblem[] => {
      const system = catalogue.systemById.get(id);
      const gaps = system === undefined ? nothing : registerGaps(system);
      if (gaps.length === 0) return [];
      const lacking = rowOfTexts(gaps.map(({ name }) => name));
      const label = systemLabel(id, catalogue);
      return [
        {
          field: ["systems", index, "id"],
          message: {
            da: `${label} er registreret uden ${lacking.da}. Udfyld det i systems/${id}.md, før integrationen går til afklaring.`,
            en: `${label} is registered without ${lacking.en}. Fill it in in systems/${id}.md before the integration goes to clarification.`,
          },
        },
      ];
    });
  },
};
