import type { BilingualFinding } from "../domain/finding.ts";
import type { GateReport } from "../domain/gate/gate-report.ts";
import type { Locale } from "../domain/language.ts";

type Counts = Readonly<Record<"criteria" | "errors" | "signatures" | "reasons", number>>;

function countsOf({ decision }: GateReport, findings: readonly BilingualFinding[]): Counts {
  const { reasons, steps } = decision;
  const sum = (count: (step: (typeof steps)[number]) => number): number =>
    steps.reduce((total, step) => total + count(step), 0);
  const seats = steps.flatMap(({ signatures }) => signatures);
  const unmet = sum(({ criteria }) => criteria.filter(({ state }) => state === "unmet").length);
  const criterionIds = new Set(
    steps.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)),
  );
  const errors = findings.filter(
    ({ rule, severity }) => severity === "error" && !criterionIds.has(rule),
  );
  const unsigned = seats.filter(({ state }) => state !== "valid");
  return {
    criteria: unmet,
    errors: errors.length,
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
    "not-needed": "Ingen port at passere.",
    missing: (list: string) => `Lukket: der mangler ${list}. Se kommentaren.`,
    mend: (list: string) => `Lukket: ${list} skal rettes. Se kommentaren.`,
    both: (mend: string, list: string) =>
      `Lukket: ${mend} skal rettes, og der mangler ${list}. Se kommentaren.`,
    reasons: "Lukket: se kommentaren, hvad der skal til.",
  },
  en: {
    open: "Open: all criteria are met and everybody has signed.",
    "not-needed": "No gate to pass.",
    missing: (list: string) => `Closed: ${list} missing. See the comment.`,
    mend: (list: string) => `Closed: ${list} to mend. See the comment.`,
    both: (mend: string, list: string) =>
      `Closed: ${mend} to mend, ${list} missing. See the comment.`,
    reasons: "Closed: see the comment for what it takes.",
  },
} as const;

/**
 * The verdict in one sentence, for the list of checks; GitHub takes 140 characters. `findings` are those on the files the pull request touches;
 * an error closes whatever the gate says. Nothing of the pull request's own text is in it.
 */
export function gateStatus(
  report: GateReport,
  findings: readonly BilingualFinding[],
  locale: Locale,
): string {
  const { criteria, errors, reasons, signatures } = countsOf(report, findings);
  const [noun, word] = [nouns[locale], words[locale]];
  const { verdict } = report.decision;
  if (verdict !== "closed" && errors === 0) return word[verdict];
  if (reasons > 0) return word.reasons;
  const missing = [
    ...(criteria === 0 ? [] : [noun.criteria(criteria)]),
    ...(signatures === 0 ? [] : [noun.signatures(signatures)]),
  ].join(locale === "da" ? " og " : " and ");
  if (errors === 0) return missing === "" ? word.reasons : word.missing(missing);
  const mend = noun.errors(errors);
  return missing === "" ? word.mend(mend) : word.both(mend, missing);
}
