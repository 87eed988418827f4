import { dayText } from "../domain/dates.ts";
import type { Integration } from "../domain/entry.ts";
import type { Text } from "../domain/language.ts";
import { type PersonalDataStart, personalDataSince } from "../domain/personal-data-since.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { type NeededAgreement, neededAgreements } from "./dpa/first-signature.ts";
import { vendorsWithoutDecision } from "./dpa/vendors-without-decision.ts";
import { nothing } from "./shared/nothing.ts";
import { nearestField } from "./shared/stated.ts";

function whatMoves({ on, byTest }: PersonalDataStart): Text {
  const date = on === undefined ? undefined : dayText(on);
  if (byTest)
    return {
      da: date
        ? `Der er testet med rigtige personoplysninger, senest ${date.da}`
        : "Der testes med rigtige personoplysninger",
      en: date
        ? `Real personal data were used in tests, ${date.en} at the latest`
        : "Real personal data are used in tests",
    };
  return {
    da: date
      ? `Rigtige personoplysninger er blevet flyttet siden ${date.da}`
      : "Integrationen er i drift med personoplysninger",
    en: date
      ? `Real personal data have moved since ${date.en}`
      : "The integration is in operation with personal data",
  };
}

function problemFor(
  { vendor, signedOn, field }: NeededAgreement,
  start: PersonalDataStart,
): RuleProblem {
  const moves = whatMoves(start);
  if (signedOn === undefined)
    return {
      field,
      covers: ["operation/dpa-signed"],
      message: {
        da: `${moves.da}, men databehandleraftalen med ${vendor} er ikke underskrevet. Stop overførslen, indtil den er det, og skriv status: signed og datoen i signedOn.`,
        en: `${moves.en}, but the data processing agreement with ${vendor} is not signed. Stop the transfer until it is, and write status: signed and the date in signedOn.`,
      },
    };
  const signed = dayText(signedOn);
  return {
    field,
    message: {
      da: `${moves.da}, men databehandleraftalen med ${vendor} blev først underskrevet ${signed.da}. Aftalen skal være underskrevet først: ret datoerne, hvis de er forkerte; ellers tal med databeskyttelsesrådgiveren.`,
      en: `${moves.en}, but the data processing agreement with ${vendor} was signed only on ${signed.en}. It must be signed first: correct the dates if they are wrong; otherwise talk to the data protection officer.`,
    },
  };
}

/** `dpa-missing` tells of a vendor without any entry; if that is waived, this rule, which nothing lifts, tells it. */
function behindWaiver(
  integration: Integration,
  { catalogue }: RuleContext,
): readonly RuleProblem[] {
  const { waivers = [] } = integration.fields;
  if (!waivers.some(({ rule }) => rule === "dpa-missing")) return nothing;
  return vendorsWithoutDecision(integration, catalogue).map(({ name }) => ({
    field: nearestField(integration, ["dpa"]),
    message: {
      da: `Rigtige personoplysninger flyttes, men der er ikke taget stilling til databehandleraftale med ${name}. Det kan ingen dispensation ophæve: skriv en linje under dpa.`,
      en: `Real personal data move, but nothing is decided about a data processing agreement with ${name}. No waiver lifts that: write a line under dpa.`,
    },
  }));
}

/** One of the three that nothing lifts: every agreement that is needed is signed before real personal data move. */
export const dpaAfterLive: Rule = {
  id: "dpa-after-live",
  severity: "error",
  absolute: true,
  summary: {
    da: "Rigtige personoplysninger er flyttet, før hver nødvendig databehandleraftale var underskrevet",
    en: "Real personal data moved before every data processing agreement that is needed was signed",
  },
  explanation: {
    da: "En databehandler må kun behandle personoplysninger på grundlag af en bindende, skriftlig aftale (databeskyttelsesforordningens artikel 28, stk. 3 og 9), og her skal den være underskrevet. Den skal være der, før de første rigtige oplysninger flyttes, og test med produktionsdata tæller med. Den tidligste dato gælder: firstPersonalDataOn, liveOn, eller den beståede test med produktionsdata. Ingen dispensation og ingen etiket ophæver reglen. For integrationer, der allerede kørte, da de blev registreret (legacy), spørges der kun, om aftalen er underskrevet nu.",
    en: "A processor may process personal data only under a binding agreement in writing (Article 28(3) and (9) of the GDPR), and here it must be signed. It must be there before the first real data move, and tests with production data count. The earliest date decides: firstPersonalDataOn, liveOn, or the accepted test with production data. No waiver and no label lifts the rule. For integrations that already ran when they were registered (legacy), the only question is whether the agreement is signed now.",
  },
  integration: (integration, context) => {
    const { fields } = integration;
    const start = personalDataSince(fields, context.today);
    if (start === undefined) return nothing;
    const { legacy, dpa = [] } = fields;
    const from = legacy === undefined ? (start.on ?? context.today) : context.today;
    const late = neededAgreements(dpa, context.today).filter(
      ({ signedOn }) => signedOn === undefined || signedOn > from,
    );
    const hidden = behindWaiver(integration, context);
    if (late.length + hidden.length === 0) return nothing;
    return [...late.map((agreement) => problemFor(agreement, start)), ...hidden];
  },
};
