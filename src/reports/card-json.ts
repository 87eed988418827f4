import { localiseFinding } from "../domain/finding.ts";
import type { IntegrationCard } from "../domain/integration-card.ts";
import type { Locale } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";

/** One integration at a glance, for machines: the card with its texts in one language. */
export function cardJson(card: IntegrationCard, locale: Locale): string {
  const { next, findings, ...rest } = card;
  const plain = {
    ...rest,
    ...(next && {
      next: {
        gate: next.gate,
        missing: next.missing.map(({ id, title, help }) => ({
          id,
          title: title[locale],
          ...(help && { help: help[locale] }),
        })),
        signatures: next.signatures,
      },
    }),
    findings: findings.map((finding) => cleanFinding(localiseFinding(finding, locale))),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
