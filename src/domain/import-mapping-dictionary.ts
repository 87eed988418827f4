// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/import-mapping.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/import-mapping.schema.json says of each field. */
export const importMappingDictionary: FieldDictionary = {
  kind: {
    title: { da: "Slags", en: "Kind" },
    description: {
      da: "Hvad hver række er: en integration eller et system.",
      en: "What each row is: an integration or a system.",
    },
    enumTitles: {
      integrations: { da: "Integrationer", en: "Integrations" },
      systems: { da: "Systemer", en: "Systems" },
    },
    examples: ["integrations"],
  },
  sheet: {
    title: { da: "Ark", en: "Sheet" },
    description: {
      da: "Arkets navn i regnearket. Uden det bruges det synlige ark, hvor flest kolonner genkendes.",
      en: "The sheet's name in the workbook. Without it, the visible sheet with the most known columns is used.",
    },
    examples: ["Integrationer"],
  },
  headerRow: {
    title: { da: "Overskriftsrække", en: "Header row" },
    description: {
      da: "Nummeret på den række, kolonnernes navne står i, som regnearket viser det. Uden det finder importen selv rækken.",
      en: "The number of the row with the columns' names, as the spreadsheet shows it. Without it, the import finds the row itself.",
    },
    examples: [4],
  },
  separator: {
    title: { da: "Skilletegn", en: "Separator" },
    description: {
      da: "Tegnet mellem værdierne i en tekstfil. Uden det gætter importen.",
      en: "The character between values in a text file. Without it, the import guesses.",
    },
    examples: [";"],
  },
  encoding: {
    title: { da: "Tegnkodning", en: "Encoding" },
    description: {
      da: "Hvordan bogstaverne er gemt i en tekstfil. Uden det gætter importen.",
      en: "How letters are stored in a text file. Without it, the import guesses.",
    },
    enumTitles: {
      "utf-8": { da: "UTF-8", en: "UTF-8" },
      "utf-16le": { da: "UTF-16 (Windows)", en: "UTF-16 (Windows)" },
      "utf-16be": { da: "UTF-16 (omvendt)", en: "UTF-16 (big-endian)" },
      "windows-1252": { da: "Windows, vesteuropæisk", en: "Windows, Western European" },
      "iso-8859-1": { da: "ISO 8859-1 (Latin-1)", en: "ISO 8859-1 (Latin-1)" },
      macintosh: { da: "Ældre Mac", en: "Old Mac" },
      cp850: { da: "DOS og ældre udtræk", en: "DOS and old exports" },
    },
    examples: ["windows-1252"],
  },
  dateOrder: {
    title: { da: "Datoers rækkefølge", en: "Order of dates" },
    description: {
      da: "Hvordan 03/04/2026 skal læses: dag eller måned først. Uden det læses dagen først, og tvivlstilfælde nævnes.",
      en: "How 03/04/2026 is read: day or month first. Without it the day is first, and doubtful ones are named.",
    },
    enumTitles: {
      "day-first": { da: "Dag først", en: "Day first" },
      "month-first": { da: "Måned først", en: "Month first" },
    },
    examples: ["day-first"],
  },
  hiddenRows: {
    title: { da: "Skjulte rækker", en: "Hidden rows" },
    description: {
      da: "Om rækker, der er skjult eller filtreret fra i regnearket, skal læses.",
      en: "Whether rows hidden or filtered away in the spreadsheet are read.",
    },
    enumTitles: {
      read: { da: "Læs dem", en: "Read them" },
      skip: { da: "Spring dem over", en: "Skip them" },
    },
    examples: ["read"],
  },
  columns: {
    title: { da: "Kolonner", en: "Columns" },
    description: {
      da: "For hver kolonne: det felt, den udfylder, eller `ignore`. En kolonne, der ikke nævnes, læses ikke.",
      en: "For each column: the field it fills, or `ignore`. A column not mentioned is not read.",
    },
    examples: [{ Navn: "title", "Fra system": "source" }],
  },
  "columns.*": {
    title: { da: "Felt", en: "Field" },
    description: {
      da: "Et felt i kataloget, for eksempel `title`, `source` eller `need.frequency`. `ignore` springer kolonnen over.",
      en: "A field of the catalogue, such as `title`, `source` or `need.frequency`. `ignore` skips the column.",
    },
    examples: ["need.frequency"],
  },
  values: {
    title: { da: "Værdier", en: "Values" },
    description: {
      da: "For hvert felt: hvad regnearkets ord hedder i kataloget.",
      en: "For each field: what the spreadsheet's words are called in the catalogue.",
    },
    examples: [{ phase: { "I drift": "operation" } }],
  },
  "values.*": {
    title: { da: "Oversættelse", en: "Translation" },
    description: {
      da: "Fra regnearkets ord til katalogets.",
      en: "From the spreadsheet's words to the catalogue's.",
    },
    examples: [{ "I drift": "operation" }],
  },
  "values.*.*": {
    title: { da: "Værdi", en: "Value" },
    description: {
      da: "En værdi, som den ville stå i regnearket: ja, 5, 2026-06-01. Tal, datoer og ja/nej skrives i anførselstegn, og en liste skrives med semikolon imellem.",
      en: "A value as it would be in the spreadsheet: yes, 5, 2026-06-01. Numbers, dates and yes or no are written in quotes, and a list with semicolons between.",
    },
    examples: ["operation"],
  },
  skip: {
    title: { da: "Rækker, der springes over", en: "Rows to skip" },
    description: {
      da: "For hver kolonne: værdier, som betyder, at rækken ikke skal med.",
      en: "For each column: values that mean the row is not wanted.",
    },
    examples: [{ Status: ["Nedlagt"] }],
  },
  "skip.*": {
    title: { da: "Ord", en: "Words" },
    description: { da: "Ord, som de står i cellen.", en: "Words as they are in the cell." },
    examples: [["Nedlagt", "Udgået"]],
  },
  "skip.*.*": {
    title: { da: "Ord", en: "Words" },
    description: { da: "Ord, som de står i cellen.", en: "Words as they are in the cell." },
  },
  constants: {
    title: { da: "Faste værdier", en: "Constants" },
    description: {
      da: "Felter, der er ens for alle rækker, uanset hvad der står i dem.",
      en: "Fields that are the same for all rows, whatever they say.",
    },
    examples: [{ visibility: "internal" }],
  },
  "constants.*": {
    title: { da: "Værdi", en: "Value" },
    description: {
      da: "En værdi, som den ville stå i regnearket: ja, 5, 2026-06-01. Tal, datoer og ja/nej skrives i anførselstegn, og en liste skrives med semikolon imellem.",
      en: "A value as it would be in the spreadsheet: yes, 5, 2026-06-01. Numbers, dates and yes or no are written in quotes, and a list with semicolons between.",
    },
    examples: ["operation"],
  },
  defaults: {
    title: { da: "Standardværdier", en: "Defaults" },
    description: {
      da: "Felter, der får denne værdi, når cellen er tom.",
      en: "Fields that get this value where the cell is empty.",
    },
    examples: [{ phase: "operation" }],
  },
  "defaults.*": {
    title: { da: "Værdi", en: "Value" },
    description: {
      da: "En værdi, som den ville stå i regnearket: ja, 5, 2026-06-01. Tal, datoer og ja/nej skrives i anførselstegn, og en liste skrives med semikolon imellem.",
      en: "A value as it would be in the spreadsheet: yes, 5, 2026-06-01. Numbers, dates and yes or no are written in quotes, and a list with semicolons between.",
    },
    examples: ["operation"],
  },
  systems: {
    title: { da: "Systemer", en: "Systems" },
    description: {
      da: "For hvert systemnavn i regnearket: systemets id i kataloget, eller `new`, hvis det er et nyt system, der blot ligner et andet.",
      en: "For each system name in the spreadsheet: the system's id in the catalogue, or `new` for a new system that only resembles another.",
    },
    examples: [{ Nexus: "kmd-nexus" }],
  },
  "systems.*": {
    title: { da: "System", en: "System" },
    description: { da: "Et systems id, eller `new`.", en: "A system's id, or `new`." },
    patternHelp: { da: "et id som kmd-nexus, eller new", en: "an id such as kmd-nexus, or new" },
    examples: ["kmd-nexus"],
  },
  newSystems: {
    title: { da: "Nye systemer", en: "New systems" },
    description: {
      da: "Felter, der skrives på hvert system, importen opretter, når arket ikke selv oplyser dem. For eksempel en foreløbig systemejer.",
      en: "Fields written on every system that the import creates where the sheet does not give them. An interim system owner, for example.",
    },
    examples: [{ "owner.unit": "IT & Digitalisering" }],
  },
  "newSystems.*": {
    title: { da: "Værdi", en: "Value" },
    description: {
      da: "En værdi, som den ville stå i regnearket: ja, 5, 2026-06-01. Tal, datoer og ja/nej skrives i anførselstegn, og en liste skrives med semikolon imellem.",
      en: "A value as it would be in the spreadsheet: yes, 5, 2026-06-01. Numbers, dates and yes or no are written in quotes, and a list with semicolons between.",
    },
    examples: ["operation"],
  },
};
