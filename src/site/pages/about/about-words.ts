import type { Localised } from "../../words/localised.ts";

const da = {
  findingsTitle: "Fejl og advarsler",
  findingsLead:
    "Alt, hvad kontrollen har fundet i kataloget. En fejl skal rettes; en advarsel er noget, der snart skal tages stilling til.",
  findingsNone: "Kontrollen har ikke fundet fejl eller advarsler.",
  findingsCut: (shown: string, all: string) =>
    `Siden viser ${shown} af ${all}. Resten står i filerne nedenfor.`,
  other: "Til orientering",
  dataTitle: "Data og eksport",
  dataLead: "Hele kataloget kan hentes som filer, både til regneark og til maskiner.",
  machine: "Til maskiner",
  machineText:
    "En stabil snitflade: inden for en version bliver felter kun lagt til. Filen indeholder aldrig postkasser, priser eller sikkerhedsoplysninger. Filen llms.txt fortæller sprogmodeller, hvor de finder hvad.",
  recordText: "Hver integration ligger også for sig som data, med det, denne udgave viser:",
  schema: "Skema (JSON Schema)",
  lists: "Lister",
  listsText: "CSV-filerne åbner rigtigt i et dansk regneark: UTF-8 med semikolon mellem felterne.",
  list: "Liste",
  files: "Filer",
  feeds: "Kalender og nyhedsstrøm",
  contents: "Indhold",
  commit: "Fremstillet af",
  listIntegrations: "Integrationer",
  listSystems: "Systemer",
  listConnections: "Forbindelser mellem systemer",
  listVendors: "Leverandører",
  listDeadlines: "Frister",
  listRegister: "Fortegnelse efter artikel 30",
  listFindings: "Fejl og advarsler",
  accessibilityTitle: "Tilgængelighed",
  accessibilityLead: "Kataloget skal kunne bruges af alle.",
  accessibilityStatement: "Læs den officielle tilgængelighedserklæring",
  accessibilityNoStatement:
    "Kommunen har endnu ikke oplyst adressen på sin tilgængelighedserklæring for dette websted.",
  accessibilityStandard:
    "Webstedet er bygget efter WCAG 2.2, niveau AA, som ligger ud over lovens krav (EN 301 549). Det bliver afprøvet automatisk ved hver ændring.",
  accessibilityHow: "Sådan er det lavet",
  accessibilityPoints: [
    "Alt kan betjenes med tastatur, og man kan altid se, hvor man er.",
    "Alle tekster, tabeller og tegninger kan læses uden JavaScript.",
    "Hver tegning og hvert diagram har en tabel med de samme oplysninger.",
    "Farver står aldrig alene: der er altid en tekst eller et tegn ved siden af.",
    "Siderne følger enhedens valg af lyse eller mørke farver og kan forstørres til 400 procent.",
  ],
  accessibilityLimits: "Det ved vi ikke er godt nok",
  accessibilityLimitsText:
    "Dokumenter, som andre lægger ud, og sider, der linkes til, er ikke omfattet. Kommunens egne tekster er på dansk, også på de engelske sider.",
  accessibilityContact: "Fortæl os om problemer",
  accessibilityContactText:
    "Hvis noget er svært at bruge, vil vi gerne høre det, og vi sender dig oplysningerne på en anden måde.",
  lostTitle: "Siden findes ikke",
  lostLead:
    "Adressen fører ikke til nogen side. Måske er integrationen omdøbt, eller også er adressen tastet forkert.",
  lostHome: "Gå til oversigten over alle integrationer",
  movedTitle: "Siden er flyttet",
  movedText: "Integrationen er erstattet af en anden:",
  allTitle: "Alle integrationer",
  allLead: "Hele listen i alfabetisk orden, delt i sider.",
  allPart: (n: number, of: number) => `Alle integrationer, side ${n} af ${of}`,
  allRange: (first: string, last: string) => `${first} … ${last}`,
};

export const aboutWords: Localised<typeof da> = {
  da,
  en: {
    findingsTitle: "Errors and warnings",
    findingsLead:
      "Everything the checks have found in the catalogue. An error must be corrected; a warning is something to decide on soon.",
    findingsNone: "The checks have found no errors or warnings.",
    findingsCut: (shown, all) =>
      `The page shows ${shown} of ${all}. The rest are in the files below.`,
    other: "For information",
    dataTitle: "Data and exports",
    dataLead: "The whole catalogue can be downloaded as files, for spreadsheets and for machines.",
    machine: "For machines",
    machineText:
      "A stable interface: within a version fields are only added. The file never holds mailboxes, prices or security details. The file llms.txt tells language models where to find what.",
    recordText: "Each integration also lies by itself as data, with what this edition shows:",
    schema: "Schema (JSON Schema)",
    lists: "Lists",
    listsText: "The CSV files are in UTF-8 with a semicolon between fields.",
    list: "List",
    files: "Files",
    feeds: "Calendar and feed",
    contents: "Contents",
    commit: "Made from",
    listIntegrations: "Integrations",
    listSystems: "Systems",
    listConnections: "Connections between systems",
    listVendors: "Vendors",
    listDeadlines: "Deadlines",
    listRegister: "Records under Article 30",
    listFindings: "Errors and warnings",
    accessibilityTitle: "Accessibility",
    accessibilityLead: "Everybody must be able to use the catalogue.",
    accessibilityStatement: "Read the official accessibility statement",
    accessibilityNoStatement:
      "The municipality has not yet stated the address of its accessibility statement for this site.",
    accessibilityStandard:
      "The site is built to WCAG 2.2, level AA, which goes beyond what the law asks (EN 301 549). It is tested automatically at every change.",
    accessibilityHow: "How it is made",
    accessibilityPoints: [
      "Everything works by keyboard, and one can always see where one is.",
      "All texts, tables and drawings can be read without JavaScript.",
      "Every drawing and chart has a table with the same data.",
      "Colour is never the only sign: there is always a text or a mark beside it.",
      "The pages follow the device's choice of light or dark colours and can be enlarged to 400 per cent.",
    ],
    accessibilityLimits: "What we know is not good enough",
    accessibilityLimitsText:
      "Documents published by others and pages linked to are not covered. The municipality's own texts are in Danish, on the English pages too.",
    accessibilityContact: "Tell us about problems",
    accessibilityContactText:
      "If something is hard to use, we would like to hear of it, and we will give you the information in another way.",
    lostTitle: "The page does not exist",
    lostLead:
      "The address leads to no page. The integration may have been renamed, or the address mistyped.",
    lostHome: "Go to the overview of all integrations",
    movedTitle: "The page has moved",
    movedText: "The integration has been replaced by another:",
    allTitle: "All integrations",
    allLead: "The whole list in alphabetical order, divided into pages.",
    allPart: (n, of) => `All integrations, page ${n} of ${of}`,
    allRange: (first, last) => `${first} … ${last}`,
  },
};
