import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

/** Legitimate interest is not for a public authority's own tasks. */
export const article61f: Rule = {
  id: "article-6-1-f",
  severity: "error",
  summary: {
    da: "Legitim interesse er valgt som grundlag for en myndighedsopgave",
    en: "Legitimate interest is chosen as the basis for a public authority's task",
  },
  explanation: {
    da: "Databeskyttelsesforordningens artikel 6, stk. 1, andet afsnit, siger, at litra f (legitim interesse) ikke gælder for myndigheders behandling som led i deres opgaver. Vælg som regel 6-1-c (retlig forpligtelse) eller 6-1-e (offentlig myndighedsudøvelse). Er der tale om noget, kommunen gør som privat part, så lad databeskyttelsesrådgiveren give en dispensation.",
    en: "Article 6(1), second subparagraph, of the GDPR says that point (f) (legitimate interest) does not apply to processing by public authorities in the performance of their tasks. As a rule choose 6-1-c (legal obligation) or 6-1-e (public task). If the municipality acts as a private party, let the data protection officer give a waiver.",
  },
  integration: ({ fields }) => {
    const index = fields.privacy?.legalBasis?.article6?.indexOf("6-1-f") ?? -1;
    if (index === -1 || isClosed(fields)) return nothing;
    return [
      {
        field: ["privacy", "legalBasis", "article6", index],
        message: {
          da: "6-1-f (legitim interesse) kan en myndighed ikke bruge til sine egne opgaver. Skriv det grundlag, opgaven hviler på, som regel 6-1-c eller 6-1-e.",
          en: "6-1-f (legitimate interest) cannot be used by a public authority for its own tasks. Write the basis that the task rests on, as a rule 6-1-c or 6-1-e.",
        },
      },
    ];
  },
};
