import type { Rule, RuleProblem } from "../domain/rule.ts";
import { unknownIntegrations } from "./references/unknown-integrations.ts";
import { unknownQuiet } from "./references/unknown-quiet.ts";
import { unknownSystems } from "./references/unknown-systems.ts";
import { unknownVendors } from "./references/unknown-vendors.ts";
import { unknownWaivedRules } from "./references/unknown-waived-rules.ts";
import { nothing } from "./shared/nothing.ts";

const questions = [unknownSystems, unknownIntegrations, unknownVendors, unknownWaivedRules];

/** Whatever is named must exist. */
export const unknownReference: Rule = {
  id: "unknown-reference",
  severity: "error",
  summary: {
    da: "Et system, en integration, en leverandør eller en regel, som ikke findes",
    en: "A system, integration, vendor or rule that does not exist",
  },
  explanation: {
    da: "Kataloget hænger sammen ved navne. Peger ét af dem på noget, der ikke findes, mangler integrationen på systemets, leverandørens eller den afhængiges side, og reglerne ser den ikke. Ret stavefejlen, eller registrér det, der mangler, i sin egen fil under systems/ eller integrations/. Leverandører kendes fra systemerne. På den stille liste i .github/governance.yml er det en advarsel.",
    en: "The catalogue hangs together by names. When one of them points at nothing, the integration is missing from the page of that system, vendor or dependant, and the rules do not see it. Correct the spelling, or register what is missing in a file of its own under systems/ or integrations/. Vendors are known from the systems. On the quiet list in .github/governance.yml it is a warning.",
  },
  integration: (integration, context) => {
    let found: readonly RuleProblem[] = nothing;
    for (const ask of questions) {
      const more = ask(integration, context);
      if (more.length > 0) found = [...found, ...more];
    }
    return found;
  },
  governance: unknownQuiet,
};
