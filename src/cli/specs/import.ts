import type { Text } from "../../domain/language.ts";
import { type CommandSpec, option } from "../command-spec.ts";
import { readableFormat } from "./readable-format.ts";

const file: Text = { da: "<fil>", en: "<file>" };

/** `catalogue import` */
export const importSpec: CommandSpec = {
  name: "import",
  operands: { da: "<fil.xlsx|csv|json>", en: "<file.xlsx|csv|json>" },
  leastOperands: 1,
  mostOperands: 1,
  summary: {
    da: "Registrér integrationer eller systemer fra et regneark; viser først, hvad der sker",
    en: "Register integrations or systems from a spreadsheet; shows first what would happen",
  },
  options: [
    option(
      "mapping",
      file,
      "Kolonnefilen, der siger, hvad kolonnerne betyder; ellers gætter importen",
      "The mapping that says what the columns mean; otherwise the import guesses",
    ),
    {
      name: "draft-mapping",
      summary: {
        da: "Skriv et udkast til kolonnefilen i stedet for at importere",
        en: "Write a draft of the mapping instead of importing",
      },
    },
    option(
      "out",
      file,
      "Filen, udkastet skrives i; ellers vises det",
      "The file the draft is written to; otherwise it is shown",
    ),
    {
      ...option("kind", { da: "<slags>", en: "<kind>" }, "Hvad rækkerne er", "What the rows are"),
      choices: ["integrations", "systems"],
    },
    option(
      "sheet",
      { da: "<ark>", en: "<sheet>" },
      "Arket i regnearket, hvis importen selv vælger et forkert",
      "The sheet of the workbook, if the import picks the wrong one",
    ),
    {
      ...option(
        "complete-by",
        { da: "<dato>", en: "<date>" },
        "Frist for det, der mangler om kørende integrationer; ellers et halvt år",
        "Deadline for what running integrations lack; otherwise half a year",
      ),
      kind: "date",
    },
    {
      name: "update",
      summary: {
        da: "Ret også i filer, der findes, men kun i de felter, kolonnerne udfylder",
        en: "Also change files that exist, but only in the fields the columns fill",
      },
    },
    {
      name: "write",
      summary: {
        da: "Skriv filerne; ellers vises kun, hvad der ville ske",
        en: "Write the files; otherwise only show what would happen",
      },
    },
    {
      name: "force",
      summary: {
        da: "Ret også filer med ændringer uden for git, og overskriv udkastet",
        en: "Also change files with uncommitted changes, and overwrite the draft",
      },
    },
    readableFormat,
  ],
  examples: [
    {
      line: "import portefoelje.xlsx",
      says: {
        da: "Se, hvad der ville ske, række for række",
        en: "See what would happen, row by row",
      },
    },
    {
      line: "import portefoelje.xlsx --draft-mapping --out kolonner.yml",
      says: { da: "Lav et udkast til kolonnefilen", en: "Make a draft of the mapping" },
    },
    {
      line: "import portefoelje.xlsx --mapping kolonner.yml --complete-by 2027-06-30 --write",
      says: { da: "Skriv filerne", en: "Write the files" },
    },
    {
      line: "import systemer.csv --kind systems --update --write",
      says: { da: "Ret systemerne efter et udtræk", en: "Bring systems in line with an export" },
    },
  ],
};
