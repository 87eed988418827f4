import { dayText } from "../../domain/dates.ts";
import type { Integration } from "../../domain/entry.ts";
import type { Problem } from "../../domain/finding.ts";
import type { Waiver } from "../../domain/integration-fields.ts";
import type { Text } from "../../domain/language.ts";
import { isClosed } from "../../domain/liveness.ts";
import { pathAsWritten } from "../../domain/path-as-written.ts";
import { type Gate, gates, passedGates } from "../../domain/phase.ts";
import type { RuleContext } from "../../domain/rule.ts";
import { waiverExpired } from "../waiver-expired.ts";
import { waiverNotAllowed } from "../waiver-not-allowed.ts";
import { waiverUnneeded } from "../waiver-unneeded.ts";
import { isInForce, isUnwaivable } from "./lifting.ts";

/** What a waiver is judged by: its integration and everything found there, lifted or not. */
export interface WaiverCase {
  readonly integration: Integration;
  readonly problems: readonly Problem[];
  readonly context: RuleContext;
}

const isGate = (word: string): word is Gate => gates.some((gate) => gate === word);

/** A criterion of a gate still ahead, or a rule that needs a history nobody gave, has not been asked: silence proves nothing. */
function wasAsked(rule: string, { integration: { fields }, context }: WaiverCase): boolean {
  if (rule === "phase-stuck") return context.history !== undefined;
  const [gate = ""] = rule.split("/");
  if (!rule.includes("/") || !isGate(gate)) return true;
  return passedGates(fields.phase, fields.status).includes(gate);
}

const notAllowed = (rule: string): Text => ({
  da: `Der kan ikke dispenseres fra "${rule}", så dispensationen virker ikke. Slet den, og ret det, reglen finder.`,
  en: `"${rule}" cannot be waived, so the waiver has no effect. Delete it, and correct what the rule finds.`,
});

function expired({ rule, until }: Waiver, finds: boolean): Text {
  const on = dayText(until);
  return finds
    ? {
        da: `Dispensationen fra "${rule}" udløb ${on.da}, og det, den gav lov til, er der stadig. Ret det, og slet dispensationen, eller få en ny med en ny dato.`,
        en: `The waiver for "${rule}" expired on ${on.en}, and what it allowed is still there. Correct it and delete the waiver, or get a new one with a new date.`,
      }
    : {
        da: `Dispensationen fra "${rule}" udløb ${on.da}, og reglen finder ikke længere noget. Slet dispensationen.`,
        en: `The waiver for "${rule}" expired on ${on.en}, and the rule finds nothing any more. Delete the waiver.`,
      };
}

const unneeded = (rule: string): Text => ({
  da: `Dispensationen fra "${rule}" er ikke nødvendig: reglen finder ikke noget her. Slet den, så den ikke skjuler den næste fejl.`,
  en: `The waiver for "${rule}" is not needed: the rule finds nothing here. Delete it, so that it does not hide the next mistake.`,
});

/** What is wrong with one waiver, at most one thing; an unknown rule is told by `unknown-reference`. */
export function judgeWaiver(waiver: Waiver, index: number, around: WaiverCase): Problem[] {
  const { rule } = waiver;
  const problem = (
    { id, severity }: { readonly id: string; readonly severity: Problem["severity"] },
    key: keyof Waiver,
    message: Text,
  ): Problem[] => [
    {
      rule: id,
      severity,
      message,
      field: pathAsWritten(["waivers", index, key], around.integration.removed ?? []),
    },
  ];
  if (isUnwaivable(rule)) return problem(waiverNotAllowed, "rule", notAllowed(rule));
  if (!around.context.knownRules.has(rule)) return [];
  const finds = around.problems.some((found) => found.rule === rule);
  // Of what is closed, only the criteria are asked still: where they find nothing, an old waiver hides nothing.
  if (!finds && isClosed(around.integration.fields)) return [];
  if (!isInForce(waiver, around.context))
    return problem(waiverExpired, "until", expired(waiver, finds));
  if (finds || !wasAsked(rule, around)) return [];
  return problem(waiverUnneeded, "rule", unneeded(rule));
}
