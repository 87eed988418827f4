import { fieldDictionary } from "../field-dictionary.ts";
import type { Text } from "../language.ts";

/** What the form asks; each answers to one place in the file. */
export type IntakeFieldId =
  | "summary"
  | "unit"
  | "email"
  | "task"
  | "from"
  | "to"
  | "data"
  | "frequency"
  | "today"
  | "benefit";

/** One question of the form. */
export interface IntakeField {
  readonly id: IntakeFieldId;
  /** The heading that GitHub puts above the answer. */
  readonly label: Text;
  /** Headings that the question has had in earlier versions of the form. */
  readonly earlier?: readonly string[];
  readonly help: Text;
  readonly example: Text;
  readonly kind: "line" | "text" | "list" | "choice" | "body";
  readonly optional?: true;
  /** The longest answer that is read. */
  readonly most: number;
}

/** How often, by the value that stands in the file. */
export const frequencyNames: Readonly<Record<string, Text>> =
  fieldDictionary["need.frequency"]?.enumTitles ?? {};

/** The form, in the order it asks: what the phase Need must know, and the systems, which are what reuse is found by. */
export const intakeFields: readonly IntakeField[] = [
  {
    id: "summary",
    label: { da: "Hvad skal der ske, kort fortalt?", en: "What should happen, in short?" },
    help: {
      da: "Et par linjer, som en kollega fra en anden forvaltning kan forstå.",
      en: "A line or two that a colleague from another department understands.",
    },
    example: {
      da: "Når et barn skifter skole, skal det nye klassetrin stå i sundhedsplejens journal.",
      en: "When a child changes school, the new class must appear in the health visitors' record.",
    },
    kind: "text",
    most: 600,
  },
  {
    id: "unit",
    label: { da: "Hvilken enhed har behovet?", en: "Which unit has the need?" },
    help: {
      da: "Skriv enhedens navn, ikke en persons.",
      en: "Write the unit's name, not a person's.",
    },
    example: { da: "Sundhedsplejen", en: "Health visitors" },
    kind: "line",
    most: 200,
  },
  {
    id: "email",
    label: { da: "Enhedens fælles postkasse", en: "The unit's shared mailbox" },
    help: {
      da: "En postkasse, som flere læser. Skriv ikke din egen adresse.",
      en: "A mailbox that several people read. Do not write your own address.",
    },
    example: { da: "sundhedsplejen@eksempelby.example", en: "health.visitors@eksempelby.example" },
    kind: "line",
    most: 254,
  },
  {
    id: "task",
    label: {
      da: "Hvilken opgave kan ikke løses uden data?",
      en: "Which task cannot be done without the data?",
    },
    help: {
      da: "Beskriv opgaven, ikke teknikken.",
      en: "Describe the task, not the technology.",
    },
    example: {
      da: "Sundhedsplejersken planlægger undersøgelser efter, hvilken klasse barnet går i.",
      en: "The health visitor plans examinations by the class that the child is in.",
    },
    kind: "text",
    most: 2000,
  },
  {
    id: "from",
    label: { da: "Hvor står data i dag?", en: "Where are the data today?" },
    help: {
      da: "Navnet på systemet, hvis du kender det. Det bruges til at finde integrationer, der ligner.",
      en: "The system's name, if you know it. It is used to find integrations that are alike.",
    },
    example: { da: "TABULEX TEA", en: "TABULEX TEA" },
    kind: "line",
    optional: true,
    most: 200,
  },
  {
    id: "to",
    label: { da: "Hvor skal data bruges?", en: "Where are the data to be used?" },
    help: {
      da: "Navnet på systemet, hvis du kender det.",
      en: "The system's name, if you know it.",
    },
    example: { da: "Novax", en: "Novax" },
    kind: "line",
    optional: true,
    most: 200,
  },
  {
    id: "data",
    label: { da: "Hvilke oplysninger skal flyttes?", en: "Which data are to move?" },
    help: {
      da: "Én på hver linje, og kun dem, opgaven kræver. Skriv, hvad oplysningen hedder, aldrig en rigtig borgers oplysninger.",
      en: "One per line, and only those that the task requires. Write what the data are called, never a real citizen's data.",
    },
    example: { da: "cpr-nummer\nskole\nklassetrin", en: "cpr number\nschool\nclass" },
    kind: "list",
    most: 4000,
  },
  {
    id: "frequency",
    label: {
      da: "Hvor tit skal data være opdateret?",
      en: "How often must the data be up to date?",
    },
    help: {
      da: "Vælg ikke oftere end nødvendigt. »Med det samme« koster mere end »Dagligt«.",
      en: "Do not choose more often than needed. “Real time” costs more than “Daily”.",
    },
    example: { da: "", en: "" },
    kind: "choice",
    most: 200,
  },
  {
    id: "today",
    label: {
      da: "Hvad gør I i dag, og hvad bliver bedre?",
      en: "What do you do today, and what will be better?",
    },
    help: {
      da: "Fortæl det til en, der ikke kender jeres fag. Hvad koster det i tid eller fejl?",
      en: "Tell it to somebody who does not know your field. What does it cost in time or mistakes?",
    },
    example: {
      da: "I dag ringer vi til skolen og skriver klassen ind i hånden. Det tager en halv time om dagen, og en gang om ugen er den forkert.",
      en: "Today we ring the school and type the class in. It takes half an hour a day, and once a week it is wrong.",
    },
    kind: "body",
    most: 8000,
  },
  {
    id: "benefit",
    label: { da: "Hvad får I ud af det?", en: "What do you gain?" },
    help: {
      da: "Gerne i tal. Det kan vente til næste fase.",
      en: "Preferably in figures. It can wait until the next phase.",
    },
    example: { da: "Cirka 100 timer om året.", en: "About 100 hours a year." },
    kind: "text",
    optional: true,
    most: 2000,
  },
];

/** The label that the form gives its issues, and without which an issue is nobody's business here. */
export const intakeLabel = "intake/need";

/** The label by which somebody with rights lets in what a stranger has filed. */
export const letInLabel = "intake/let-in";
