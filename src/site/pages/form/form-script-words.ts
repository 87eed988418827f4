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
  draftOther: "Filen er ændret i kataloget, siden kladden blev gemt. Se den grundigt igennem.",
  stepsNew: [
    "Åbn GitHub med knappen. Filen er udfyldt på forhånd.",
    "Tryk »Commit changes…« og derefter »Propose changes«.",
    "Tryk »Create pull request«. Kommentaren i forslaget siger, hvad der sker nu.",
  ],
  stepsLong: [
    "Kopiér teksten. Den er for lang til at stå i et link.",
    "Åbn GitHub, og sæt teksten ind i det store, tomme felt.",
    "Tryk »Commit changes…«, »Propose changes« og »Create pull request«.",
  ],
  stepsEdit: [
    "Kopiér teksten.",
    "Åbn filen på GitHub, markér alt (Ctrl+A), og sæt teksten ind i stedet.",
    "Se under »Preview«, at kun dine egne ændringer er markeret. Er der flere, er filen ændret af andre i mellemtiden: Genindlæs denne side, og hent kladden.",
    "Tryk »Commit changes…«, vælg en ny gren, og tryk »Propose changes« og »Create pull request«.",
  ],
  noRepository:
    "Kataloget har ikke oplyst, hvor det ligger på GitHub. Hent filen, og send den til dem, der passer kataloget.",
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
    draftOther:
      "The file has changed in the catalogue since the draft was kept. Look it through with care.",
    stepsNew: [
      "Open GitHub with the button. The file is already filled in.",
      "Press “Commit changes…” and then “Propose changes”.",
      "Press “Create pull request”. The comment on the proposal says what happens next.",
    ],
    stepsLong: [
      "Copy the text. It is too long for a link.",
      "Open GitHub, and paste the text into the large, empty field.",
      "Press “Commit changes…”, “Propose changes” and “Create pull request”.",
    ],
    stepsEdit: [
      "Copy the text.",
      "Open the file on GitHub, select all (Ctrl+A), and paste the text in its place.",
      "See under “Preview” that only your own changes are marked. If there are more, somebody else has changed the file meanwhile: reload this page and take the draft back.",
      "Press “Commit changes…”, choose a new branch, and press “Propose changes” and “Create pull request”.",
    ],
    noRepository:
      "The catalogue does not say where it lies on GitHub. Download the file and send it to those who look after the catalogue.",
    copied: "The text is copied.",
  },
};
