import type { Text } from "../language.ts";

/** What is looked at once a year. All of them ticked is the answer. */
export const reviewBoxes: readonly Text[] = [
  {
    da: "Der flyttes stadig kun de data, der står i filen.",
    en: "Only the data named in the file are still moved.",
  },
  {
    da: "Der er stadig brug for integrationen.",
    en: "The integration is still needed.",
  },
  {
    da: "Fejl og sikkerhedshændelser siden sidst er fulgt op.",
    en: "Failures and security incidents since the last review have been followed up.",
  },
  {
    da: "Ejere, forvaltere, postkasser og leverandører er stadig de rigtige.",
    en: "Owners, managers, mailboxes and vendors are still the right ones.",
  },
  {
    da: "Databehandleraftalerne gælder stadig, og tilsynet er ført.",
    en: "The data processing agreements still hold, and the processors have been audited.",
  },
  {
    da: "Risikovurdering og konsekvensanalyse passer stadig.",
    en: "Risk assessment and impact assessment still fit.",
  },
  {
    da: "Kontrakter og certifikater udløber ikke uden en plan.",
    en: "No contract or certificate runs out without a plan.",
  },
  {
    da: "Nødproceduren er kendt og prøvet.",
    en: "The emergency procedure is known and tried.",
  },
  {
    da: "Exitplanen kan stadig følges.",
    en: "The exit plan can still be followed.",
  },
];

const box = /^[-*] \[([ xX])\] /gm;

/** True when every box is ticked. A text that somebody has taken boxes out of is no answer. */
export function isAnswered(body: string): boolean {
  const marks = [...body.replaceAll("\r\n", "\n").slice(0, 65_536).matchAll(box)].map(
    ([, mark]) => mark,
  );
  return marks.length >= reviewBoxes.length && marks.every((mark) => mark !== " ");
}

const trailer = /^Reviewed-on: (\d{4}-\d{2}-\d{2})$/m;

/** The line by which a commit says on which day the review was answered. */
export const reviewedTrailer = (date: string): string => `Reviewed-on: ${date}`;

/** The day on which a review was answered, from the messages of its branch's commits, oldest first; nothing while it is open. */
export const answeredOn = (messages: readonly string[]): string | undefined =>
  messages.map((message) => trailer.exec(message)?.[1]).find((date) => date !== undefined);
