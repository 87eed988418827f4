import type { Encryption, IntegrationFields, RiskLevel } from "../integration-fields.ts";
import type { Text } from "../language.ts";
import { because, type Growth } from "./grown-words.ts";

type Fields = IntegrationFields;

const transportLayer: readonly Encryption[] = ["none", "tls-1.0", "tls-1.1", "tls-1.2", "tls-1.3"];

// Only versions of one thing can be ranked. Anything else is another answer, and so is one where none stood: nobody has seen it.
const isAsStrong = (before: Encryption | undefined, after: Encryption): boolean => {
  const [then, now] = [before, after].map((one) =>
    one === undefined ? -1 : transportLayer.indexOf(one),
  );
  return before === after || (now !== undefined && then !== undefined && now >= then && then >= 0);
};

const risks: readonly RiskLevel[] = ["low", "medium", "high"];
const riskOf = ({ privacy }: Fields): number => {
  const level = privacy?.riskAssessment?.level;
  return level === undefined ? -1 : risks.indexOf(level);
};

const ways = ["route", "protocol", "pattern", "exposedBy"] as const;

/**
 * How data are protected otherwise than information security has seen: another proof of who calls, weaker encryption, another way,
 * technology or system that is called, or a higher risk. Empty where they are not.
 */
export function otherProtection(before: Fields, after: Fields): readonly Text[] {
  const [then, now] = [before.technical ?? {}, after.technical ?? {}];
  const found: readonly (readonly [Growth, boolean])[] = [
    [
      "authentication",
      now.authentication !== then.authentication && now.authentication !== undefined,
    ],
    ["encryption", now.encryption !== undefined && !isAsStrong(then.encryption, now.encryption)],
    ["way", ways.some((name) => now[name] !== then[name] && now[name] !== undefined)],
    ["risk", riskOf(after) > riskOf(before)],
  ];
  return found.flatMap(([growth, grown]) => (grown ? [because(growth)] : []));
}
