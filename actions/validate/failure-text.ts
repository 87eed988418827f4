import type { FindingSummary } from "../../src/domain/finding.ts";
import type { Text } from "../../src/domain/language.ts";

/** Why the step fails, or `undefined` when it does not: errors always count, warnings where they were asked to. */
export function failureText(
  { errors, warnings }: FindingSummary,
  failOn: "error" | "warning" | "never",
): Text | undefined {
  if (failOn === "never") return undefined;
  if (errors > 0) {
    return {
      da: `${errors === 1 ? "Der er 1 fejl" : `Der er ${errors} fejl`}. Se linjerne ovenfor eller kørslens resumé.`,
      en: `${errors === 1 ? "There is 1 error" : `There are ${errors} errors`}. See the lines above or the summary of the run.`,
    };
  }
  if (failOn === "error" || warnings === 0) return undefined;
  return {
    da: `${warnings === 1 ? "Der er 1 advarsel" : `Der er ${warnings} advarsler`}, og trinnet skal også fejle på advarsler.`,
    en: `${warnings === 1 ? "There is 1 warning" : `There are ${warnings} warnings`}, and the step is to fail on warnings too.`,
  };
}
