import type { UnreadableFile } from "../domain/catalogue.ts";
import type { Integration } from "../domain/entry.ts";
import { hasReached, phaseNames } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { isStillThere } from "./phases/predecessor.ts";
import { nothing } from "./shared/nothing.ts";

const place = { line: 1, column: 1 };

function builtAndGone({ path, id, fields }: Integration) {
  const name = phaseNames[fields.phase];
  return {
    path,
    place,
    message: {
      da: `Filen er slettet, men "${id}" var nået til ${name.da}. Læg den tilbage, og afvikl integrationen gennem Exit til status: retired. Er den omdøbt, så skriv "${id}" under "replaces" i den nye fil; en ny fil kan kun afløse én slettet.`,
      en: `The file is deleted, but "${id}" had come to ${name.en}. Put it back, and close the integration through Exit to status: retired. If it was renamed, write "${id}" under "replaces" in the new file; a new file can take over from one deleted file only.`,
    },
  };
}

const unreadAndGone = ({ path, id }: UnreadableFile) => ({
  path,
  place,
  message: {
    da: `Filen er slettet, men den kan ikke læses på hovedgrenen, så det kan ikke ses, om "${id}" er bygget. Læg den tilbage, og ret den først.`,
    en: `The file is deleted, but it cannot be read on the main branch, so it cannot be seen whether "${id}" was built. Put it back, and correct it first.`,
  },
});

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
    da: 'Filen er beviset for, hvilke data der er flyttet, på hvilket grundlag, og at de blev slettet igen (ansvarlighed, databeskyttelsesforordningens artikel 5, stk. 2). Fra fasen Implementering slettes den ikke, heller ikke efter afviklingen: læg filen tilbage, gå gennem Exit, og skriv status: retired. Er filen omdøbt, så skriv det gamle id under "replaces" i den nye; den kan kun afløse én slettet fil. En fil, der ikke kan læses på hovedgrenen, slettes heller ikke: det kan ikke ses, hvor langt den var nået.',
    en: 'The file is the evidence of which data have moved, on what basis, and that they were deleted again (accountability, Article 5(2) of the GDPR). From the phase Implementation on it is not deleted, not even after it was retired: put the file back, go through Exit, and write status: retired. If the file was renamed, write the old id under "replaces" in the new one, which can take over from one deleted file only. A file that cannot be read on the main branch is not deleted either: it cannot be seen how far it had come.',
  },
  catalogue: ({ base, catalogue }) => {
    if (base === undefined) return nothing;
    const isGone = ({ id }: { readonly id: string }): boolean => !isStillThere(id, catalogue, base);
    const unread = base.unreadable.filter((file) => file.kind === "integration" && isGone(file));
    const built = base.integrations.filter(
      (one) => hasReached(one.fields.phase, "implementation") && isGone(one),
    );
    return [...built.map(builtAndGone), ...unread.map(unreadAndGone)];
  },
};
