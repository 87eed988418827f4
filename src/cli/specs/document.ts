import { type CommandSpec, option } from "../command-spec.ts";

/** `catalogue document` */
export const documentSpec: CommandSpec = {
  name: "document",
  operands: {
    da: "<id> clarification|three-party|exit",
    en: "<id> clarification|three-party|exit",
  },
  leastOperands: 2,
  mostOperands: 2,
  summary: {
    da: "Dagsorden eller tjekliste, udfyldt med det, filen ved",
    en: "An agenda or checklist, filled in with what the file knows",
  },
  options: [
    {
      name: "format",
      value: { da: "<form>", en: "<form>" },
      choices: ["docx", "md"],
      summary: {
        da: "docx (til Word og LibreOffice) eller md; ellers docx",
        en: "docx (for Word and LibreOffice) or md; otherwise docx",
      },
    },
    option(
      "out",
      { da: "<fil>", en: "<file>" },
      "Filen, der skrives; ellers et navn efter integrationen",
      "The file to write; otherwise one named after the integration",
    ),
    {
      name: "force",
      summary: {
        da: "Overskriv filen, hvis den findes",
        en: "Overwrite the file if there is one",
      },
    },
  ],
  examples: [
    {
      line: "document nexus-sbsys-afgoerelser clarification",
      says: { da: "Dagsorden til afklaringsmødet", en: "Agenda of the clarification meeting" },
    },
    {
      line: "document nexus-sbsys-afgoerelser three-party --out moede.docx",
      says: { da: "Dagsorden til trepartsmødet", en: "Agenda of the three-party meeting" },
    },
    {
      line: "document nexus-sbsys-afgoerelser exit --format md",
      says: { da: "Tjekliste for ophør", en: "Exit checklist" },
    },
  ],
};
