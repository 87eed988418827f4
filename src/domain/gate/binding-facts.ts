import type { ContractTerms, IntegrationFields, Waiver } from "../integration-fields.ts";
import { vendorKey } from "../vendors.ts";
import { sameData } from "./same-data.ts";
import { sameWords } from "./same-words.ts";
import type { Transition, TransitionKind } from "./transition.ts";

type Fields = IntegrationFields | undefined;

/** True once the owners have agreed how the integration is closed. */
export const isExitSettled = (fields: Fields): boolean => {
  const status = fields?.exit?.status;
  return status === "settled" || status === "activated" || status === "completed";
};

const terms = [
  "triggers",
  "leadTimeMonths",
  "dataReturn",
  "dataDeletion",
  "archiving",
  "fallback",
] as const;

const sameTerm = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" ? sameWords(a, b) : sameData(a, b);

/** True when what the owners have agreed on closing it is another than before. When it is to end, and what has been done of it, are no terms. */
export const changesSettledExit = (before: Fields, after: Fields): boolean =>
  isExitSettled(before) &&
  isExitSettled(after) &&
  terms.some((term) => !sameTerm(before?.exit?.[term], after?.exit?.[term]));

// An agreement that already covers was signed for something else; a form that is not said may be a new one.
const signatures = (fields: Fields): readonly ContractTerms[] =>
  (fields?.contracts ?? []).filter(
    ({ form, signedOn }) => signedOn !== undefined && form !== "existing-covers",
  );

const sameSignature = (a: ContractTerms, b: ContractTerms): boolean =>
  vendorKey(a.vendor) === vendorKey(b.vendor) && a.form === b.form && a.signedOn === b.signedOn;

/** Vendors whose new contract or addendum is signed after and was not before. Another date or form is another signature. */
const enteredSignatures = (before: Fields, after: Fields): readonly string[] =>
  signatures(after)
    .filter((terms) => !signatures(before).some((known) => sameSignature(known, terms)))
    .map(({ vendor }) => vendor);

const unneeded = (fields: Fields): readonly string[] =>
  (fields?.dpa ?? [])
    .filter(({ decision }) => decision === "not-required")
    .map(({ vendor }) => vendor);

const enteredUnneeded = (before: Fields, after: Fields): readonly string[] => {
  const known = new Set(unneeded(before).map(vendorKey));
  return unneeded(after).filter((vendor) => !known.has(vendorKey(vendor)));
};

const covers = (known: Waiver, waiver: Waiver): boolean =>
  known.rule === waiver.rule && known.until >= waiver.until;

const grantedWaivers = (before: Fields, after: Fields): readonly string[] =>
  (after?.waivers ?? [])
    .filter((waiver) => !(before?.waivers ?? []).some((known) => covers(known, waiver)))
    .map(({ rule }) => rule);

/** The facts that bind somebody though the phase stays: a settled exit, a contract signature, a DPA done without, a waiver. */
export function bindingFacts(before: Fields, after: IntegrationFields): readonly Transition[] {
  const entered = (kind: TransitionKind, about: readonly string[]): readonly Transition[] =>
    about.length === 0 ? [] : [{ kind, gates: [], about: [...new Set(about)] }];
  // What already runs was contracted before there was a catalogue; IT answers for the registration.
  const registered = before === undefined && after.legacy !== undefined;
  return [
    ...((isExitSettled(after) && !isExitSettled(before)) || changesSettledExit(before, after)
      ? [{ kind: "exit-settled", gates: [] } as const]
      : []),
    ...(registered ? [] : entered("contract-signed", enteredSignatures(before, after))),
    ...entered("dpa-not-required", enteredUnneeded(before, after)),
    ...entered("waiver", grantedWaivers(before, after)),
  ];
}

/** True when what is missing becomes a warning for longer than before. */
export const extendsLegacy = (before: Fields, after: IntegrationFields): boolean =>
  after.legacy !== undefined &&
  (before?.legacy === undefined || before.legacy.completeBy < after.legacy.completeBy);
