import { stringify } from "yaml";
import {
  frequencyNames,
  type IntakeField,
  intakeFields,
  intakeLabel,
} from "../../src/domain/intake/intake-form.ts";
import type { Locale } from "../../src/domain/language.ts";
import type { Generator } from "./generator.ts";

const words = {
  da: {
    name: "Nyt integrationsbehov",
    description: "Fortæl, hvilke data I mangler, og til hvad. Du behøver ikke kende Git.",
    intro: [
      "Skriv øverst i titlen, **hvad der skal flyttes, hvorfra og hvortil**, for eksempel »Klasselister fra TABULEX TEA vises i Novax«.",
      "",
      "Når du sender, bliver svarene til et forslag i kataloget, og du får en kommentar her om, hvad der sker nu. Du kan rette bagefter.",
      "",
      "**Skriv aldrig CPR-numre, adgangskoder eller navne på borgere og medarbejdere**, heller ikke som eksempel.",
    ],
    head: "# Lavet ud fra src/domain/intake/intake-form.ts med `npm run generate`. Overskrifterne er dem, automatikken læser efter.",
  },
  en: {
    name: "New integration need",
    description: "Tell which data you lack, and for what. You need not know Git.",
    intro: [
      "Write at the top, in the title, **what is to move, from where and to where**, such as “Class lists from TABULEX TEA are shown in Novax”.",
      "",
      "When you send it, your answers become a proposal in the catalogue, and you get a comment here on what happens now. You can change it afterwards.",
      "",
      "**Never write CPR numbers, passwords or names of citizens and employees**, not even as an example.",
    ],
    head: "# Made from src/domain/intake/intake-form.ts by `npm run generate`. The headings are those that the automation reads for.",
  },
} as const;

const types = {
  line: "input",
  text: "textarea",
  list: "textarea",
  body: "textarea",
  choice: "dropdown",
} as const;

function question({ example, help, id, kind, label, optional }: IntakeField, locale: Locale) {
  const options =
    kind === "choice" ? { options: Object.values(frequencyNames).map((name) => name[locale]) } : {};
  const placeholder = example[locale] === "" ? {} : { placeholder: example[locale] };
  return {
    type: types[kind],
    id,
    attributes: { label: label[locale], description: help[locale], ...placeholder, ...options },
    validations: { required: optional !== true },
  };
}

function form(locale: Locale): string {
  const { description, head, intro, name } = words[locale];
  const body = [
    { type: "markdown", attributes: { value: intro.join("\n") } },
    ...intakeFields.map((field) => question(field, locale)),
  ];
  const data = { name, description, labels: [intakeLabel], body };
  return `${head}\n${stringify(data, { lineWidth: 0 })}`;
}

/** The form on GitHub, with the very headings that the intake reads; and the same in English, for a municipality that wants it. */
export const issueForm: Generator = {
  name: "form for new needs",
  outputs: async () =>
    new Map([
      [".github/ISSUE_TEMPLATE/nyt-integrationsbehov.yml", form("da")],
      ["docs/en/issue-form.yml", form("en")],
    ]),
};
