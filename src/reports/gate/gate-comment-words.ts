import type { Locale } from "../../domain/language.ts";

const da = {
  open: "Porten er åben",
  closed: "Porten er lukket",
  "not-needed": "Ingen port at passere",
  errors: "Der er fejl i filerne",
  next: "Næste skridt",
  whatMoves: "Hvad forslaget ændrer",
  criteria: (met: number, all: number) => `Krav: ${met} af ${all} er opfyldt`,
  showMet: (n: number) => (n === 1 ? "Vis det opfyldte krav" : `Vis de ${n} opfyldte krav`),
  waived: "der er givet dispensation",
  deferred: "udsat, fordi integrationen allerede kørte",
  findings: "Fejl i filen",
  fileErrors: "Fejl, der skal rettes",
  stops: "Det standser forslaget",
  signatures: "Underskrifter",
  signatureColumns: ["Hvem", "Etiket", "Tilstand"],
  or: "eller",
  given: (login: string, review: boolean) =>
    review ? `Givet af ${login} i en gennemgang` : `Givet af ${login}`,
  missing: "Mangler.",
  refused: "Tæller ikke.",
  can: (people: string) => `Kan gives af ${people}.`,
  changes: "Det er ændret",
  reuse: "Kan noget genbruges?",
  peers: "Andre kommuner, I kan ringe til",
  callers: "Andre kommuner, der bruger de samme systemer",
  sameSystems: "samme systemer:",
  sameVendors: "samme leverandør:",
  sameData: "samme data:",
  dependants: "Integrationer, der er afhængige af den",
  conflicts: "Andre åbne forslag om det samme",
  line: "linje",
  formerly: "før:",
  more: (n: number) => `… og ${n} mere`,
  moreSteps: (n: number) =>
    n === 1
      ? "Forslaget ændrer 1 ting mere, som ikke er vist her."
      : `Forslaget ændrer ${n} ting mere, som ikke er vist her.`,
  stepOpen: "Alt er på plads.",
  stepClosed: "Der mangler noget.",
  howTitle: "Sådan skriver du under",
  how: [
    "Læs, hvad der er ændret: »Files changed« øverst på siden viser det linje for linje.",
    "Find »Labels« i højre side, og klik på tandhjulet. På en telefon står det nederst på siden.",
    "Vælg den etiket, der står ud for din rolle i tabellen. Det er din underskrift; du skal ikke skrive noget.",
    "Vent et øjeblik: når der i tabellen står »Givet af« og dit navn, er underskriften registreret.",
  ],
  howNote:
    "En underskrift gælder det indhold, du så. Ændres en oplysning bagefter, falder den bort, og du bliver bedt om at se ændringen. Du kan ikke skrive under på noget, du selv har lavet.",
  footer: (sha: string) =>
    `Vurderingen gælder udgave ${sha}. Kommentaren skrives automatisk og følger med, når forslaget ændres; det, der skrives i den, har ingen virkning.`,
  help: (where: string) => `Brug for hjælp? ${where}`,
} as const;

type Words = {
  readonly [Key in keyof typeof da]: (typeof da)[Key] extends string
    ? string
    : (typeof da)[Key] extends readonly string[]
      ? readonly string[]
      : (typeof da)[Key];
};

const en: Words = {
  open: "The gate is open",
  closed: "The gate is closed",
  "not-needed": "No gate to pass",
  errors: "There are errors in the files",
  next: "Next step",
  whatMoves: "What the pull request changes",
  criteria: (met, all) => `Criteria: ${met} of ${all} are met`,
  showMet: (n) =>
    n === 1 ? "Show the criterion that is met" : `Show the ${n} criteria that are met`,
  waived: "waived",
  deferred: "put off, because the integration already ran",
  findings: "Errors in the file",
  fileErrors: "Errors to correct",
  stops: "What stops the pull request",
  signatures: "Signatures",
  signatureColumns: ["Who", "Label", "State"],
  or: "or",
  given: (login, review) => (review ? `Given by ${login} in a review` : `Given by ${login}`),
  missing: "Missing.",
  refused: "Does not count.",
  can: (people) => `Can be given by ${people}.`,
  changes: "What has changed",
  reuse: "Can something be reused?",
  peers: "Other municipalities you can call",
  callers: "Other municipalities that use the same systems",
  sameSystems: "same systems:",
  sameVendors: "same vendor:",
  sameData: "same data:",
  dependants: "Integrations that depend on it",
  conflicts: "Other open pull requests about the same thing",
  line: "line",
  formerly: "before:",
  more: (n) => `… and ${n} more`,
  moreSteps: (n) =>
    n === 1
      ? "The pull request changes 1 more thing that is not shown here."
      : `The pull request changes ${n} more things that are not shown here.`,
  stepOpen: "All is in place.",
  stepClosed: "Something is missing.",
  howTitle: "How to sign",
  how: [
    "Read what has changed: “Files changed” at the top of the page shows it line by line.",
    "Find “Labels” on the right and click the cogwheel. On a phone it is at the foot of the page.",
    "Choose the label beside your role in the table. That is your signature; you need not write anything.",
    "Wait a moment: once the table says “Given by” and your name, the signature is recorded.",
  ],
  howNote:
    "A signature is for the content you saw. If a fact changes afterwards, the signature lapses, and you are asked to look at the change. You cannot sign what you made yourself.",
  footer: (sha) =>
    `This verdict is for version ${sha}. This comment is written automatically and follows the pull request; what is written into it has no effect.`,
  help: (where) => `Need help? ${where}`,
};

/** The fixed words of the comment. */
export const commentWords: Readonly<Record<Locale, Words>> = { da, en };
