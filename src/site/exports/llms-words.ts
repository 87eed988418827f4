import type { Localised } from "../words/localised.ts";

const da = {
  title: (organisation: string) => `Integrationskatalog, ${organisation}`,
  summary: (organisation: string, count: string) =>
    `${organisation}s it-integrationer: hvilke systemer der udveksler hvilke data, hvem der har ansvaret, hvor langt hver integration er, og hvilke aftaler der gælder. ${count} integrationer.`,
  language:
    "Titler og beskrivelser er på dansk. Siderne findes på dansk og, under en/, på engelsk.",
  edition: {
    internal: "Dette er den interne udgave. Giv ikke oplysningerne videre uden for kommunen.",
    public: "Dette er den offentlige udgave: kun integrationer, som kommunen har valgt at vise.",
  },
  missing: "En oplysning, der ikke står i kataloget, er ikke oplyst. Gæt ikke.",
  data: "Data",
  catalogue: "hele kataloget i én fil: integrationer og systemer, uden postkasser og priser",
  schema: "JSON Schema for filen; inden for en version bliver felter kun lagt til",
  record: "én integration med alt, hvad denne udgave viser om den; erstat <id>",
  lists: {
    integrations: "alle integrationer, én linje hver",
    systems: "alle systemer",
    connections: "forbindelser mellem systemer",
    vendors: "leverandører",
    register: "fortegnelse over behandlinger efter databeskyttelsesforordningens artikel 30",
    deadlines: "frister",
    findings: "fejl og advarsler",
  },
  pages: "Sider",
};

export const llmsWords: Localised<typeof da> = {
  da,
  en: {
    title: (organisation) => `Integration catalogue, ${organisation}`,
    summary: (organisation, count) =>
      `The IT integrations of ${organisation}: which systems exchange which data, who is responsible, how far each integration has come, and which agreements apply. ${count} integrations.`,
    language:
      "Titles and descriptions are in the municipality's own language. The pages exist in Danish and, under en/, in English.",
    edition: {
      internal:
        "This is the internal edition. Do not pass its details on outside the municipality.",
      public:
        "This is the public edition: only integrations that the municipality has chosen to show.",
    },
    missing: "A detail that is not in the catalogue is not stated. Do not guess.",
    data: "Data",
    catalogue:
      "the whole catalogue in one file: integrations and systems, without mailboxes and prices",
    schema: "JSON Schema of that file; within a version fields are only added",
    record: "one integration with everything this edition shows of it; replace <id>",
    lists: {
      integrations: "all integrations, one line each",
      systems: "all systems",
      connections: "connections between systems",
      vendors: "vendors",
      register: "records of processing under Article 30 of the GDPR",
      deadlines: "deadlines",
      findings: "errors and warnings",
    },
    pages: "Pages",
  },
};
