import { hasReached, phaseNames } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { isStillThere } from "./phases/predecessor.ts";
import { nothing } from "./shared/nothing.ts";

/** Base against head: what was built leaves through its exit, not through the waste basket. */
export const deletedWhileLive: Rule = {
  id: "deleted-while-live",
  severity: "error",
  unwaivable: true,
  summary: {
    da: "En integration, der er bygget, er slettet i stedet for afviklet",
    en: "An integration that was built is deleted instead of retired",
  },
  explanation: {
    da: 'Filen er beviset for, hvilke data der er flyttet, på hvilket grundlag, og at de blev slettet igen (ansvarlighed, databeskyttelsesforordningens artikel 5, stk. 2). Fra fasen Implementering slettes den ikke, heller ikke efter afviklingen: læg filen tilbage, gå gennem Exit, og skriv status: retired. Er filen omdøbt, så skriv det gamle id under "replaces" i den nye.',
    en: 'The file is the evidence of which data have moved, on what basis, and that they were deleted again (accountability, Article 5(2) of the GDPR). From the phase Implementation on it is not deleted, not even after it was retired: put the file back, go through Exit, and write status: retired. If the file was renamed, write the old id under "replaces" in the new one.',
  },
  catalogue: ({ base, catalogue }) => {
    if (base === undefined) return nothing;
    return base.integrations
      .filter(
        ({ id, fields }) =>
          hasReached(fields.phase, "implementation") && !isStillThere(id, catalogue, base),
      )
      .map(({ path, id, fields }) => {
        const name = phaseNames[fields.phase];
        return {
          path,
          place: { line: 1, column: 1 },
          message: {
            da: `Filen er slettet, men "${id}" var nået til ${name.da}. Læg den tilbage, og afvikl integrationen gennem Exit til status: retired. Er den omdøbt, så skriv "${id}" under "replaces" i den nye fil.`,
            en: `The file is deleted, but "${id}" had come to ${name.en}. Put it back, and close the integration through Exit to status: retired. If it was renamed, write "${id}" under "replaces" in the new file.`,
          },
        };
      });
  },
};
