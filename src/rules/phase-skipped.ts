import type { Integration } from "../domain/entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import { phaseNames } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { exceptionMissing, type LackingException } from "./phases/exception-missing.ts";
import { type Before, findBefore } from "./phases/predecessor.ts";
import { gateBetween, standsAt, stepsBetween } from "./phases/step.ts";
import { nothing } from "./shared/nothing.ts";

interface Leap extends LackingException {
  readonly field: FieldPath;
}

const fieldOf = ({ fields }: Integration): FieldPath =>
  standsAt(fields) === "retired" ? ["status"] : ["phase"];

function leapOfNew(integration: Integration): Leap | undefined {
  const { phase, status, legacy } = integration.fields;
  const starts = legacy === undefined ? "need" : "operation";
  if (standsAt({ phase, status }) === starts || phase === "need") return undefined;
  const [at, start] = [phaseNames[standsAt({ phase, status })], phaseNames[starts]];
  return {
    field: fieldOf(integration),
    what:
      legacy === undefined
        ? {
            da: `En ny integration begynder i fasen ${start.da}, men denne står i ${at.da}. Kører den allerede, så registrér den med legacy.completeBy i fasen Drift.`,
            en: `A new integration begins in the phase ${start.en}, but this one is in ${at.en}. If it already runs, register it with legacy.completeBy in the phase Operation.`,
          }
        : {
            da: `En integration, der allerede kører, registreres i fasen ${start.da}, men denne står i ${at.da}. Skriv phase: operation.`,
            en: `An integration that already runs is registered in the phase ${start.en}, but this one is in ${at.en}. Write phase: operation.`,
          },
  };
}

/** `legacy` softens the criteria, so it cannot be hung on something that went through the gates from the start. */
function lateLegacy(integration: Integration, before: Before): Leap | undefined {
  if (before.kind !== "known" || integration.fields.legacy === undefined) return undefined;
  if (before.integration.fields.legacy !== undefined) return undefined;
  return {
    field: ["legacy"],
    what: {
      da: `"legacy" er for integrationer, der allerede kørte, da de blev registreret. Denne stod i kataloget uden "legacy" i fasen ${phaseNames[before.integration.fields.phase].da}. Slet "legacy".`,
      en: `"legacy" is for integrations that already ran when they were registered. This one was in the catalogue without "legacy", in the phase ${phaseNames[before.integration.fields.phase].en}. Delete "legacy".`,
    },
  };
}

function leapFrom(integration: Integration, before: Before): Leap | undefined {
  if (before.kind === "new") return leapOfNew(integration);
  const { fields } = integration;
  if (before.kind === "unreadable") {
    if (fields.phase === "need") return undefined;
    return {
      field: fieldOf(integration),
      what: {
        da: `Filen kan ikke læses på hovedgrenen, så det kan ikke ses, hvilken fase integrationen kommer fra; her står den i ${phaseNames[standsAt(fields)].da}. Ret først filen på hovedgrenen uden at ændre fasen.`,
        en: `The file cannot be read on the main branch, so it cannot be seen which phase the integration comes from; here it is in ${phaseNames[standsAt(fields)].en}. Correct the file on the main branch first, without changing the phase.`,
      },
    };
  }
  const steps = stepsBetween(before.integration.fields, fields);
  if (steps <= 1) return undefined;
  const { from, to } = gateBetween(before.integration.fields, fields);
  if (fields.status === "rejected")
    return {
      field: ["status"],
      what: {
        da: `Integrationen afvises, men er kommet til ${phaseNames[fields.phase].da}. Det, der er bygget, lukkes gennem fasen Exit og status: retired, så data bliver slettet og aftalerne afsluttet.`,
        en: `The integration is rejected, but has come to ${phaseNames[fields.phase].en}. What has been built is closed through the phase Exit and status: retired, so that data are deleted and the agreements ended.`,
      },
    };
  return {
    field: fieldOf(integration),
    what: {
      da: `Integrationen springer fra ${from.da} til ${to.da}: ${steps} trin på én gang.`,
      en: `The integration jumps from ${from.en} to ${to.en}: ${steps} steps at once.`,
    },
    instead: { da: "Tag ét trin ad gangen", en: "Take one step at a time" },
  };
}

/** Base against head: one step at a time. */
export const phaseSkipped: Rule = {
  id: "phase-skipped",
  severity: "error",
  unwaivable: true,
  summary: {
    da: "Integrationen springer over en fase",
    en: "The integration skips a phase",
  },
  explanation: {
    da: "Hver fase svarer på spørgsmål, som den næste bygger på: hvem ejer systemerne, er det lovligt, hvad koster det, og hvordan kommer vi ud igen. Derfor flytter en pull request en integration ét trin frem, og nye integrationer begynder i Behov (eller i Drift med legacy, når de allerede kører). Et spring kræver undtagelsesetiketten og en begrundelse i statusReason; en dispensation i filen er ikke nok.",
    en: "Each phase answers questions that the next builds on: who owns the systems, is it lawful, what does it cost, and how do we get out again. So a pull request moves an integration one step forward, and new integrations begin in Need (or in Operation with legacy when they already run). A leap needs the exception label and a reason in statusReason; a waiver in the file is not enough.",
  },
  integration: (integration, context) => {
    if (context.base === undefined) return nothing;
    const before = findBefore(integration, context.catalogue, context.base);
    const leap = leapFrom(integration, before) ?? lateLegacy(integration, before);
    return leap === undefined ? nothing : exceptionMissing(integration, context, leap, leap.field);
  },
};
