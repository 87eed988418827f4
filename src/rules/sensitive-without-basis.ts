import type { DataCategory, IntegrationFields } from "../domain/integration-fields.ts";
import { isClosed } from "../domain/liveness.ts";
import { movesCategory } from "../domain/personal-data.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated, nearestField } from "./shared/stated.ts";
import { rowOf } from "./shared/words.ts";

const namesOf = ({ dataFlow }: IntegrationFields, category: DataCategory): readonly string[] =>
  (dataFlow?.elements ?? []).flatMap((element) =>
    element.category === category ? [`"${element.name}"`] : [],
  );

const article9 = ["privacy", "legalBasis", "article9"];
const national = ["privacy", "legalBasis", "national"];

/** Sensitive data need an exception in article 9, data on offences a national law. */
export const sensitiveWithoutBasis: Rule = {
  id: "sensitive-without-basis",
  severity: "error",
  missing: true,
  summary: {
    da: "Følsomme oplysninger eller oplysninger om strafbare forhold uden grundlag",
    en: "Sensitive data or data on criminal offences without a basis",
  },
  explanation: {
    da: "Følsomme oplysninger må kun behandles efter en undtagelse i databeskyttelsesforordningens artikel 9, stk. 2, og oplysninger om strafbare forhold kun efter databeskyttelseslovens § 8 eller anden lov (artikel 10). Skriv undtagelsen i privacy.legalBasis.article9 og loven i privacy.legalBasis.national. Reglen gælder fra fasen Aftale.",
    en: "Sensitive data may be processed only under an exception in Article 9(2) of the GDPR, and data on criminal offences only under section 8 of the Danish Data Protection Act or another law (Article 10). Write the exception in privacy.legalBasis.article9 and the law in privacy.legalBasis.national. The rule applies from the phase Agreement on.",
  },
  integration: (integration) => {
    const { fields } = integration;
    if (!hasReached(fields.phase, "agreement") || isClosed(fields)) return nothing;
    if (!movesCategory(fields, "sensitive") && !movesCategory(fields, "criminal")) return nothing;
    const found: RuleProblem[] = [];
    const sensitive = namesOf(fields, "sensitive");
    if (sensitive.length > 0 && !isStated(integration, article9)) {
      const names = rowOf(sensitive);
      found.push({
        field: nearestField(integration, article9),
        covers: ["agreement/article-9-basis"],
        message: {
          da: `Der flyttes følsomme oplysninger (${names.da}), men der står intet grundlag efter artikel 9. Skriv undtagelsen i privacy.legalBasis.article9, for eksempel 9-2-f eller 9-2-h.`,
          en: `Sensitive data move (${names.en}), but no basis under Article 9 is stated. Write the exception in privacy.legalBasis.article9, such as 9-2-f or 9-2-h.`,
        },
      });
    }
    const criminal = namesOf(fields, "criminal");
    if (criminal.length > 0 && !isStated(integration, national)) {
      const names = rowOf(criminal);
      found.push({
        field: nearestField(integration, national),
        message: {
          da: `Der flyttes oplysninger om strafbare forhold (${names.da}), men der står ingen lov, som giver hjemmel. Skriv loven og paragraffen i privacy.legalBasis.national.`,
          en: `Data on criminal offences move (${names.en}), but no law that allows it is stated. Write the law and section in privacy.legalBasis.national.`,
        },
      });
    }
    return found.length === 0 ? nothing : found;
  },
};
