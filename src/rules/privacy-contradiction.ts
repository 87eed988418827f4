import type { DataElement } from "../domain/integration-fields.ts";
import { isClosed } from "../domain/liveness.ts";
import { isCprElement, isPersonalElement } from "../domain/personal-data.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOf } from "./shared/words.ts";

/** What is said of the whole agrees with what is said of its parts. */
export const privacyContradiction: Rule = {
  id: "privacy-contradiction",
  severity: "error",
  summary: {
    da: "Svarene om personoplysninger modsiger hinanden",
    en: "The answers about personal data contradict each other",
  },
  explanation: {
    da: "Siger privacy.personalData ét og dataelementerne noget andet, bliver der stillet de forkerte krav: aftaler, grundlag og databeskyttelsesrådgiverens underskrift afhænger af svaret. Ret det, der er forkert. CPR-nummer og alle kategorier undtagen none er personoplysninger.",
    en: "When privacy.personalData says one thing and the data elements another, the wrong things are asked for: agreements, basis and the data protection officer's signature depend on the answer. Correct what is wrong. A CPR number and every category but none are personal data.",
  },
  integration: ({ fields, intact }) => {
    if (isClosed(fields)) return nothing;
    const elements = fields.dataFlow?.elements ?? [];
    const said = fields.privacy?.personalData;
    const isNoneCpr = (element: DataElement): boolean =>
      element.category === "none" && isCprElement(element);
    const agrees = said === undefined || said === elements.some(isPersonalElement);
    if ((agrees || elements.length === 0) && !elements.some(isNoneCpr)) return nothing;
    const found: RuleProblem[] = elements.flatMap((element, index) =>
      isNoneCpr(element)
        ? [
            {
              field: ["dataFlow", "elements", index, "category"],
              message: {
                da: `"${element.name}" er et CPR-nummer, men kategorien er none. Et CPR-nummer er en fortrolig oplysning: skriv category: confidential.`,
                en: `"${element.name}" is a CPR number, but its category is none. A CPR number is confidential: write category: confidential.`,
              },
            },
          ]
        : [],
    );
    const personal = elements.filter(isPersonalElement).map(({ name }) => `"${name}"`);
    if (said === false && personal.length > 0) {
      const names = rowOf(personal);
      found.push({
        field: ["privacy", "personalData"],
        message: {
          da: `Her står, at der ikke er personoplysninger, men blandt dataelementerne er ${names.da}. Skriv personalData: true, eller ret elementernes kategori til none.`,
          en: `This says that there are no personal data, but among the data elements there is ${names.en}. Write personalData: true, or correct the elements' category to none.`,
        },
      });
    }
    const isAllNone = elements.length > 0 && elements.every(({ category }) => category === "none");
    if (said === true && intact && isAllNone && personal.length === 0)
      found.push({
        field: ["privacy", "personalData"],
        message: {
          da: "Her står, at der er personoplysninger, men alle dataelementer har kategorien none. Ret kategorien på dem, der siger noget om en person, eller skriv personalData: false.",
          en: "This says that there are personal data, but every data element has the category none. Correct the category of those that say something of a person, or write personalData: false.",
        },
      });
    return found.length === 0 ? nothing : found;
  },
};
