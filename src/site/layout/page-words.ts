import type { Localised } from "../words/localised.ts";

/** What stands on each of the site's own pages, in a sentence: for who looks for it, person or machine. */
const da = {
  overview: "Alle integrationer med filtre.",
  board: "Hvor langt hver integration er.",
  systems: "Systemer, og hvad der stopper, hvis et af dem stopper.",
  vendors: "Leverandører med kontrakter og databehandleraftaler.",
  owners: "Enheder, hvad der venter på dem, og hvad der forfalder.",
  deadlines: "Alt, der udløber, kan opsiges eller skal gennemgås inden en bestemt dag.",
  register:
    "Hvor personoplysninger flyttes, på hvilket grundlag, og hvad der sendes til tredjelande.",
  figures: "Nøgletal.",
  map: "Systemlandskabet.",
  reuse: "Hvad der findes i forvejen og kan genbruges.",
  new: "Formularen, der foreslår en ny integration.",
  guide: "Sådan kommer en integration fra behov til drift.",
  findings: "Alt, hvad kontrollen har fundet.",
  data: "Alle filer, der kan hentes.",
  accessibility: "Hvordan kataloget kan bruges af alle.",
};

export const pageWords: Localised<typeof da> = {
  da,
  en: {
    overview: "All integrations with filters.",
    board: "How far each integration has come.",
    systems: "Systems, and what stops if one of them stops.",
    vendors: "Vendors with contracts and data processing agreements.",
    owners: "Units, what awaits them and what falls due.",
    deadlines:
      "Everything that expires, can be given notice of or must be reviewed by a certain day.",
    register: "Where personal data move, on what basis, and what goes to third countries.",
    figures: "Key figures.",
    map: "The landscape of systems.",
    reuse: "What exists already and can be reused.",
    new: "The form that proposes a new integration.",
    guide: "How an integration comes from need to operation.",
    findings: "Everything that the checks have found.",
    data: "Every file that can be downloaded.",
    accessibility: "How everybody can use the catalogue.",
  },
};
