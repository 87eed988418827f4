import type { Text } from "../../domain/language.ts";
import type { ProtectionGap } from "../../domain/protection.ts";
import type { Hidden } from "../../io/github/setting-answer.ts";
import type { StandingRule } from "../../io/github/settings.ts";

// What comes in through pull requests alone, or after a check, no job can write to.
const closing = new Set(["pull_request", "required_status_checks", "update", "merge_queue"]);

const text: Text = {
  da: "Et regelsæt, oftest et der gælder alle grene, kræver pull requests eller status på grenen decision-log, så automatikken ikke kan skrive beslutningerne ned. Undtag decision-log og grenene under review/, intake/ og catalogue/.",
  en: "A ruleset, mostly one for all branches, asks for pull requests or statuses on the branch decision-log, so that the automation cannot write the decisions down. Exclude decision-log and the branches below review/, intake/ and catalogue/.",
};

/** Rules that keep the decision log from being written at all. */
export function unwritableLogGaps(
  rules: readonly StandingRule[] | Hidden,
  address: string,
): readonly ProtectionGap[] {
  if (rules === "hidden" || !rules.some(({ type }) => closing.has(type))) return [];
  const place = "Settings → Rules → Rulesets → Target branches";
  return [
    { id: "log-unwritable", weight: "missing", text, place, address: `${address}/settings/rules` },
  ];
}
