import type { Rule } from "../domain/rule.ts";

/** Judged by `applyWaivers`, which knows what a waiver would lift. */
export const waiverExpired: Rule = {
  id: "waiver-expired",
  severity: "error",
  unwaivable: true,
  summary: { da: "En dispensation er udløbet", en: "A waiver has expired" },
  explanation: {
    da: "En dispensation uden slutdato er en stille ændring af reglerne. Efter until virker den ikke længere, og det, den gav lov til, vises igen. Ret det, den gav lov til, og slet den, eller få en ny dispensation med en ny dato. I en integration, der er lukket, tæller den kun, når reglen stadig finder noget.",
    en: "A waiver without an end is a silent change of the rules. After until it has no effect, and what it lifted is shown again. Correct what it allowed and delete it, or get a new waiver with a new date. In an integration that is closed it counts only while the rule still finds something.",
  },
};
