import type { Localised } from "../../words/localised.ts";

const da = {
  needName:
    "Vælg først en integration på oversigten, og brug linket »Ret eller flyt til næste fase« på dens side.",
  shares: "Fælles:",
  checking: "Kontrollerer …",
  opening: "Henter formularens data …",
  failed: "Formularen kunne ikke hente det, den skal bruge. Din kladde er gemt. Genindlæs siden.",
  failedUnkept:
    "Formularen kunne ikke hente det, den skal bruge, og din browser gemmer ingen kladde. Kopiér det, du har skrevet, før du genindlæser siden.",
  unkept:
    "Din browser gemmer ingen kladde. Lad siden stå åben, til du er færdig, ellers går det, du har skrevet, tabt.",
  unreadableDay:
    "Datoen findes ikke, eller den er ikke skrevet færdig. Skriv dag, måned og år, eller slet den.",
  unreadable: "Filen kan ikke læses af formularen. Ret den direkte på GitHub.",
  counts: (errors: number, warnings: number) =>
    `${errors === 1 ? "1 fejl" : `${errors} fejl`}, ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}`,
  fine: "Der er ingen fejl.",
  error: "Fejl",
  warning: "Advarsel",
  info: "Til orientering",
  draftFound: "Vi har hentet din kladde fra sidst.",
  draftDropped: "Kladden er kasseret.",
  draftBack: "Kladden er tilbage.",
  draftLeft: "Du er begyndt på en ny. Kladden er gemt.",
  draftTaken: "Du skriver nu videre på den anden kladde.",
  draftUntitled: "Uden titel",
  draftKept: (title: string, when: string) => `${title}, gemt ${when}`,
  draftOpen: "Skriv videre",
  draftDelete: "Slet",
  draftOther: "Filen er ændret i kataloget, siden kladden blev gemt. Se den grundigt igennem.",
  copied: "Teksten er kopieret.",
};

/** What the form's script says: apart from the rest, so that it carries no words that stand on the page already. */
export const formScriptWords: Localised<typeof da> = {
  da,
  en: {
    needName:
      "First choose an integration in the overview, and use the link “Edit or move to next phase” on its page.",
    shares: "In common:",
    checking: "Checking …",
    opening: "Fetching what the form needs …",
    failed: "The form could not fetch what it needs. Your draft is kept. Reload the page.",
    failedUnkept:
      "The form could not fetch what it needs, and your browser keeps no draft. Copy what you have written before you reload the page.",
    unkept:
      "Your browser keeps no draft. Leave the page open until you are done, or what you have written is lost.",
    unreadableDay:
      "The date does not exist, or it is not complete. Write day, month and year, or clear it.",
    unreadable: "The form cannot read the file. Edit it directly on GitHub.",
    counts: (errors, warnings) =>
      `${errors === 1 ? "1 error" : `${errors} errors`}, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}`,
    fine: "There are no errors.",
    error: "Error",
    warning: "Warning",
    info: "For your information",
    draftFound: "Your draft from last time is back.",
    draftDropped: "The draft is discarded.",
    draftBack: "The draft is back.",
    draftLeft: "You have begun a new one. The draft is kept.",
    draftTaken: "You are now writing on the other draft.",
    draftUntitled: "Without a title",
    draftKept: (title, when) => `${title}, kept ${when}`,
    draftOpen: "Go on writing",
    draftDelete: "Delete",
    draftOther:
      "The file has changed in the catalogue since the draft was kept. Look it through with care.",
    copied: "The text is copied.",
  },
};
