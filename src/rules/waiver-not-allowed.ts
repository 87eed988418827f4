import type { Rule } from "../domain/rule.ts";

/** Judged by `applyWaivers`, which knows what a waiver may lift. */
export const waiverNotAllowed: Rule = {
  id: "waiver-not-allowed",
  severity: "error",
  unwaivable: true,
  summary: {
    da: "En dispensation fra en regel, som ingen kan dispensere fra",
    en: "A waiver for a rule that nobody can waive",
  },
  explanation: {
    da: "Tre ting kan intet ophæve: exitplan før underskrift, databehandleraftale før rigtige personoplysninger og svar om genbrug, før der bygges. Et spring mellem faser kræver undtagelsesetiketten. Der kan heller ikke dispenseres for en fil, der ikke kan læses, eller fra reglerne om dispensationer. Slet dispensationen, og ret det, reglen finder.",
    en: "Nothing lifts three things: exit plan before signature, data processing agreement before real personal data, and answers on reuse before building. A leap between phases needs the exception label. Nor is there a waiver for a file that cannot be read, or from the rules on waivers. Delete the waiver and correct what the rule finds.",
  },
};
