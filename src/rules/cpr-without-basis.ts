import { isClosed } from "../domain/liveness.ts";
import { isCprElement } from "../domain/personal-data.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated, nearestField } from "./shared/stated.ts";

const field = ["privacy", "cprBasis"];

/** CPR numbers move on a stated basis. */
export const cprWithoutBasis: Rule = {
  id: "cpr-without-basis",
  severity: "error",
  missing: true,
  summary: { da: "CPR-numre flyttes uden hjemmel", en: "CPR numbers move without a basis" },
  explanation: {
    da: "En offentlig myndighed må behandle CPR-numre til entydig identifikation eller som journalnummer (databeskyttelseslovens § 11, stk. 1) eller efter særlig lov. Skriv hjemlen i privacy.cprBasis, eller lad CPR-nummeret blive, hvor det er. Et element, der hedder cpr-nummer, tæller med, medmindre der står cpr: false. Reglen gælder fra fasen Aftale.",
    en: "A public authority may process CPR numbers for unique identification or as file numbers (section 11(1) of the Danish Data Protection Act) or under a special law. Write the basis in privacy.cprBasis, or leave the CPR number where it is. An element called cpr-nummer counts unless it says cpr: false. The rule applies from the phase Agreement on.",
  },
  integration: (integration) => {
    const { fields } = integration;
    if (!hasReached(fields.phase, "agreement") || isClosed(fields)) return nothing;
    const element = fields.dataFlow?.elements?.find(isCprElement);
    if (element === undefined || isStated(integration, field)) return nothing;
    return [
      {
        field: nearestField(integration, field),
        covers: ["agreement/cpr-basis"],
        message: {
          da: `CPR-numre flyttes ("${element.name}"), men hjemlen mangler. Skriv den i privacy.cprBasis, som regel databeskyttelsesloven-11-1.`,
          en: `CPR numbers move ("${element.name}"), but the basis is missing. Write it in privacy.cprBasis, as a rule databeskyttelsesloven-11-1.`,
        },
      },
    ];
  },
};
