import { localiseFinding } from "../../domain/finding.ts";
import type { GateStep, SignatureState } from "../../domain/gate/gate-decision.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import type { Locale } from "../../domain/language.ts";
import { cleanFinding } from "../clean-finding.ts";
import { plainNextSteps } from "./gate-next-steps.ts";

function signature(one: SignatureState, locale: Locale) {
  const { demand, state } = one;
  const seat = { seat: demand.key, options: demand.options, state };
  if (one.state === "valid") return { ...seat, role: one.role, login: one.login, via: one.via };
  const login = one.state === "refused" ? one.login : undefined;
  return { ...seat, login, code: one.reason.code, reason: one.reason.text[locale] };
}

const step = (one: GateStep, locale: Locale) => ({
  subject: one.subject,
  open: one.open,
  transitions: one.transitions.map(({ heard, ...transition }) => ({
    ...transition,
    heard: heard?.map(({ because, seat }) => ({
      seat,
      because: because.map((text) => text[locale]),
    })),
  })),
  criteria: one.criteria.map(({ criterion, line, missing, state }) => ({
    id: criterion.id,
    title: criterion.title[locale],
    state,
    line,
    missing: missing.map(({ message }) => message[locale]),
  })),
  findings: one.findings.map((finding) => cleanFinding(localiseFinding(finding, locale))),
  signatures: one.signatures.map((state) => signature(state, locale)),
  reasons: one.reasons.map(({ code, text }) => ({ code, text: text[locale] })),
  changes: one.changes.map((text) => text[locale]),
});

/** What the gate says, for machines, with its texts in one language. Codes are stable, texts are not. */
export function gateJson(report: GateReport, locale: Locale): string {
  const { decision } = report;
  const plain = {
    verdict: decision.verdict,
    next: plainNextSteps(report, locale),
    reasons: decision.reasons.map(({ code, text }) => ({ code, text: text[locale] })),
    steps: decision.steps.map((one) => step(one, locale)),
    fileErrors: report.fileErrors.map((finding) => cleanFinding(localiseFinding(finding, locale))),
    digest: decision.digest,
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
