import type { CriterionResult } from "../../domain/criterion.ts";
import type { Text } from "../../domain/language.ts";

/** A text in both languages. */
export const text = (da: string, en: string): Text => ({ da, en });

const asked = (
  id: string,
  met: boolean,
  title: Text,
  help: Text,
  missing?: Text,
): CriterionResult => ({
  criterion: { id: `agreement/${id}`, gate: "agreement", title, help, schema: {} },
  met,
  missing: missing === undefined ? [] : [{ field: ["privacy"], message: missing }],
});

/** Three criteria of the agreement gate: one met, two not. */
export const criteria: readonly CriterionResult[] = [
  asked(
    "clarification-meeting",
    true,
    text(
      "Afklaringsmødet er holdt, og I går videre",
      "The clarification meeting was held, and you go ahead",
    ),
    text("", ""),
  ),
  asked(
    "retention",
    false,
    text("Slettefristen er beskrevet", "The retention period is described"),
    text(
      "Skriv i `privacy.retention`, hvornår data slettes, også i køer, logge og fejlmapper.",
      "Say in `privacy.retention` when the data are deleted, in queues, logs and error folders too.",
    ),
    text("”Slettefrist” er ikke udfyldt", "“Retention” is not filled in"),
  ),
  asked(
    "section",
    false,
    text("Afsnittet Exitplan er skrevet", "The section Exitplan is written"),
    text(
      "Skriv afsnittet `## Exitplan`: hvad gør I den dag, integrationen lukkes?",
      "Write the section `## Exitplan`: what will you do the day the integration is closed?",
    ),
  ),
];
