import type { Locale } from "../../domain/language.ts";

interface Words {
  readonly title: (name: string) => string;
  readonly intro: (name: string) => string;
  readonly before: (date: string) => string;
  readonly never: string;
  readonly due: (date: string) => string;
  readonly known: string;
  readonly deadlines: string;
  readonly overdue: string;
  readonly warnings: string;
  readonly changes: (date: string) => string;
  readonly unchanged: string;
  readonly boxes: string;
  readonly how: string;
  readonly steps: (path: string, months: number) => readonly string[];
  readonly nobody: (mailboxes: string) => string;
  readonly more: (count: number) => string;
  readonly footer: string;
  readonly message: (id: string) => string;
  readonly gone: readonly string[];
  readonly done: readonly string[];
  readonly anyOwner: string;
  readonly owner: (people: string, date: string) => readonly string[];
  readonly answered: (date: string, next: string) => readonly string[];
}

const da: Words = {
  title: (name) => `Årlig gennemgang: ${name}`,
  intro: (name) =>
    `**${name}** er i drift og skal gennemgås en gang om året: Virker den, er den lovlig, og er der brug for den?`,
  before: (date) => `Sidst gennemgået den ${date}.`,
  never: "Kataloget kender ingen tidligere gennemgang.",
  due: (date) => `Skal være gennemgået senest den ${date}.`,
  known: "Det ved kataloget",
  deadlines: "Frister, der nærmer sig eller er overskredet",
  overdue: "overskredet",
  warnings: "Advarsler i filen",
  changes: (date) => `Det er ændret siden den ${date}`,
  unchanged: "Intet er ændret i filen eller i systemernes filer.",
  boxes: "Gennemgå, og sæt flueben",
  how: "Sådan gør du",
  steps: (path, months) => [
    "Læs filen og punkterne ovenfor. Er alt, som det skal være, så sæt alle fluebenene. Så skriver automatikken dagens dato som gennemgået, og forslaget kan flettes.",
    `Er noget ændret, så ret ${path} her i forslaget (fanen *Files changed* → de tre prikker → *Edit file*). Så rører automatikken ikke forslaget mere: skriv selv datoerne i <code>operation.reviewedOn</code> og <code>operation.nextReviewOn</code>, og tryk på *Ready for review*.`,
    "Er der ikke brug for integrationen mere, så luk forslaget, og lav et, der sætter den i fasen Exit.",
    `Næste gennemgang bliver ${months} måneder efter den dag, du svarer.`,
  ],
  nobody: (mailboxes) =>
    `Ingen systemforvalter har et GitHub-brugernavn i kataloget. Send forslaget til ${mailboxes}.`,
  more: (count) => `… og ${count} mere`,
  footer:
    "Forslaget er lavet automatisk. Det kræver ingen underskrift, kun at en anden godkender det.",
  message: (id) => `Gennemgang af ${id}`,
  gone: [
    "Integrationen er ikke længere i drift, så der er ikke noget at gennemgå. Jeg lukker forslaget. Tak for hjælpen indtil nu.",
  ],
  done: [
    "Gennemgangen står allerede i filen på hovedgrenen, så dette forslag er ikke nødvendigt. Jeg lukker det. Tak.",
  ],
  anyOwner: "Til systemejeren",
  owner: (people, date) => [
    `${people}: Systemforvalteren blev spurgt den ${date} og har ikke svaret endnu. Som systemejer har du ansvaret for, at integrationen bliver gennemgået. Kan du hjælpe, eller sige, hvem der kan?`,
  ],
  answered: (date, next) => [
    `Tak. Integrationen står nu som gennemgået den ${date}, og næste gennemgang er den ${next}. Nu mangler kun, at forslaget bliver godkendt og flettet.`,
  ],
};

const en: Words = {
  title: (name) => `Yearly review: ${name}`,
  intro: (name) =>
    `**${name}** is in operation and is to be reviewed once a year: does it work, is it lawful, and is it needed?`,
  before: (date) => `Last reviewed on ${date}.`,
  never: "The catalogue knows of no earlier review.",
  due: (date) => `To be reviewed by ${date}.`,
  known: "What the catalogue knows",
  deadlines: "Deadlines that are near or have passed",
  overdue: "overdue",
  warnings: "Warnings in the file",
  changes: (date) => `What has changed since ${date}`,
  unchanged: "Nothing has changed in the file or in the systems' files.",
  boxes: "Go through it, and tick the boxes",
  how: "How to do it",
  steps: (path, months) => [
    "Read the file and the points above. If all is as it should be, tick every box. The automation then writes today's date as the day of the review, and the pull request can be merged.",
    `If something has changed, edit ${path} in this pull request (the tab *Files changed* → the three dots → *Edit file*). The automation then leaves the pull request alone: write the dates in <code>operation.reviewedOn</code> and <code>operation.nextReviewOn</code> yourself, and press *Ready for review*.`,
    "If the integration is no longer needed, close the pull request and open one that moves it to the phase Exit.",
    `The next review will be ${months} months after the day you answer.`,
  ],
  nobody: (mailboxes) =>
    `No system manager has a GitHub login in the catalogue. Send the pull request to ${mailboxes}.`,
  more: (count) => `… and ${count} more`,
  footer:
    "This pull request was made automatically. It needs no signature, only somebody else's approval.",
  message: (id) => `Review ${id}`,
  gone: [
    "The integration is no longer in operation, so there is nothing to review. I am closing the pull request. Thank you for your help so far.",
  ],
  done: [
    "The review is in the file on the default branch already, so this pull request is not needed. I am closing it. Thank you.",
  ],
  anyOwner: "To the system owner",
  owner: (people, date) => [
    `${people}: the system manager was asked on ${date} and has not answered yet. As the system owner you answer for the integration being reviewed. Can you help, or say who can?`,
  ],
  answered: (date, next) => [
    `Thank you. The integration is now marked as reviewed on ${date}, and the next review is on ${next}. All that is left is for the pull request to be approved and merged.`,
  ],
};

/** The words of the yearly review. */
export const reviewWords: Readonly<Record<Locale, Words>> = { da, en };
