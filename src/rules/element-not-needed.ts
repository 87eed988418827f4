import { isClosed } from "../domain/liveness.ts";
import { elementKey } from "../domain/reuse-traits.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { suggestion } from "./shared/words.ts";

/** What moves was asked for. */
export const elementNotNeeded: Rule = {
  id: "element-not-needed",
  severity: "warning",
  summary: {
    da: "Et dataelement flyttes, men er ikke nævnt i behovet",
    en: "A data element moves that the need does not name",
  },
  explanation: {
    da: "Oplysninger skal være begrænset til det, der er nødvendigt for formålet (dataminimering, databeskyttelsesforordningens artikel 5, stk. 1, litra c). Flyttes mere, end need.data nævner, så begrund det ved at skrive elementet i need.data, eller lad det blive, hvor det er. Store og små bogstaver, mellemrum og bindestreger betyder ikke noget.",
    en: "Data must be limited to what is necessary for the purpose (data minimisation, Article 5(1)(c) of the GDPR). When more moves than need.data names, account for it by writing the element in need.data, or leave it where it is. Letter case, spaces and hyphens do not matter.",
  },
  integration: ({ fields }) => {
    const { need, dataFlow } = fields;
    const wanted = need?.data ?? [];
    if (wanted.length === 0 || dataFlow?.elements === undefined || isClosed(fields)) return nothing;
    if (dataFlow.elements.every(({ name }) => wanted.includes(name))) return nothing;
    const keys = new Set(wanted.map(elementKey));
    const extra = dataFlow.elements.flatMap(({ name }, index) =>
      keys.has(elementKey(name)) ? [] : [{ name, index }],
    );
    if (extra.length === 0) return nothing;
    return extra.map(({ name, index }) => {
      const meant = suggestion(name, wanted);
      return {
        field: ["dataFlow", "elements", index, "name"],
        message: {
          da: `"${name}" flyttes, men er ikke nævnt i need.data.${meant.da} Skriv det i behovet, hvis opgaven kræver det; ellers lad det ikke følge med.`,
          en: `"${name}" moves, but is not named in need.data.${meant.en} Write it in the need if the task requires it; otherwise leave it out of the flow.`,
        },
      };
    });
  },
};
