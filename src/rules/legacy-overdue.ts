import { dayText } from "../domain/dates.ts";
import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOfTexts } from "./shared/words.ts";

const mostNamed = 4;

/** The grace for existing integrations ends. */
export const legacyOverdue: Rule = {
  id: "legacy-overdue",
  severity: "error",
  readsBody: true,
  unwaivable: true,
  summary: {
    da: "En eksisterende integration er ikke færdigregistreret til tiden",
    en: "An existing integration was not fully registered in time",
  },
  explanation: {
    da: "Integrationer, der allerede kørte, må registreres ufuldstændigt, så kataloget hurtigt viser, hvordan det står til. Men det gælder ikke for evigt: til og med legacy.completeBy er det, der mangler, advarsler; derefter er det fejl. Udfyld det, der mangler, og slet legacy, eller aftal en ny dato med IT & Digitalisering.",
    en: "Integrations that already ran may be registered incomplete, so that the catalogue can begin with the truth. But not for ever: up to and including legacy.completeBy what is missing is a warning; after that it is an error. Fill in what is missing and delete legacy, or agree on a new date with IT & Digitalisation.",
  },
  integration: ({ path, fields }, { today, unmetCriteria }) => {
    const { legacy } = fields;
    if (legacy === undefined || legacy.completeBy >= today || isClosed(fields)) return nothing;
    const unmet = unmetCriteria?.get(path) ?? [];
    if (unmet.length === 0) return nothing;
    const date = dayText(legacy.completeBy);
    const more = unmet.length - mostNamed;
    const titles = unmet
      .slice(0, mostNamed)
      .map(({ criterion: { title } }) => ({ da: `"${title.da}"`, en: `"${title.en}"` }));
    const named = rowOfTexts(
      more > 0 ? [...titles, { da: `${more} andre`, en: `${more} others` }] : titles,
    );
    return [
      {
        field: ["legacy", "completeBy"],
        message: {
          da: `Registreringen skulle være færdig ${date.da}, men disse krav er ikke opfyldt: ${named.da}. Udfyld dem, og slet legacy, eller aftal en ny dato.`,
          en: `The registration was to be complete on ${date.en}, but these criteria are not met: ${named.en}. Fill them in and delete legacy, or agree on a new date.`,
        },
      },
    ];
  },
};
