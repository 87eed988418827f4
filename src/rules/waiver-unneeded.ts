import type { Rule } from "../domain/rule.ts";

/** Judged by `applyWaivers`, which knows what a waiver would lift. */
export const waiverUnneeded: Rule = {
  id: "waiver-unneeded",
  severity: "warning",
  unwaivable: true,
  summary: {
    da: "En dispensation fra en regel, der ikke finder noget",
    en: "A waiver for a rule that finds nothing",
  },
  explanation: {
    da: "Det, dispensationen gav lov til, er rettet, eller reglen fandt aldrig noget. Står den der stadig, skjuler den næste fejl af samme slags. Slet den.",
    en: "What the waiver allowed has been corrected, or the rule never found anything. If it stays, it hides the next mistake of the same kind. Delete it.",
  },
};
