import type { FieldPath } from "../domain/finding.ts";
import type { Enquiry } from "../domain/integration-fields.ts";
import type { Text } from "../domain/language.ts";
import { isClosed } from "../domain/liveness.ts";
import { hasReached, phaseNames } from "../domain/phase.ts";
import type { Rule, RuleContext } from "../domain/rule.ts";
import { systemVendors, vendorKey } from "../domain/vendors.ts";
import { nothing } from "./shared/nothing.ts";
import { nearestField } from "./shared/stated.ts";

const list: FieldPath = ["reuse", "enquiries"];

const isAnswered = ({ answeredOn, answer }: Enquiry, today: string): boolean =>
  answer !== undefined && answeredOn !== undefined && answeredOn <= today;

/** What is still missing from the answer, and where it belongs. */
function gapIn(
  enquiry: Enquiry,
  index: number,
): { readonly key: string; readonly field: FieldPath } {
  const key = enquiry.answer === undefined ? "answer" : "answeredOn";
  return { key, field: [...list, index, key] };
}

const unanswered = (name: string, key: string, at: Text): Text => ({
  da: `Integrationen står i ${at.da}, men ${name} har ikke svaret, om den er leveret før (${key} mangler). Indhent svaret, og skriv det og datoen under reuse.enquiries, før der bygges.`,
  en: `The integration is in ${at.en}, but ${name} has not answered whether it was delivered before (${key} is missing). Get the answer, and write it and its date under reuse.enquiries, before anything is built.`,
});

const unasked = (name: string, at: Text): Text => ({
  da: `Integrationen står i ${at.da}, men ${name} er ikke spurgt, om den er leveret før. Spørg, og skriv svaret på en linje under reuse.enquiries, før der bygges.`,
  en: `The integration is in ${at.en}, but ${name} has not been asked whether it was delivered before. Ask, and write the answer on a line under reuse.enquiries, before anything is built.`,
});

const criteria = ["implementation/reuse-answered", "agreement/reuse-asked"];

/** One of the three that nothing lifts: no building before every vendor has answered on reuse. */
export const reuseUnanswered: Rule = {
  id: "reuse-unanswered",
  severity: "error",
  absolute: true,
  summary: {
    da: "Der bygges, før alle leverandører har svaret om genbrug",
    en: "Building has begun before every vendor has answered on reuse",
  },
  explanation: {
    da: "Der er 98 kommuner i Danmark, og de bruger mange af de samme systemer. Har leverandøren leveret integrationen før, kan det spare en stor del af udgiften; det er for sent at spørge, når den er bygget. Fra fasen Implementering skal hver leverandør derfor have svaret. Ingen dispensation og ingen etiket ophæver reglen. Integrationer, der allerede kørte, da de blev registreret (legacy), er bygget og berøres ikke.",
    en: "There are 98 municipalities in Denmark, and they use many of the same systems. If the vendor has delivered the integration before, a large part of the cost may be saved; it is too late to ask once it is built. So from the phase Implementation on every vendor must have answered. No waiver and no label lifts the rule. Integrations that already ran when they were registered (legacy) are built, and are left alone.",
  },
  integration: (integration, { catalogue, today }: RuleContext) => {
    const { fields } = integration;
    if (!hasReached(fields.phase, "implementation") || isClosed(fields)) return nothing;
    if (fields.legacy !== undefined && hasReached(fields.phase, "operation")) return nothing;
    const enquiries = fields.reuse?.enquiries ?? [];
    const at = phaseNames[fields.phase];
    return systemVendors(integration, catalogue).flatMap(({ key, name }) => {
      const own = enquiries.flatMap((enquiry, index) =>
        vendorKey(enquiry.vendor) === key ? [{ enquiry, index }] : [],
      );
      if (own.some(({ enquiry }) => isAnswered(enquiry, today))) return [];
      const last = own[own.length - 1];
      if (last === undefined)
        return [
          { field: nearestField(integration, list), message: unasked(name, at), covers: criteria },
        ];
      const gap = gapIn(last.enquiry, last.index);
      return [
        {
          field: nearestField(integration, gap.field),
          message: unanswered(name, gap.key, at),
          covers: criteria,
        },
      ];
    });
  },
};
