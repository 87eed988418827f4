import type { Localised } from "../words/localised.ts";

const da = {
  title: "Dokumenter til møder og ophør",
  lead: "De er udfyldt med det, kataloget ved. Resten svarer mødet på.",
  clarification: "Hent dagsordenen til afklaringsmødet (.docx)",
  "three-party": "Hent dagsordenen til trepartsmødet (.docx)",
  exit: "Hent tjeklisten for ophør (.docx)",
  making: "Laver dokumentet …",
  made: (name: string) => `${name} er hentet.`,
  failed: "Dokumentet kunne ikke laves. Kontrollér forbindelsen, og prøv igen.",
};

/** What is said of the documents that can be made of an integration. */
export const documentWords: Localised<typeof da> = {
  da,
  en: {
    title: "Documents for meetings and exit",
    lead: "They are filled in with what the catalogue knows. The meeting answers the rest.",
    clarification: "Get the agenda of the clarification meeting (.docx)",
    "three-party": "Get the agenda of the three-party meeting (.docx)",
    exit: "Get the exit checklist (.docx)",
    making: "Making the document …",
    made: (name) => `${name} has been downloaded.`,
    failed: "The document could not be made. Check the connection and try again.",
  },
};
