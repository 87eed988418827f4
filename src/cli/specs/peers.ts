import { type CommandSpec, type OptionSpec, option } from "../command-spec.ts";

/** Text for people, or JSON. */
export const textOrJson: OptionSpec = {
  name: "format",
  value: { da: "<form>", en: "<form>" },
  choices: ["text", "json"],
  summary: { da: "text (læsevenlig) eller json", en: "text (for people) or json" },
};

/** That nothing is written. */
export const dryRunOption: OptionSpec = {
  name: "dry-run",
  summary: {
    da: "Sig, hvad der ville ske, og skriv intet",
    en: "Say what would happen, and write nothing",
  },
};

/** `catalogue peers` */
export const peersSpec: CommandSpec = {
  name: "peers",
  operands: { da: "update|list|find <id>", en: "update|list|find <id>" },
  leastOperands: 1,
  mostOperands: 2,
  summary: {
    da: "Andre kommuners kataloger: hent dem, og find det, der kan genbruges",
    en: "Other municipalities' catalogues: fetch them, and find what can be reused",
  },
  options: [
    dryRunOption,
    textOrJson,
    option(
      "only",
      { da: "<navn>", en: "<name>" },
      "Hent kun denne kommune; de andre bliver stående",
      "Fetch this municipality only; the others stay",
    ),
    option(
      "timeout",
      { da: "<sekunder>", en: "<seconds>" },
      "Hvor længe der ventes på hver kommune, 1 til 120; ellers 30",
      "How long to wait for each municipality, 1 to 120; otherwise 30",
    ),
  ],
  examples: [
    {
      line: "peers find nexus-sbsys-afgoerelser",
      says: {
        da: "Hvem har den allerede, og hvem kan man ringe til?",
        en: "Who has it already, and whom can one call?",
      },
    },
    {
      line: "peers update",
      says: {
        da: "Hent katalogerne fra kommunerne under peers i governance.yml",
        en: "Fetch the catalogues of the municipalities under peers in governance.yml",
      },
    },
    {
      line: "peers list",
      says: { da: "Hvad ved vi, og siden hvornår?", en: "What is known, and since when?" },
    },
  ],
};
