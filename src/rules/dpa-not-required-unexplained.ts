import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated } from "./shared/stated.ts";

/** Doing without an agreement needs a reason. */
export const dpaNotRequiredUnexplained: Rule = {
  id: "dpa-not-required-unexplained",
  severity: "error",
  summary: {
    da: "Databehandleraftale er fravalgt uden begrundelse",
    en: "A data processing agreement is ruled out without a reason",
  },
  explanation: {
    da: '"Ikke nødvendig" er den beslutning, der oftest er forkert. Den holder, når leverandøren ikke får adgang til personoplysninger, selv er dataansvarlig, eller når loven bestemmer det. Skriv i reason, hvilken af grundene det er; databeskyttelsesrådgiveren skal skrive under på den.',
    en: '"Not required" is the decision that is wrong most often. It holds when the vendor has no access to personal data, is a controller itself, or when the law decides it. Say in reason which of these it is; the data protection officer must sign for it.',
  },
  integration: (integration) => {
    const { dpa = [] } = integration.fields;
    if (dpa.length === 0 || isClosed(integration.fields)) return nothing;
    return dpa.flatMap(({ vendor, decision }, index) =>
      decision !== "not-required" || isStated(integration, ["dpa", index, "reason"])
        ? []
        : [
            {
              field: ["dpa", index, "decision"],
              covers: ["agreement/dpa-decisions"],
              message: {
                da: `Databehandleraftale med ${vendor} er sat til not-required, men begrundelsen mangler. Skriv i reason, hvorfor ${vendor} ikke er databehandler her.`,
                en: `The data processing agreement with ${vendor} is set to not-required, but the reason is missing. Write in reason why ${vendor} is not a processor here.`,
              },
            },
          ],
    );
  },
};
