import type { Locale } from "../../src/domain/language.ts";

/** The words around what the schemas say, in the generated references. */
export interface ReferenceWords {
  readonly fieldsTitle: string;
  readonly fieldsIntro: string;
  readonly criteriaTitle: string;
  readonly criteriaIntro: string;
  readonly made: string;
  readonly fileOf: Readonly<Record<"integration" | "system" | "governance", string>>;
  /** Said after a field's name where the file is no integration, as several files have an `id`. */
  readonly ofFile: Readonly<Record<"integration" | "system" | "governance", string>>;
  readonly gateInto: (name: string) => string;
  readonly required: string;
  readonly askedBy: string;
  readonly askedByOnCondition: string;
  readonly form: string;
  readonly example: string;
  readonly byDefault: string;
  readonly fields: string;
  readonly section: string;
  readonly valueTable: readonly [string, string, string];
  readonly text: (longest?: number) => string;
  readonly wholeNumber: (from?: number, to?: number) => string;
  readonly number: (from?: number, to?: number) => string;
  readonly yesOrNo: string;
  readonly date: string;
  readonly dateOrNull: string;
  readonly mailbox: string;
  readonly uuid: string;
  readonly oneOf: string;
  readonly group: string;
  readonly freeKeys: string;
  readonly list: (most?: number) => string;
  readonly mustBe: (what: string) => string;
  readonly listOf: string;
}

const between = (and: string, from: number | undefined, to: number | undefined): string =>
  from === undefined || to === undefined ? "" : ` ${from}${and}${to}`;

export const referenceWords: Readonly<Record<Locale, ReferenceWords>> = {
  da: {
    fieldsTitle: "Felter i kataloget",
    fieldsIntro:
      "Her står hvert felt i katalogets filer: hvad der skal stå, hvorfor der spørges, og hvornår feltet kræves. " +
      "Navnet i koden er det, der skrives i filen; punktum betyder »inde i«, og `*` betyder »hver linje i listen«.",
    criteriaTitle: "Krav ved portene",
    criteriaIntro:
      "For at komme ind i en fase skal en integration opfylde kravene ved porten ind i den og ved alle porte før. " +
      "Kravene er den del, der kan læses af integrationens egen fil. Regler, der sammenligner datoer, filer eller historik, står i regeloversigten.",
    made: "Dannet af skemaerne med `npm run generate`. Ret skemaet, ikke denne side.",
    fileOf: {
      integration: "Integration (`integrations/<id>.md`)",
      system: "System (`systems/<id>.md`)",
      governance: "Styring (`.github/governance.yml`)",
    },
    ofFile: { integration: "", system: ", system", governance: ", styring" },
    gateInto: (name) => `Porten til ${name}`,
    required: "Skal altid udfyldes.",
    askedBy: "Kræves af",
    askedByOnCondition: "Kræves under visse betingelser af",
    form: "Form",
    example: "Eksempel",
    byDefault: "Standard",
    fields: "Felter",
    section: "Afsnit i teksten",
    valueTable: ["Værdi", "Betyder", "Hvornår"],
    text: (longest) => `tekst${longest === undefined ? "" : `, højst ${longest} tegn`}`,
    wholeNumber: (from, to) => `helt tal${between(" til ", from, to)}`,
    number: (from, to) => `tal${between(" til ", from, to)}`,
    yesOrNo: "`true` eller `false`",
    date: "dato, ÅÅÅÅ-MM-DD",
    dateOrNull: "dato, ÅÅÅÅ-MM-DD, eller `null`",
    mailbox: "e-mailadresse",
    uuid: "UUID",
    oneOf: "én af værdierne i tabellen",
    group: "gruppe af felter",
    freeKeys: "navne, I selv vælger",
    list: (most) => `liste${most === undefined ? "" : `, højst ${most} linjer`}`,
    mustBe: (what) => `skal være ${what}`,
    listOf: "hver linje er",
  },
  en: {
    fieldsTitle: "Fields of the catalogue",
    fieldsIntro:
      "Every field of the catalogue's files: what to write, why it is asked, and when it is required. " +
      "The name in code is what is written in the file; a full stop means “inside”, and `*` means “each entry of the list”.",
    criteriaTitle: "Criteria at the gates",
    criteriaIntro:
      "To enter a phase, an integration must meet the criteria of the gate into it and of every gate before. " +
      "Criteria are what can be read from the integration's own file. Rules that compare dates, files or history stand in the rule reference.",
    made: "Made from the schemas by `npm run generate`. Change the schema, not this page.",
    fileOf: {
      integration: "Integration (`integrations/<id>.md`)",
      system: "System (`systems/<id>.md`)",
      governance: "Governance (`.github/governance.yml`)",
    },
    ofFile: { integration: "", system: ", system", governance: ", governance" },
    gateInto: (name) => `The gate into ${name}`,
    required: "Always required.",
    askedBy: "Asked for by",
    askedByOnCondition: "Asked for on a condition by",
    form: "Form",
    example: "Example",
    byDefault: "Default",
    fields: "Fields",
    section: "Section of the body",
    valueTable: ["Value", "Means", "When"],
    text: (longest) => `text${longest === undefined ? "" : `, at most ${longest} characters`}`,
    wholeNumber: (from, to) => `whole number${between(" to ", from, to)}`,
    number: (from, to) => `number${between(" to ", from, to)}`,
    yesOrNo: "`true` or `false`",
    date: "date, YYYY-MM-DD",
    dateOrNull: "date, YYYY-MM-DD, or `null`",
    mailbox: "e-mail address",
    uuid: "UUID",
    oneOf: "one of the values in the table",
    group: "group of fields",
    freeKeys: "names you choose yourself",
    list: (most) => `list${most === undefined ? "" : `, at most ${most} entries`}`,
    mustBe: (what) => `must be ${what}`,
    listOf: "each entry is",
  },
};
