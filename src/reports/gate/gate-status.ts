import { type GateReport, isShut } from "../../domain/gate/gate-report.ts";
import type { Locale } from "../../domain/language.ts";

type Counts = Readonly<Record<"criteria" | "errors" | "signatures" | "reasons", number>>;

function countsOf({ decision, fileErrors }: GateReport): Counts {
  const { reasons, steps } = decision;
  const sum = (count: (step: (typeof steps)[number]) => number): number =>
    steps.reduce((total, step) => total + count(step), 0);
  const unsigned = steps
    .flatMap(({ signatures }) => signatures)
    .filter(({ state }) => state !== "valid");
  return {
    criteria: sum(({ criteria }) => criteria.filter(({ state }) => state === "unmet").length),
    errors: sum(({ findings }) => findings.length) + fileErrors.length,
    signatures: new Set(unsigned.map(({ demand }) => demand.key)).size,
    reasons: reasons.length + sum((step) => step.reasons.length),
  };
}

const nouns = {
  da: {
    criteria: (n: number) => (n === 1 ? "1 krav" : `${n} krav`),
    errors: (n: number) => `${n} fejl`,
    signatures: (n: number) => (n === 1 ? "1 underskrift" : `${n} underskrifter`),
  },
  en: {
    criteria: (n: number) => (n === 1 ? "1 criterion" : `${n} criteria`),
    errors: (n: number) => (n === 1 ? "1 error" : `${n} errors`),
    signatures: (n: number) => (n === 1 ? "1 signature" : `${n} signatures`),
  },
} as const;

const words = {
  da: {
    open: "Åben: alle krav er opfyldt, og alle har skrevet under.",
    lenient:
      "Åben: alle krav er opfyldt, udsat eller omfattet af en dispensation, og alle har skrevet under.",
    "not-needed": "Ingen port at passere.",
    missing: (list: string) => `Lukket: der mangler ${list}. Se kommentaren.`,
    mend: (list: string) => `Lukket: ${list} skal rettes. Se kommentaren.`,
    both: (mend: string, list: string) =>
      `Lukket: ${mend} skal rettes, og der mangler ${list}. Se kommentaren.`,
    reasons: "Lukket: se i kommentaren, hvad der skal til.",
  },
  en: {
    open: "Open: all criteria are met and everybody has signed.",
    lenient: "Open: all criteria are met, put off or waived, and everybody has signed.",
    "not-needed": "No gate to pass.",
    missing: (list: string) => `Closed: ${list} missing. See the comment.`,
    mend: (list: string) => `Closed: ${list} to correct. See the comment.`,
    both: (mend: string, list: string) =>
      `Closed: ${mend} to correct, ${list} missing. See the comment.`,
    reasons: "Closed: see the comment for what it takes.",
  },
} as const;

/** True when the gate is open although a criterion is not met: put off for what already ran, or waived. */
export const isLenient = ({ decision: { steps, verdict } }: GateReport): boolean =>
  verdict === "open" &&
  steps.some(({ criteria }) =>
    criteria.some(({ state }) => state === "deferred" || state === "waived"),
  );

/** The verdict in one sentence, for the list of checks; GitHub takes 140 characters. Nothing of the pull request's own text is in it. */
export function gateStatus(report: GateReport, locale: Locale): string {
  const { criteria, errors, reasons, signatures } = countsOf(report);
  const [noun, word] = [nouns[locale], words[locale]];
  const { verdict } = report.decision;
  if (verdict !== "closed" && !isShut(report)) return word[isLenient(report) ? "lenient" : verdict];
  if (reasons > 0) return word.reasons;
  const missing = [
    ...(criteria === 0 ? [] : [noun.criteria(criteria)]),
    ...(signatures === 0 ? [] : [noun.signatures(signatures)]),
  ].join(locale === "da" ? " og " : " and ");
  if (errors === 0) return missing === "" ? word.reasons : word.missing(missing);
  const mend = noun.errors(errors);
  return missing === "" ? word.mend(mend) : word.both(mend, missing);
}
