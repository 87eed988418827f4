import type { HandedOver, IntakeReport } from "../../domain/intake/intake-report.ts";
import type { Locale } from "../../domain/language.ts";

type Outcome = IntakeReport["outcome"];

/** Places in the words that the comment fills in, each made safe already. */
export interface IntakePlaces {
  readonly proposal: string;
  readonly path: string;
  readonly unit: string;
  readonly open: string;
}

interface Words {
  readonly title: Readonly<Record<Outcome | HandedOver, string>>;
  readonly text: Readonly<
    Record<Outcome | HandedOver, (places: IntakePlaces) => readonly string[]>
  >;
  readonly next: string;
  readonly steps: (places: IntakePlaces) => readonly string[];
  readonly openIt: (places: IntakePlaces) => string;
  readonly asks: string;
  readonly howToEdit: string;
  readonly remarks: string;
  readonly reuse: string;
  readonly peers: string;
  readonly sameSystems: string;
  readonly sameVendors: string;
  readonly sameData: string;
  readonly more: (count: number) => string;
  readonly footer: string;
  readonly help: (where: string) => string;
  readonly openLink: string;
}

const da: Words = {
  title: {
    waiting: "Tak. IT & Digitalisering ser på behovet først",
    "not-form": "Tak. Jeg kan ikke finde svarene i teksten",
    identifiers: "Der står noget i teksten, som ikke må stå her",
    asks: "Tak. Der mangler lidt, før jeg kan lave et forslag",
    proposed: "Tak. Behovet er nu et forslag til kataloget",
    "not-allowed": "Tak. Filen er klar, og forslaget mangler kun et klik",
    "own-hand": "Tak. Filen er klar, og forslaget mangler kun et klik",
    "left-alone": "En anden arbejder videre i forslaget",
    declined: "Forslaget er lukket",
    merged: "Behovet står nu i kataloget",
    withdrawn: "Behovet er trukket tilbage",
    "withdrawn-kept": "Henvendelsen er lukket, men forslaget er stadig åbent",
  },
  text: {
    waiting: () => [
      "Alle kan melde et behov. Da du ikke selv skriver i kataloget til daglig, ser IT & Digitalisering på det, før der bliver lavet et forslag. Du skal ikke gøre mere nu.",
      "<sub>Til IT & Digitalisering: Sæt etiketten <code>intake/let-in</code> for at gå videre, eller luk henvendelsen.</sub>",
    ],
    "not-form": () => [
      "For at lave et forslag skal jeg bruge svar på spørgsmålene nedenfor. Kopiér dem ind i teksten øverst, og skriv svaret under hver overskrift. Overskrifterne skal stå, som de er.",
    ],
    identifiers: () => [
      "Det ligner et CPR-nummer, en adgangskode eller en anden hemmelighed. Jeg har ikke kopieret noget videre, og jeg laver intet forslag, før det er fjernet.",
      "1. Ret teksten (de tre prikker øverst til højre → *Edit*), og slet det, der ikke må stå der. Skriv, hvad oplysningen hedder, i stedet for en rigtig borgers oplysninger.\n2. Slet også den gamle udgave: klik på *edited* øverst i teksten, vælg den gamle udgave, og vælg *Delete revision from history*.\n3. Var det ægte, så sig det straks til databeskyttelsesrådgiveren. En adgangskode skal skiftes, for andre kan have set den.",
      "Er det et tilfældigt tal, så skriv det på en anden måde, for eksempel med mellemrum.",
    ],
    asks: () => [],
    proposed: ({ path, proposal }) => [
      `Ud fra det, du har skrevet, har jeg lavet forslaget ${proposal} med filen ${path}. Den er kontrolleret med de samme regler som alt andet i kataloget.`,
    ],
    "own-hand": ({ path }) => [
      `Ud fra det, du har skrevet, har jeg lavet filen ${path}. Den er kontrolleret med de samme regler som alt andet i kataloget. Du har selv lov til at flette i kataloget. Derfor er det dig, der åbner forslaget: så sørger GitHub for, at en anden skal godkende det.`,
    ],
    "not-allowed": ({ path }) => [
      `Ud fra det, du har skrevet, har jeg lavet filen ${path}. Den er kontrolleret med de samme regler som alt andet i kataloget. Jeg har ikke lov til selv at åbne forslaget i dette repository, så det skal et menneske gøre.`,
    ],
    "left-alone": ({ proposal }) => [
      `En anden har rettet i forslaget${proposal}. Derfor retter jeg ikke mere i det, heller ikke når teksten her ændres; ellers kunne deres arbejde gå tabt. Skriv nye oplysninger i forslaget i stedet.`,
    ],
    declined: ({ proposal }) => [
      `Nogen har lukket forslaget${proposal}, uden at det kom med i kataloget. Grunden står forhåbentlig i forslaget. Jeg laver ikke et nyt. Er behovet der stadig, så genåbn forslaget, eller skriv et nyt behov.`,
    ],
    merged: ({ proposal }) => [
      `Forslaget${proposal} er godkendt. Fra nu af rettes der i kataloget, ikke her: brug *Rediger filen* på integrationens side.`,
    ],
    withdrawn: ({ proposal }) => [
      `Henvendelsen er lukket, og derfor har jeg lukket forslaget${proposal}. Intet er slettet. Genåbner du henvendelsen, genåbner jeg også forslaget.`,
    ],
    "withdrawn-kept": ({ proposal }) => [
      `En anden har arbejdet i forslaget${proposal}, så jeg lader det stå. Luk det selv, hvis der ikke længere er brug for det.`,
    ],
  },
  next: "Det sker der nu",
  steps: ({ unit }) => [
    "IT & Digitalisering læser forslaget igennem og spørger, hvis noget er uklart.",
    `Når behovet skal videre til fase 2, skriver lederen af ${unit} under. Du kan ikke selv skrive under på det, du har skrevet.`,
    "Vil du rette noget, så ret teksten øverst her (de tre prikker → *Edit*). Forslaget følger med, indtil en anden har rettet i det.",
  ],
  openIt: ({ open }) =>
    `${open}, og tryk på *Create pull request*. Resten er udfyldt. Den, der åbner forslaget, kan ikke selv skrive under på det.`,
  asks: "Det mangler",
  howToEdit:
    "Ret teksten øverst her: de tre prikker → *Edit*. Behold overskrifterne, og skriv under dem. Jeg læser den igen, så snart du gemmer.",
  remarks: "Værd at se på",
  reuse: "Kan noget genbruges?",
  peers: "Andre kommuner, I kan ringe til",
  sameSystems: "samme systemer:",
  sameVendors: "samme leverandør:",
  sameData: "samme data:",
  more: (count) => `… og ${count} mere`,
  footer: "Kommentaren skrives automatisk og bliver rettet, når noget ændrer sig.",
  help: (where) => `Brug for hjælp? ${where}`,
  openLink: "Åbn forslaget her",
};

const en: Words = {
  title: {
    waiting: "Thank you. IT & Digitalisation looks at the need first",
    "not-form": "Thank you. I cannot find the answers in the text",
    identifiers: "There is something in the text that must not be here",
    asks: "Thank you. A little is missing before I can make a proposal",
    proposed: "Thank you. The need is now a proposal to the catalogue",
    "not-allowed": "Thank you. The file is ready, and only one click is left",
    "own-hand": "Thank you. The file is ready, and only one click is left",
    "left-alone": "Somebody else is working on the proposal",
    declined: "The proposal is closed",
    merged: "The need is now in the catalogue",
    withdrawn: "The need has been withdrawn",
    "withdrawn-kept": "The issue is closed, but the proposal is still open",
  },
  text: {
    waiting: () => [
      "Anybody can file a need. As you do not usually write in the catalogue yourself, IT & Digitalisation looks at it before a proposal is made. You need not do anything more now.",
      "<sub>To IT & Digitalisation: set the label <code>intake/let-in</code> to go on, or close the issue.</sub>",
    ],
    "not-form": () => [
      "To make a proposal I need answers to the questions below. Copy them into the text at the top, and write your answer under each heading. Leave the headings as they are.",
    ],
    identifiers: () => [
      "It looks like a CPR number, a password or another secret. I have not copied it anywhere, and I will make no proposal until it is gone.",
      "1. Edit the text (the three dots at the top right → *Edit*), and delete what must not be there. Write what the data are called instead of a real citizen's data.\n2. Delete the old version too: click *edited* at the top of the text, choose the old version, and choose *Delete revision from history*.\n3. If it was real, tell the data protection officer at once. A password must be changed, for others may have seen it.",
      "If it is some other number, write it in another way, with spaces for instance.",
    ],
    asks: () => [],
    proposed: ({ path, proposal }) => [
      `From what you wrote I have made the proposal ${proposal} with the file ${path}. It is checked by the same rules as everything else in the catalogue.`,
    ],
    "own-hand": ({ path }) => [
      `From what you wrote I have made the file ${path}. It is checked by the same rules as everything else in the catalogue. You may merge in the catalogue yourself. So it is you who open the proposal: GitHub then sees to it that somebody else approves it.`,
    ],
    "not-allowed": ({ path }) => [
      `From what you wrote I have made the file ${path}. It is checked by the same rules as everything else in the catalogue. I am not allowed to open the proposal myself in this repository, so a person must.`,
    ],
    "left-alone": ({ proposal }) => [
      `Somebody else has changed the proposal${proposal}. So I no longer change it, not even when the text here changes; otherwise their work could be lost. Write anything new in the proposal instead.`,
    ],
    declined: ({ proposal }) => [
      `Somebody has closed the proposal${proposal} without taking it into the catalogue. The reason is hopefully in the proposal. I will not make a new one. If the need is still there, reopen the proposal or file a new need.`,
    ],
    merged: ({ proposal }) => [
      `The proposal${proposal} has been approved. From now on changes are made in the catalogue, not here: use *Edit the file* on the integration's page.`,
    ],
    withdrawn: ({ proposal }) => [
      `The issue is closed, and so I have closed the proposal${proposal}. Nothing is deleted. If you reopen the issue, I reopen the proposal too.`,
    ],
    "withdrawn-kept": ({ proposal }) => [
      `Somebody else has worked in the proposal${proposal}, so I leave it as it is. Close it yourself if it is no longer needed.`,
    ],
  },
  next: "What happens now",
  steps: ({ unit }) => [
    "IT & Digitalisation reads the proposal and asks if something is unclear.",
    `When the need is to go on to phase 2, the head of ${unit} signs. You cannot sign what you have written yourself.`,
    "If you want to change something, edit the text at the top here (the three dots → *Edit*). The proposal follows until somebody else has changed it.",
  ],
  openIt: ({ open }) =>
    `${open} and press *Create pull request*. The rest is filled in. Whoever opens the proposal cannot sign it themselves.`,
  asks: "What is missing",
  howToEdit:
    "Edit the text at the top here: the three dots → *Edit*. Keep the headings, and write under them. I read it again as soon as you save.",
  remarks: "Worth a look",
  reuse: "Can something be reused?",
  peers: "Other municipalities you can call",
  sameSystems: "same systems:",
  sameVendors: "same vendor:",
  sameData: "same data:",
  more: (count) => `… and ${count} more`,
  footer: "This comment is written automatically and is edited when something changes.",
  help: (where) => `Need help? ${where}`,
  openLink: "Open the proposal here",
};

/** The words of the comment in an issue. */
export const intakeWords: Readonly<Record<Locale, Words>> = { da, en };
