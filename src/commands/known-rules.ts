import type { Text } from "../domain/language.ts";
import { phaseNames } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import type { Schemas } from "../input/schemas.ts";
import { rules } from "../rules/index.ts";

/** What can be said of everything that makes findings: a rule in code, a gate's criterion, or the reading of a file. */
export type DescribedRule = Pick<Rule, "id" | "severity" | "summary" | "explanation">;

// What the reader itself finds, before there is anything for a rule to look at.
const readingRules: readonly DescribedRule[] = [
  {
    id: "front-matter",
    severity: "error",
    summary: { da: "Filen kan ikke læses", en: "The file cannot be read" },
    explanation: {
      da: "En fil i kataloget er en almindelig tekstfil i UTF-8, der begynder med --- på en linje for sig, derefter felterne, derefter --- på en linje for sig, og så teksten.",
      en: "A file of the catalogue is an ordinary text file in UTF-8 that begins with --- on a line of its own, then the fields, then --- on a line of its own, and then the text.",
    },
  },
  {
    id: "yaml",
    severity: "error",
    summary: { da: "Felterne er ikke gyldig YAML", en: "The fields are not valid YAML" },
    explanation: {
      da: "Felterne mellem --- og --- skrives i YAML: et felt på hver linje, kolon og mellemrum efter navnet, og underfelter rykket to mellemrum ind. Ankre, henvisninger og mærker bruges ikke.",
      en: "The fields between --- and --- are written in YAML: one field on each line, a colon and a space after its name, and fields below it indented by two spaces. Anchors, aliases and tags are not used.",
    },
  },
  {
    id: "schema",
    severity: "error",
    summary: {
      da: "Et felt har et navn eller en værdi, som kataloget ikke kender",
      en: "A field has a name or a value that the catalogue does not know",
    },
    explanation: {
      da: "Hvert felt har et fast navn og en fast form. Feltoversigten i docs viser dem alle med eksempler.",
      en: "Every field has a fixed name and a fixed form. The list of fields in docs shows them all, with examples.",
    },
  },
];

/** The ids of everything that makes findings; a waiver may name no other. */
export function knownRules(schemas: Schemas): ReadonlySet<string> {
  const described = [...readingRules, ...rules, ...schemas.criteria];
  return new Set(described.map(({ id }) => id));
}

/** What each rule is and how it is mended, by id, for reports that explain. */
export function describeRules(schemas: Schemas): ReadonlyMap<string, DescribedRule> {
  const criteria = schemas.criteria.map(({ id, gate, title }): DescribedRule => {
    const explanation: Text = {
      da: `Kravet skal være opfyldt for at komme gennem porten til ${phaseNames[gate].da}.`,
      en: `This must be met to pass the gate into ${phaseNames[gate].en}.`,
    };
    return { id, severity: "error", summary: title, explanation };
  });
  return new Map([...readingRules, ...rules, ...criteria].map((rule) => [rule.id, rule]));
}
