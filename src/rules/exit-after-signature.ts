import { isNewCommitment } from "../domain/contract-terms.ts";
import { dayText } from "../domain/dates.ts";
import type { ExitPlan } from "../domain/integration-fields.ts";
import type { Text } from "../domain/language.ts";
import type { Rule } from "../domain/rule.ts";
import { isSettled } from "./exit/is-settled.ts";
import { nothing } from "./shared/nothing.ts";

/** What is wrong with the exit for a contract signed that day; nothing when it was settled by then. */
function complaint(exit: ExitPlan | undefined, signedOn: string): Text | undefined {
  if (!isSettled(exit))
    return exit?.status === "draft"
      ? { da: "exitplanen er stadig et udkast", en: "the exit plan is still a draft" }
      : { da: "exitplanen er ikke fastlagt", en: "the exit plan is not settled" };
  if (exit?.settledOn === undefined)
    return {
      da: "der står ikke, hvornår exitplanen blev fastlagt (exit.settledOn)",
      en: "it is not written when the exit plan was settled (exit.settledOn)",
    };
  if (exit.settledOn <= signedOn) return undefined;
  const on = dayText(exit.settledOn);
  return {
    da: `exitplanen blev først fastlagt ${on.da}`,
    en: `the exit plan was settled only on ${on.en}`,
  };
}

/** One of the three that nothing lifts: the way out is settled before anybody signs the way in. */
export const exitAfterSignature: Rule = {
  id: "exit-after-signature",
  severity: "error",
  absolute: true,
  summary: {
    da: "En ny kontrakt eller et tillæg er underskrevet, før exitplanen var fastlagt",
    en: "A new contract or addendum was signed before the exit plan was settled",
  },
  explanation: {
    da: "Integrationer har en begrænset levetid. Processen siger, at kommunen skal forholde sig til afslutningen, inden aftalen om integrationen bliver underskrevet: bagefter er der ikke noget at forhandle med. Fastlæg exitplanen (status: settled og datoen i settledOn) senest den dag, der skrives under. Kontrakter med form: existing-covers er undtaget, for dér skrives intet nyt under; registrerer I en integration, der allerede kører på en ældre kontrakt, er det den form, I skal bruge. Ingen dispensation og ingen etiket ophæver reglen.",
    en: "Integrations have a limited life. The process says that the municipality must deal with the end before the agreement on the integration is signed: afterwards there is nothing to bargain with. Settle the exit plan (status: settled and the date in settledOn) no later than the day of signing. Contracts with form: existing-covers are exempt, since nothing new is signed there; when you register an integration that already runs on an older contract, that is the form to use. No waiver and no label lifts the rule.",
  },
  integration: ({ fields }) => {
    const { contracts = [], exit, status } = fields;
    if (contracts.length === 0 || status === "retired") return nothing;
    return contracts.flatMap((contract, index) => {
      const { vendor, signedOn } = contract;
      if (signedOn === undefined || !isNewCommitment(contract)) return [];
      const wrong = complaint(exit, signedOn);
      if (wrong === undefined) return [];
      const on = dayText(signedOn);
      return [
        {
          field: ["contracts", index, "signedOn"],
          message: {
            da: `Kontrakten med ${vendor} er underskrevet ${on.da}, men ${wrong.da}. Planen skal være fastlagt først: fjern underskriften, fastlæg planen, og skriv så under; eller ret datoerne, hvis de er forkerte.`,
            en: `The contract with ${vendor} is signed on ${on.en}, but ${wrong.en}. The plan must be settled first: take the signature out, settle the plan, and then sign; or correct the dates if they are wrong.`,
          },
        },
      ];
    });
  },
};
