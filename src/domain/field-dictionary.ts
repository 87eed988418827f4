// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/integration.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/integration.schema.json says of each field. */
export const fieldDictionary: FieldDictionary = {
  id: {
    title: { da: "Id", en: "Id" },
    description: {
      da: "Integrationens faste navn, det samme som filnavnet uden `.md`. Kun små bogstaver a–z, tal og bindestreg; skriv æ som ae, ø som oe og å som aa. Vælg gerne afgiver, modtager og emne. Id'et ændres ikke senere, for adresser og henvisninger bygger på det.",
      en: "The integration's lasting name, the same as the file name without `.md`. Only lower-case a–z, digits and hyphens; write æ as ae, ø as oe and å as aa. Source, target and subject make a good id. It does not change later, because addresses and references rest on it.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    examples: ["nexus-sbsys-afgoerelser"],
  },
  title: {
    title: { da: "Titel", en: "Title" },
    description: {
      da: "En sætning, der siger, hvad der flyttes, fra hvilket system og til hvilket. Den er overskriften på siden og i alle lister, så skriv den til en kollega uden it-baggrund.",
      en: "One sentence that says what moves, from which system and to which. It is the heading of the page and of every list, so write it for a colleague without an IT background.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Afgørelser fra KMD Nexus journaliseres i SBSYS"],
  },
  summary: {
    title: { da: "Kort beskrivelse", en: "Summary" },
    description: {
      da: "En eller to sætninger om, hvad der sker, og hvornår. Teksten vises i oversigter og i kommentaren på pull requesten, så en leder skal kunne forstå den alene.",
      en: "One or two sentences on what happens and when. The text is shown in overviews and in the pull-request comment, so a manager must understand it on its own.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: [
      "Når en afgørelse om hjælp i hjemmet sendes fra KMD Nexus, lægges brevet på borgerens sag i SBSYS.",
    ],
  },
  phase: {
    title: { da: "Fase", en: "Phase" },
    description: {
      da: "Den fase, integrationen er nået til. En integration i en fase har passeret porten ind i fasen. Flyt den ét trin ad gangen i sin egen pull request.",
      en: "The phase the integration has reached. An integration in a phase has passed the gate into it. Move it one step at a time, in a pull request of its own.",
    },
    enumTitles: {
      need: { da: "Behov", en: "Need" },
      parties: { da: "Parter", en: "Parties" },
      clarification: { da: "Afklaring", en: "Clarification" },
      agreement: { da: "Aftale", en: "Agreement" },
      implementation: { da: "Implementering", en: "Implementation" },
      operation: { da: "Drift", en: "Operation" },
      exit: { da: "Exit", en: "Exit" },
    },
    enumHelp: {
      need: { da: "Behovet for data er beskrevet.", en: "The need for data is described." },
      parties: {
        da: "Systemer, ejere og leverandører er ved at blive fundet, og genbrug undersøges.",
        en: "Systems, owners and vendors are being found, and reuse is looked into.",
      },
      clarification: {
        da: "Afklaringsmøde med IT & Digitalisering; databeskyttelse og aftaleform besluttes.",
        en: "Clarification meeting with IT & Digitalisation; data protection and form of contract are decided.",
      },
      agreement: {
        da: "Trepartsmøde, endelig løsning, exitplan og derefter kontrakt.",
        en: "Three-party meeting, final solution, exit plan and then contract.",
      },
      implementation: {
        da: "Integrationen bygges og testes.",
        en: "The integration is built and tested.",
      },
      operation: {
        da: "Integrationen er i brug og gennemgås jævnligt.",
        en: "The integration is in use and reviewed regularly.",
      },
      exit: { da: "Integrationen er ved at blive lukket.", en: "The integration is being closed." },
    },
    examples: ["need"],
  },
  status: {
    title: { da: "Status", en: "Status" },
    description: {
      da: "Om nogen arbejder på integrationen eller bruger den. Hvor langt den er, siger fasen. Alt andet end aktiv kræver en begrundelse i `statusReason`.",
      en: "Whether anyone works on the integration or uses it. The phase says how far it has come. Anything but active needs a reason in `statusReason`.",
    },
    enumTitles: {
      active: { da: "Aktiv", en: "Active" },
      "on-hold": { da: "På hold", en: "On hold" },
      rejected: { da: "Afvist", en: "Rejected" },
      retired: { da: "Afviklet", en: "Retired" },
    },
    enumHelp: {
      active: {
        da: "Der arbejdes på integrationen, eller den er i brug.",
        en: "The integration is being worked on or in use.",
      },
      "on-hold": {
        da: "Arbejdet venter på noget, som står i begrundelsen.",
        en: "The work waits for something that the reason names.",
      },
      rejected: {
        da: "Integrationen bliver ikke til noget. Kun før implementering.",
        en: "The integration will not be built. Only before implementation.",
      },
      retired: {
        da: "Integrationen er lukket, og alt er ryddet op.",
        en: "The integration is closed and everything is cleaned up.",
      },
    },
    examples: ["active"],
  },
  statusReason: {
    title: { da: "Begrundelse for status", en: "Reason for the status" },
    description: {
      da: "Hvorfor integrationen er sat på hold, afvist eller afviklet, eller hvorfor den springer faser over eller går tilbage. Skriv, hvad der skal ske, før den kan fortsætte, så den næste kan tage over.",
      en: "Why the integration is on hold, rejected or retired, or why it skips phases or goes back. Say what must happen before it can go on, so that the next person can take over.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Sat på hold, til det nye lønsystem er valgt, forventet i 1. kvartal 2027."],
  },
  visibility: {
    title: { da: "Synlighed", en: "Visibility" },
    description: {
      da: "Om integrationen må vises i den offentlige udgave af webstedet. Skriver I ikke noget, er den intern. Postkasser, priser og sikkerhedsoplysninger vises aldrig offentligt.",
      en: "Whether the integration may be shown in the public edition of the site. Without an answer it is internal. Mailboxes, prices and security details are never shown in public.",
    },
    enumTitles: {
      internal: { da: "Intern", en: "Internal" },
      public: { da: "Offentlig", en: "Public" },
    },
    enumHelp: {
      internal: {
        da: "Vises kun i kommunens interne udgave.",
        en: "Shown in the municipality's internal edition only.",
      },
      public: {
        da: "Må også vises i den offentlige udgave, så andre kommuner kan finde den.",
        en: "May be shown in the public edition too, so that other municipalities can find it.",
      },
    },
    examples: ["internal"],
  },
  kle: {
    title: { da: "KLE-emner", en: "KLE subjects" },
    description: {
      da: "KLE-numre for den opgave, integrationen hører til, så andre kommuner kan finde den. Slå dem op på kle-online.dk, og skriv dem i anførselstegn, ellers læses 27.35 som et tal.",
      en: "KLE numbers of the task the integration belongs to, so that other municipalities can find it. Look them up on kle-online.dk, and put them in quotes, or 27.35 is read as a number.",
    },
    examples: [["27.35.00"]],
  },
  "kle.*": {
    title: { da: "KLE-emner", en: "KLE subjects" },
    description: {
      da: "KLE-numre for den opgave, integrationen hører til, så andre kommuner kan finde den. Slå dem op på kle-online.dk, og skriv dem i anførselstegn, ellers læses 27.35 som et tal.",
      en: "KLE numbers of the task the integration belongs to, so that other municipalities can find it. Look them up on kle-online.dk, and put them in quotes, or 27.35 is read as a number.",
    },
    patternHelp: {
      da: 'et KLE-nummer i anførselstegn med to, fire eller seks cifre og punktum imellem, fx "27.35.00"',
      en: 'a KLE number in quotes with two, four or six digits and full stops between, such as "27.35.00"',
    },
  },
  case: {
    title: { da: "Sagsnummer", en: "Case number" },
    description: {
      da: "Sagens nummer i kommunens sags- og dokumentsystem. Her ligger referater, aftaler og breve; kataloget henviser kun til dem. Skriv nummeret i anførselstegn.",
      en: "The number of the case in the municipality's records system. Minutes, agreements and letters are kept there; the catalogue only refers to them. Put the number in quotes.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711"],
  },
  owners: {
    title: { da: "Ansvarlige", en: "Responsible" },
    description: {
      da: "De enheder, der har ansvar for integrationen. Systemejere og systemforvaltere står i `systems/` og skal ikke gentages her.",
      en: "The units that are responsible for the integration. System owners and managers are listed in `systems/` and not repeated here.",
    },
  },
  "owners.requester": {
    title: { da: "Enheden med behovet", en: "Requesting unit" },
    description: {
      da: "Den enhed, der har brug for data. Enhedens leder godkender behovet ved den første port.",
      en: "The unit that needs the data. Its head approves the need at the first gate.",
    },
    examples: [{ unit: "Visitationen", email: "visitation@eksempelby.example" }],
  },
  "owners.requester.unit": {
    title: { da: "Enhed", en: "Unit" },
    description: { da: "Enhedens navn i kommunen.", en: "The unit's name in the municipality." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Visitationen"],
  },
  "owners.requester.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "En rollepostkasse, som flere læser. Aldrig en persons adresse, for personer skifter job, og kataloget gemmer alt.",
      en: "A role mailbox that several people read. Never a person's address: people change jobs, and the catalogue keeps everything.",
    },
    examples: ["digitalisering@eksempelby.example"],
  },
  "owners.project": {
    title: { da: "Projektleder", en: "Project manager" },
    description: {
      da: "Den, der leder arbejdet fra behov til drift, indkalder til trepartsmødet og sørger for, at planen holder.",
      en: "Whoever leads the work from need to operation, calls the three-party meeting and keeps to the plan.",
    },
    examples: [{ email: "projektkontor@eksempelby.example" }],
  },
  "owners.project.unit": {
    title: { da: "Enhed", en: "Unit" },
    description: { da: "Enhedens navn i kommunen.", en: "The unit's name in the municipality." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Visitationen"],
  },
  "owners.project.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "En rollepostkasse, som flere læser. Aldrig en persons adresse, for personer skifter job, og kataloget gemmer alt.",
      en: "A role mailbox that several people read. Never a person's address: people change jobs, and the catalogue keeps everything.",
    },
    examples: ["digitalisering@eksempelby.example"],
  },
  "owners.technical": {
    title: { da: "Teknisk ansvarlig", en: "Technical contact" },
    description: {
      da: "Den, der kan svare på tekniske spørgsmål om integrationen, normalt IT & Digitalisering.",
      en: "Whoever can answer technical questions about the integration, normally IT & Digitalisation.",
    },
    examples: [{ email: "digitalisering@eksempelby.example" }],
  },
  "owners.technical.unit": {
    title: { da: "Enhed", en: "Unit" },
    description: { da: "Enhedens navn i kommunen.", en: "The unit's name in the municipality." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Visitationen"],
  },
  "owners.technical.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "En rollepostkasse, som flere læser. Aldrig en persons adresse, for personer skifter job, og kataloget gemmer alt.",
      en: "A role mailbox that several people read. Never a person's address: people change jobs, and the catalogue keeps everything.",
    },
    examples: ["digitalisering@eksempelby.example"],
  },
  need: {
    title: { da: "Behov", en: "Need" },
    description: {
      da: "Hvorfor nogen mangler data. Beskriv behovet, før I taler om systemer og teknik.",
      en: "Why someone lacks data. Describe the need before you talk about systems and technology.",
    },
  },
  "need.task": {
    title: { da: "Arbejdsopgave", en: "Task" },
    description: {
      da: "Den arbejdsopgave, der ikke kan løses godt uden data fra det andet system. Beskriv opgaven, ikke teknikken.",
      en: "The task that cannot be done well without data from the other system. Describe the task, not the technology.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Visitationen journaliserer afgørelser på borgerens sag."],
  },
  "need.data": {
    title: { da: "Nødvendige data", en: "Data needed" },
    description: {
      da: "De oplysninger, opgaven kræver, som korte navne. Listen er grænsen: senere må kun disse data flyttes, ellers skal behovet ændres først.",
      en: "The information the task requires, as short names. The list is the limit: later only these data may move, or the need must be changed first.",
    },
    examples: [["cpr-nummer", "navn", "afgoerelsesbrev"]],
  },
  "need.data.*": {
    title: { da: "Oplysning", en: "Piece of information" },
    description: {
      da: "Navnet på en oplysning, fx `navn` eller `sagstype`.",
      en: "The name of a piece of information, such as `navn` (name) or `sagstype` (case type).",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
  },
  "need.frequency": {
    title: { da: "Hyppighed", en: "Frequency" },
    description: {
      da: "Hvor ofte data skal være opdateret, for at opgaven kan løses. Vælg ikke oftere end nødvendigt; det bestemmer både løsning og pris.",
      en: "How often the data must be up to date for the task to be done. Do not choose more often than needed; it decides both solution and price.",
    },
    enumTitles: {
      "real-time": { da: "Med det samme", en: "Real time" },
      hourly: { da: "Hver time", en: "Hourly" },
      daily: { da: "Dagligt", en: "Daily" },
      weekly: { da: "Ugentligt", en: "Weekly" },
      monthly: { da: "Månedligt", en: "Monthly" },
      "on-demand": { da: "Efter behov", en: "On demand" },
    },
    enumHelp: {
      "real-time": {
        da: "Inden for sekunder, efterhånden som noget sker.",
        en: "Within seconds, as things happen.",
      },
      "on-demand": {
        da: "Når en bruger slår op eller starter overførslen.",
        en: "When a user looks something up or starts the transfer.",
      },
    },
    examples: ["real-time"],
  },
  "need.benefit": {
    title: { da: "Gevinst", en: "Benefit" },
    description: {
      da: "Hvad kommunen får ud af integrationen, gerne i tal. Det er ledelsens grund til at betale.",
      en: "What the municipality gains from the integration, preferably in figures. It is management's reason to pay.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Cirka 40 manuelle journaliseringer om dagen bortfalder."],
  },
  systems: {
    title: { da: "Systemer", en: "Systems" },
    description: {
      da: "De systemer, der indgår: mindst ét, som afgiver data, og ét, som modtager. Går data gennem en integrationsplatform, så tag den med som mellemled.",
      en: "The systems involved: at least one that gives data and one that receives. If data pass through an integration platform, add it as intermediary.",
    },
  },
  "systems.*": {
    title: { da: "System", en: "System" },
    description: {
      da: "Et system og dets rolle i dataflowet.",
      en: "A system and its role in the data flow.",
    },
  },
  "systems.*.id": {
    title: { da: "System", en: "System" },
    description: {
      da: "Systemets id, det samme som filnavnet i `systems/` uden `.md`.",
      en: "The system's id, the same as the file name in `systems/` without `.md`.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    references: "system",
    examples: ["kmd-nexus"],
  },
  "systems.*.role": {
    title: { da: "Rolle i dataflowet", en: "Role in the data flow" },
    description: {
      da: "Hvor data kommer fra, og hvor de ender. Det handler om data, ikke om hvilket system der kalder det andet.",
      en: "Where data come from and where they end. This is about data, not about which system calls the other.",
    },
    enumTitles: {
      source: { da: "Afgiver", en: "Source" },
      target: { da: "Modtager", en: "Target" },
      intermediary: { da: "Mellemled", en: "Intermediary" },
    },
    enumHelp: {
      source: { da: "Her kommer data fra.", en: "Where the data come from." },
      target: { da: "Her ender data.", en: "Where the data end." },
      intermediary: {
        da: "Data passerer igennem, fx en integrationsplatform.",
        en: "Data pass through, such as an integration platform.",
      },
    },
    examples: ["source"],
  },
  reuse: {
    title: { da: "Genbrug", en: "Reuse" },
    description: {
      da: "Om andre allerede har lavet integrationen. Genbrug er ofte langt billigere end ny udvikling, og der er 98 kommuner med mange af de samme systemer.",
      en: "Whether someone has already built the integration. Reuse often costs far less than new development, and there are 98 municipalities with many of the same systems.",
    },
  },
  "reuse.outcome": {
    title: { da: "Resultat", en: "Outcome" },
    description: {
      da: "Hvad I fandt ud af om genbrug. Det skal være afklaret, før afklaringsmødet holdes.",
      en: "What you found out about reuse. It must be clarified before the clarification meeting.",
    },
    enumTitles: {
      unclarified: { da: "Ikke afklaret", en: "Not clarified" },
      "none-found": { da: "Intet fundet", en: "None found" },
      existing: { da: "Genbruges uændret", en: "Reused as it is" },
      adapted: { da: "Genbruges tilpasset", en: "Reused with changes" },
    },
    enumHelp: {
      unclarified: { da: "Ingen har undersøgt det endnu.", en: "Nobody has looked into it yet." },
      "none-found": {
        da: "Ingen kendt integration kan bruges.",
        en: "No known integration can be used.",
      },
      existing: {
        da: "En integration, der allerede findes, bruges, som den er.",
        en: "An existing integration is used as it is.",
      },
      adapted: {
        da: "En integration, der allerede findes, tilpasses.",
        en: "An existing integration is adapted.",
      },
    },
    examples: ["adapted"],
  },
  "reuse.kitosCheckedOn": {
    title: { da: "Slået op i KITOS den", en: "Looked up in KITOS on" },
    description: {
      da: "Den dag, nogen slog systemerne op i KITOS for at se, hvilke integrationer der findes, og hvem der har dem. Er opslaget over et år gammelt, så slå op igen.",
      en: "The day someone looked the systems up in KITOS to see which integrations exist and who has them. If the look-up is over a year old, look again.",
    },
    examples: ["2025-10-20"],
  },
  "reuse.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: {
      da: "Hvorfor I bygger nyt, selv om noget lignende findes. Skal udfyldes, når en anden integration flytter de samme data mellem de samme systemer.",
      en: "Why you build anew although something similar exists. To be filled in when another integration moves the same data between the same systems.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Den eksisterende integration dækker kun børneområdet og kan ikke udvides."],
  },
  "reuse.enquiries": {
    title: { da: "Forespørgsler hos leverandører", en: "Enquiries to vendors" },
    description: {
      da: "Hvad I har spurgt leverandørerne om, og hvad de svarede. Hver systemejer spørger sin egen leverandør. Der bygges ikke, før alle har svaret.",
      en: "What you asked the vendors and what they answered. Each system owner asks their own vendor. Nothing is built until all have answered.",
    },
  },
  "reuse.enquiries.*": {
    title: { da: "Forespørgsel hos leverandør", en: "Enquiry to a vendor" },
    description: {
      da: "Ét spørgsmål til én leverandør: Har I leveret denne integration til en anden kommune?",
      en: "One question to one vendor: have you delivered this integration to another municipality?",
    },
  },
  "reuse.enquiries.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: {
      da: "Den leverandør, der er spurgt. Skriv navnet præcis som på systemet i `systems/`.",
      en: "The vendor that was asked. Write the name exactly as on the system in `systems/`.",
    },
    patternHelp: { da: "udfyldt med leverandørens navn", en: "filled in with the vendor's name" },
    references: "vendor",
    examples: ["KMD A/S"],
  },
  "reuse.enquiries.*.askedOn": {
    title: { da: "Spurgt den", en: "Asked on" },
    description: {
      da: "Den dag, leverandøren blev spurgt skriftligt.",
      en: "The day the vendor was asked in writing.",
    },
    examples: ["2025-10-21"],
  },
  "reuse.enquiries.*.answeredOn": {
    title: { da: "Svar modtaget den", en: "Answered on" },
    description: {
      da: "Den dag, leverandørens svar kom. Udelad feltet, indtil svaret er der.",
      en: "The day the vendor's answer came. Leave the field out until it has.",
    },
    examples: ["2025-10-27"],
  },
  "reuse.enquiries.*.answer": {
    title: { da: "Svar", en: "Answer" },
    description: { da: "Leverandørens svar.", en: "The vendor's answer." },
    enumTitles: {
      "delivered-before": { da: "Leveret før", en: "Delivered before" },
      "not-delivered": { da: "Ikke leveret før", en: "Not delivered before" },
    },
    enumHelp: {
      "delivered-before": {
        da: "Leverandøren har leveret integrationen til andre.",
        en: "The vendor has delivered the integration to others.",
      },
      "not-delivered": {
        da: "Leverandøren har ikke leveret integrationen til andre.",
        en: "The vendor has not delivered the integration to others.",
      },
    },
    examples: ["delivered-before"],
  },
  "reuse.enquiries.*.municipalities": {
    title: { da: "Kommuner", en: "Municipalities" },
    description: {
      da: "De kommuner, leverandøren siger at have leveret til. Ring til én af dem, før I beslutter jer.",
      en: "The municipalities the vendor says it has delivered to. Call one of them before you decide.",
    },
    examples: [["Nordby Kommune"]],
  },
  "reuse.enquiries.*.municipalities.*": {
    title: { da: "Kommune", en: "Municipality" },
    description: { da: "Kommunens navn.", en: "The municipality's name." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
  },
  dataFlow: {
    title: { da: "Dataflow", en: "Data flow" },
    description: {
      da: "Hvilke data der flyttes, hvilken vej og hvor mange.",
      en: "Which data move, which way, and how many.",
    },
  },
  "dataFlow.direction": {
    title: { da: "Retning", en: "Direction" },
    description: {
      da: "Om data kun går fra afgiver til modtager, eller om der også kommer data tilbage. En kvittering uden data tæller ikke som tovejs.",
      en: "Whether data only go from source to target, or also come back. A receipt without data does not count as two-way.",
    },
    enumTitles: {
      "one-way": { da: "Envejs", en: "One-way" },
      "two-way": { da: "Tovejs", en: "Two-way" },
    },
    enumHelp: {
      "one-way": {
        da: "Data går kun fra afgiver til modtager.",
        en: "Data only go from source to target.",
      },
      "two-way": { da: "Data går begge veje.", en: "Data go both ways." },
    },
    examples: ["one-way"],
  },
  "dataFlow.volumePerDay": {
    title: { da: "Antal pr. døgn", en: "Number per day" },
    description: {
      da: "Hvor mange meddelelser, opslag eller poster der flyttes på et almindeligt døgn. Et skøn er nok; det bruges til at dimensionere løsningen.",
      en: "How many messages, look-ups or records move on an ordinary day. An estimate will do; it is used to size the solution.",
    },
    examples: [40],
  },
  "dataFlow.elements": {
    title: { da: "Dataelementer", en: "Data elements" },
    description: {
      da: "Hvert dataelement, der faktisk flyttes, med kategori. Alt, der står her, skal også være nævnt i behovet.",
      en: "Every data element that actually moves, with its category. Everything here must also be named in the need.",
    },
  },
  "dataFlow.elements.*": {
    title: { da: "Dataelement", en: "Data element" },
    description: {
      da: "Én slags oplysning, der flyttes.",
      en: "One kind of information that moves.",
    },
  },
  "dataFlow.elements.*.name": {
    title: { da: "Navn", en: "Name" },
    description: {
      da: "Oplysningens navn, skrevet som i `need.data`.",
      en: "The name of the information, written as in `need.data`.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["afgoerelsesbrev"],
  },
  "dataFlow.elements.*.category": {
    title: { da: "Kategori", en: "Category" },
    description: {
      da: "Hvor meget beskyttelse oplysningen kræver. Er du i tvivl mellem to, så vælg den, der kræver mest, og spørg databeskyttelsesrådgiveren. Et brev har samme kategori som den mest følsomme oplysning, det kan indeholde.",
      en: "How much protection the information needs. In doubt between two, choose the one that needs more and ask the data protection officer. A letter has the category of the most sensitive information it may contain.",
    },
    enumTitles: {
      none: { da: "Ingen personoplysninger", en: "No personal data" },
      ordinary: { da: "Almindelig", en: "Ordinary" },
      confidential: { da: "Fortrolig", en: "Confidential" },
      sensitive: { da: "Følsom", en: "Sensitive" },
      criminal: { da: "Strafbare forhold", en: "Criminal offences" },
    },
    enumHelp: {
      none: {
        da: "Kan ikke føres tilbage til en person, fx en kontoplan.",
        en: "Cannot be traced to a person, such as a chart of accounts.",
      },
      ordinary: {
        da: "Almindelige personoplysninger, fx navn, adresse og stilling.",
        en: "Ordinary personal data, such as name, address and position.",
      },
      confidential: {
        da: "Oplysninger, der efter dansk praksis kræver særlig omhu, fx CPR-nummer, økonomi og sociale forhold.",
        en: "Data that need special care under Danish practice, such as CPR number, finances and social circumstances.",
      },
      sensitive: {
        da: "Særlige kategorier efter artikel 9: helbred, etnisk oprindelse, religion, politisk overbevisning, fagforening, seksuelle forhold, genetiske og biometriske data.",
        en: "Special categories under Article 9: health, ethnic origin, religion, political opinion, trade union, sex life, genetic and biometric data.",
      },
      criminal: {
        da: "Straffedomme og lovovertrædelser (artikel 10, databeskyttelseslovens § 8).",
        en: "Convictions and offences (Article 10, section 8 of the Danish Data Protection Act).",
      },
    },
    examples: ["sensitive"],
  },
  "dataFlow.elements.*.cpr": {
    title: { da: "CPR-nummer", en: "CPR number" },
    description: {
      da: "Sæt `true`, hvis oplysningen er eller indeholder et CPR-nummer. Skriv aldrig selve nummeret noget sted i filen.",
      en: "Set `true` if the information is or contains a CPR number (Danish civil registration number). Never write the number itself anywhere in the file.",
    },
    examples: [true],
  },
  privacy: {
    title: { da: "Databeskyttelse", en: "Data protection" },
    description: {
      da: "Databeskyttelse: om der er personoplysninger, hvad grundlaget er, og hvilke vurderinger der er lavet. Udfyldes på baggrund af afklaringsmødet sammen med databeskyttelsesrådgiveren.",
      en: "Data protection: whether there are personal data, on what basis, and which assessments have been made. Filled in after the clarification meeting together with the data protection officer.",
    },
  },
  "privacy.personalData": {
    title: { da: "Personoplysninger", en: "Personal data" },
    description: {
      da: "Om der flyttes oplysninger, der kan føres tilbage til en person. Et id, som kun systemerne kender, er også en personoplysning, hvis nogen kan slå personen op. Skriv `true` eller `false`.",
      en: "Whether information moves that can be traced to a person. An id that only the systems know is personal data too, if someone can look the person up. Write `true` or `false`.",
    },
    examples: [true],
  },
  "privacy.legalBasis": {
    title: { da: "Behandlingsgrundlag", en: "Legal basis" },
    description: {
      da: "Hvad der gør behandlingen lovlig: artikel 6, artikel 9 for følsomme oplysninger og den danske lov, opgaven følger af.",
      en: "What makes the processing lawful: Article 6, Article 9 for sensitive data, and the Danish act the task follows from.",
    },
  },
  "privacy.legalBasis.article6": {
    title: { da: "Artikel 6", en: "Article 6" },
    description: {
      da: "Grundlag efter databeskyttelsesforordningens artikel 6, stk. 1. For kommunale opgaver er det normalt 6-1-e eller 6-1-c.",
      en: "Basis under Article 6(1) GDPR. For municipal tasks it is normally 6-1-e or 6-1-c.",
    },
    examples: [["6-1-c", "6-1-e"]],
  },
  "privacy.legalBasis.article6.*": {
    title: { da: "Artikel 6", en: "Article 6" },
    description: {
      da: "Grundlag efter databeskyttelsesforordningens artikel 6, stk. 1. For kommunale opgaver er det normalt 6-1-e eller 6-1-c.",
      en: "Basis under Article 6(1) GDPR. For municipal tasks it is normally 6-1-e or 6-1-c.",
    },
    enumTitles: {
      "6-1-a": { da: "Samtykke (6, stk. 1, litra a)", en: "Consent (6(1)(a))" },
      "6-1-b": { da: "Kontrakt (6, stk. 1, litra b)", en: "Contract (6(1)(b))" },
      "6-1-c": { da: "Retlig forpligtelse (6, stk. 1, litra c)", en: "Legal obligation (6(1)(c))" },
      "6-1-d": { da: "Vitale interesser (6, stk. 1, litra d)", en: "Vital interests (6(1)(d))" },
      "6-1-e": { da: "Myndighedsudøvelse (6, stk. 1, litra e)", en: "Public task (6(1)(e))" },
      "6-1-f": {
        da: "Legitim interesse (6, stk. 1, litra f)",
        en: "Legitimate interest (6(1)(f))",
      },
    },
    enumHelp: {
      "6-1-a": {
        da: "Sjældent egnet for en myndighed, fordi borgeren ofte ikke kan sige frit nej.",
        en: "Seldom fit for an authority, as citizens often cannot refuse freely.",
      },
      "6-1-b": {
        da: "Nødvendig for en kontrakt med den registrerede, fx ansættelse.",
        en: "Necessary for a contract with the data subject, such as employment.",
      },
      "6-1-c": {
        da: "En lov pålægger kommunen behandlingen.",
        en: "An act obliges the municipality to process the data.",
      },
      "6-1-d": { da: "Liv eller helbred er på spil.", en: "Life or health is at stake." },
      "6-1-e": {
        da: "Nødvendig for en opgave i samfundets interesse eller som offentlig myndighed.",
        en: "Necessary for a task in the public interest or as a public authority.",
      },
      "6-1-f": {
        da: "Kan ikke bruges, når en myndighed løser sine opgaver.",
        en: "Cannot be used when a public authority performs its tasks.",
      },
    },
  },
  "privacy.legalBasis.article9": {
    title: { da: "Artikel 9", en: "Article 9" },
    description: {
      da: "Undtagelsen i artikel 9, stk. 2, når der flyttes følsomme oplysninger.",
      en: "The exception in Article 9(2) when sensitive data move.",
    },
    examples: [["9-2-f"]],
  },
  "privacy.legalBasis.article9.*": {
    title: { da: "Artikel 9", en: "Article 9" },
    description: {
      da: "Undtagelsen i artikel 9, stk. 2, når der flyttes følsomme oplysninger.",
      en: "The exception in Article 9(2) when sensitive data move.",
    },
    enumTitles: {
      "9-2-a": {
        da: "Udtrykkeligt samtykke (9, stk. 2, litra a)",
        en: "Explicit consent (9(2)(a))",
      },
      "9-2-b": {
        da: "Arbejds-, sundheds- og socialret (9, stk. 2, litra b)",
        en: "Employment and social protection law (9(2)(b))",
      },
      "9-2-c": { da: "Vitale interesser (9, stk. 2, litra c)", en: "Vital interests (9(2)(c))" },
      "9-2-d": {
        da: "Foreningers legitime aktiviteter (9, stk. 2, litra d)",
        en: "Activities of non-profit bodies (9(2)(d))",
      },
      "9-2-e": {
        da: "Offentliggjort af den registrerede (9, stk. 2, litra e)",
        en: "Made public by the data subject (9(2)(e))",
      },
      "9-2-f": { da: "Retskrav (9, stk. 2, litra f)", en: "Legal claims (9(2)(f))" },
      "9-2-g": {
        da: "Væsentlige samfundsinteresser (9, stk. 2, litra g)",
        en: "Substantial public interest (9(2)(g))",
      },
      "9-2-h": {
        da: "Sundhed og social omsorg (9, stk. 2, litra h)",
        en: "Health and social care (9(2)(h))",
      },
      "9-2-i": { da: "Folkesundhed (9, stk. 2, litra i)", en: "Public health (9(2)(i))" },
      "9-2-j": {
        da: "Arkiv, forskning og statistik (9, stk. 2, litra j)",
        en: "Archiving, research and statistics (9(2)(j))",
      },
    },
    enumHelp: {
      "9-2-f": {
        da: "Nødvendig for at fastlægge, gøre gældende eller forsvare et retskrav, fx borgerens krav på en ydelse.",
        en: "Necessary to establish, exercise or defend a legal claim, such as a citizen's claim to a benefit.",
      },
      "9-2-g": {
        da: "Kræver særskilt hjemmel i dansk lov.",
        en: "Requires specific authority in Danish law.",
      },
      "9-2-h": {
        da: "Forebyggelse, behandling og omsorg under tavshedspligt.",
        en: "Prevention, treatment and care under a duty of secrecy.",
      },
    },
  },
  "privacy.legalBasis.national": {
    title: { da: "National hjemmel", en: "National law" },
    description: {
      da: "Den danske lov og paragraf, som opgaven eller behandlingen følger af.",
      en: "The Danish act and section the task or the processing follows from.",
    },
    examples: [["Serviceloven § 83"]],
  },
  "privacy.legalBasis.national.*": {
    title: { da: "Lovhenvisning", en: "Reference to law" },
    description: { da: "Lov og paragraf.", en: "Act and section." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
  },
  "privacy.cprBasis": {
    title: { da: "Hjemmel til CPR-nummer", en: "Basis for the CPR number" },
    description: {
      da: "Hvad der giver ret til at bruge CPR-nummeret. Udfyldes, når et dataelement er mærket `cpr: true` eller hedder cpr-nummer.",
      en: "What gives the right to use the CPR number. Filled in when a data element is marked `cpr: true` or is called cpr-nummer.",
    },
    enumTitles: {
      "databeskyttelsesloven-11-1": {
        da: "Databeskyttelseslovens § 11, stk. 1",
        en: "Data Protection Act, section 11(1)",
      },
      "databeskyttelsesloven-11-2": {
        da: "Databeskyttelseslovens § 11, stk. 2",
        en: "Data Protection Act, section 11(2)",
      },
      "special-legislation": { da: "Særlovgivning", en: "Special legislation" },
    },
    enumHelp: {
      "databeskyttelsesloven-11-1": {
        da: "Offentlige myndigheder må bruge CPR-nummeret til entydig identifikation eller som journalnummer.",
        en: "Public authorities may use the CPR number to identify persons or as a file number.",
      },
      "databeskyttelsesloven-11-2": {
        da: "Når en privat part modtager nummeret: lov, samtykke eller de øvrige tilfælde i bestemmelsen.",
        en: "When a private party receives the number: law, consent or the other cases of the provision.",
      },
      "special-legislation": {
        da: "En anden lov giver hjemmel; skriv den under national hjemmel.",
        en: "Another act gives authority; name it under national law.",
      },
    },
    examples: ["databeskyttelsesloven-11-1"],
  },
  "privacy.dataSubjects": {
    title: { da: "Registrerede", en: "Data subjects" },
    description: {
      da: "Hvem oplysningerne handler om. Vælg alle, der passer; børn og sårbare borgere tæller med, når det skal vurderes, om der kræves en konsekvensanalyse.",
      en: "Whom the data are about. Choose all that fit; children and vulnerable citizens weigh in when deciding whether an impact assessment is required.",
    },
    examples: [["citizens", "vulnerable-citizens"]],
  },
  "privacy.dataSubjects.*": {
    title: { da: "Registrerede", en: "Data subjects" },
    description: {
      da: "Hvem oplysningerne handler om. Vælg alle, der passer; børn og sårbare borgere tæller med, når det skal vurderes, om der kræves en konsekvensanalyse.",
      en: "Whom the data are about. Choose all that fit; children and vulnerable citizens weigh in when deciding whether an impact assessment is required.",
    },
    enumTitles: {
      citizens: { da: "Borgere", en: "Citizens" },
      "vulnerable-citizens": { da: "Sårbare borgere", en: "Vulnerable citizens" },
      children: { da: "Børn", en: "Children" },
      "vulnerable-children": { da: "Sårbare børn", en: "Vulnerable children" },
      relatives: { da: "Pårørende", en: "Relatives" },
      employees: { da: "Medarbejdere", en: "Employees" },
      applicants: { da: "Ansøgere", en: "Applicants" },
      "business-contacts": { da: "Virksomheders kontaktpersoner", en: "Business contacts" },
      politicians: { da: "Politikere", en: "Politicians" },
      volunteers: { da: "Frivillige", en: "Volunteers" },
      other: { da: "Andre", en: "Others" },
    },
    enumHelp: {
      "vulnerable-citizens": {
        da: "Fx ældre med behov for hjælp, udsatte og personer under værgemål.",
        en: "Such as elderly people in need of help, people at risk and people under guardianship.",
      },
      "vulnerable-children": {
        da: "Fx børn med en sag efter barnets lov.",
        en: "Such as children with a case under the Child's Act.",
      },
      applicants: {
        da: "Personer, der søger job i kommunen.",
        en: "People who apply for a job with the municipality.",
      },
      other: { da: "Forklar hvem i brødteksten.", en: "Explain who in the body text." },
    },
  },
  "privacy.retention": {
    title: { da: "Slettefrist", en: "Retention" },
    description: {
      da: "Hvornår oplysningerne slettes, både i modtagersystemet og i køer, logge og fejlmapper undervejs.",
      en: "When the data are deleted, in the target system as well as in queues, logs and error folders on the way.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Følger sagens slettefrist i SBSYS; kopi i fejlkø slettes efter 14 dage."],
  },
  "privacy.recordOfProcessing": {
    title: { da: "Fortegnelse", en: "Record of processing" },
    description: {
      da: "Hvor behandlingen står i kommunens fortegnelse over behandlingsaktiviteter (databeskyttelsesforordningens artikel 30).",
      en: "Where the processing is entered in the municipality's record of processing activities (Article 30 GDPR).",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Fortegnelse 27-014"],
  },
  "privacy.dpia": {
    title: { da: "Konsekvensanalyse (DPIA)", en: "Impact assessment (DPIA)" },
    description: {
      da: "Konsekvensanalyse vedrørende databeskyttelse. Beslutningen skrives altid med begrundelse, også når der ikke er krav om en analyse.",
      en: "Data protection impact assessment. The decision is always written with a reason, also when no assessment is required.",
    },
  },
  "privacy.dpia.decision": {
    title: { da: "Beslutning", en: "Decision" },
    description: {
      da: "Om der skal laves en konsekvensanalyse. Den kræves, når risikoen for borgerne sandsynligvis er høj, fx ved følsomme oplysninger i stort omfang.",
      en: "Whether an impact assessment is required. It is when the risk to citizens is probably high, such as sensitive data on a large scale.",
    },
    enumTitles: {
      required: { da: "Kræves", en: "Required" },
      "not-required": { da: "Kræves ikke", en: "Not required" },
    },
    enumHelp: {
      required: {
        da: "Konsekvensanalysen skal være gennemført før drift.",
        en: "The impact assessment must be completed before operation.",
      },
      "not-required": {
        da: "Risikoen er ikke høj; begrund det.",
        en: "The risk is not high; give the reason.",
      },
    },
    examples: ["required"],
  },
  "privacy.dpia.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: {
      da: "Hvorfor beslutningen er, som den er. Nævn de registrerede, oplysningernes art og omfanget.",
      en: "Why the decision is as it is. Mention the data subjects, the kind of data and the scale.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Følsomme oplysninger om sårbare borgere."],
  },
  "privacy.dpia.completedOn": {
    title: { da: "Gennemført den", en: "Completed on" },
    description: {
      da: "Den dag, konsekvensanalysen var færdig. Den skal være færdig, før rigtige personoplysninger flyttes.",
      en: "The day the impact assessment was completed. It must be complete before real personal data move.",
    },
    examples: ["2026-03-20"],
  },
  "privacy.dpia.reviewOn": {
    title: { da: "Gennemgås igen den", en: "To be reviewed on" },
    description: {
      da: "Hvornår konsekvensanalysen skal ses igennem igen.",
      en: "When the impact assessment is to be looked through again.",
    },
    examples: ["2028-03-20"],
  },
  "privacy.dpia.reference": {
    title: { da: "Reference", en: "Reference" },
    description: {
      da: "Sags- eller dokumentnummer, hvor konsekvensanalysen ligger.",
      en: "Case or document number where the impact assessment is kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 41"],
  },
  "privacy.riskAssessment": {
    title: { da: "Risikovurdering", en: "Risk assessment" },
    description: {
      da: "Vurderingen af, hvad der kan gå galt for borgeren og for driften, og hvor alvorligt det er. Laves, før integrationen tages i brug.",
      en: "The assessment of what can go wrong for citizens and for operation, and how serious it is. Made before the integration is put to use.",
    },
  },
  "privacy.riskAssessment.level": {
    title: { da: "Niveau", en: "Level" },
    description: {
      da: "Den samlede risiko, efter at foranstaltningerne er på plads.",
      en: "The overall risk once the measures are in place.",
    },
    enumTitles: {
      low: { da: "Lav", en: "Low" },
      medium: { da: "Middel", en: "Medium" },
      high: { da: "Høj", en: "High" },
    },
    examples: ["medium"],
  },
  "privacy.riskAssessment.assessedOn": {
    title: { da: "Vurderet den", en: "Assessed on" },
    description: { da: "Den dag, risikoen blev vurderet.", en: "The day the risk was assessed." },
    examples: ["2026-03-12"],
  },
  "privacy.riskAssessment.reviewOn": {
    title: { da: "Vurderes igen den", en: "To be assessed again on" },
    description: {
      da: "Hvornår risikoen skal vurderes igen.",
      en: "When the risk is to be assessed again.",
    },
    examples: ["2027-03-12"],
  },
  "privacy.riskAssessment.reference": {
    title: { da: "Reference", en: "Reference" },
    description: {
      da: "Sags- eller dokumentnummer, hvor risikovurderingen ligger.",
      en: "Case or document number where the risk assessment is kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 40"],
  },
  "privacy.thirdCountry": {
    title: { da: "Tredjeland", en: "Third country" },
    description: {
      da: "Om personoplysninger forlader EU/EØS, fx ved fjernsupport eller hosting.",
      en: "Whether personal data leave the EU/EEA, for instance by remote support or hosting.",
    },
  },
  "privacy.thirdCountry.transfer": {
    title: { da: "Overførsel", en: "Transfer" },
    description: {
      da: "Om personoplysninger kan ses eller ligger uden for EU/EØS. Spørg leverandøren om hosting, underdatabehandlere og fjernsupport.",
      en: "Whether personal data can be seen or are stored outside the EU/EEA. Ask the vendor about hosting, sub-processors and remote support.",
    },
    enumTitles: {
      none: { da: "Ingen overførsel", en: "No transfer" },
      yes: { da: "Overførsel", en: "Transfer" },
    },
    enumHelp: {
      none: {
        da: "Alt bliver i EU/EØS, også ved support.",
        en: "Everything stays in the EU/EEA, support included.",
      },
      yes: {
        da: "Personoplysninger kan ses eller ligger uden for EU/EØS.",
        en: "Personal data can be seen or are stored outside the EU/EEA.",
      },
    },
    examples: ["none"],
  },
  "privacy.thirdCountry.countries": {
    title: { da: "Lande", en: "Countries" },
    description: {
      da: "Landene som koder på to bogstaver efter ISO 3166-1. Skriv koden i anførselstegn.",
      en: "The countries as two-letter codes of ISO 3166-1. Put the code in quotes.",
    },
    examples: [["US"]],
  },
  "privacy.thirdCountry.countries.*": {
    title: { da: "Landekode", en: "Country code" },
    description: {
      da: "Landekode på to store bogstaver.",
      en: "Country code in two capital letters.",
    },
    patternHelp: {
      da: 'en landekode på to store bogstaver, fx "US"',
      en: 'a country code in two capital letters, such as "US"',
    },
  },
  "privacy.thirdCountry.basis": {
    title: { da: "Overførselsgrundlag", en: "Transfer basis" },
    description: { da: "Det, der gør overførslen lovlig.", en: "What makes the transfer lawful." },
    enumTitles: {
      adequacy: { da: "Tilstrækkelighedsafgørelse", en: "Adequacy decision" },
      dpf: { da: "EU-U.S. Data Privacy Framework", en: "EU-U.S. Data Privacy Framework" },
      scc: { da: "Standardkontraktbestemmelser (SCC)", en: "Standard contractual clauses (SCC)" },
      bcr: { da: "Bindende virksomhedsregler (BCR)", en: "Binding corporate rules (BCR)" },
      "ad-hoc": { da: "Ad hoc-kontraktbestemmelser", en: "Ad hoc contractual clauses" },
      "public-authority-instrument": {
        da: "Aftale mellem myndigheder",
        en: "Instrument between authorities",
      },
      "article-49": { da: "Undtagelse i artikel 49", en: "Derogation in Article 49" },
    },
    enumHelp: {
      adequacy: {
        da: "EU-Kommissionen har godkendt landets beskyttelse (artikel 45).",
        en: "The European Commission has approved the country's protection (Article 45).",
      },
      dpf: {
        da: "Modtageren er en amerikansk virksomhed, der er certificeret.",
        en: "The recipient is a certified company in the United States.",
      },
      scc: {
        da: "EU-Kommissionens standardbestemmelser; kræver en TIA.",
        en: "The European Commission's clauses; a TIA is required.",
      },
      bcr: {
        da: "Godkendte regler inden for en koncern; kræver en TIA.",
        en: "Approved rules within a group of companies; a TIA is required.",
      },
      "ad-hoc": {
        da: "Særlige bestemmelser, som Datatilsynet har godkendt; kræver en TIA.",
        en: "Special clauses approved by the supervisory authority; a TIA is required.",
      },
      "public-authority-instrument": {
        da: "Retligt bindende aftale mellem offentlige myndigheder; kræver en TIA.",
        en: "A legally binding instrument between public authorities; a TIA is required.",
      },
      "article-49": {
        da: "Kun i særlige enkelttilfælde, aldrig som fast ordning.",
        en: "Only in single special cases, never as a standing arrangement.",
      },
    },
    examples: ["scc"],
  },
  "privacy.thirdCountry.tiaOn": {
    title: { da: "TIA udarbejdet den", en: "TIA made on" },
    description: {
      da: "Den dag, vurderingen af beskyttelsen i modtagerlandet (TIA) blev lavet. Kræves ved standardbestemmelser, bindende virksomhedsregler og andre aftalte garantier.",
      en: "The day the assessment of protection in the receiving country (TIA) was made. Required with standard clauses, binding corporate rules and other agreed safeguards.",
    },
    examples: ["2026-02-01"],
  },
  dpa: {
    title: { da: "Databehandleraftaler", en: "Data processing agreements" },
    description: {
      da: "Databehandleraftaler: én beslutning for hver leverandør, både den nye og den, kommunen allerede har aftale med.",
      en: "Data processing agreements: one decision for each vendor, both the new one and the one the municipality already has an agreement with.",
    },
  },
  "dpa.*": {
    title: { da: "Databehandleraftale", en: "Data processing agreement" },
    description: {
      da: "Beslutningen om databehandleraftale for én leverandør.",
      en: "The decision on a data processing agreement for one vendor.",
    },
  },
  "dpa.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: {
      da: "Den leverandør, beslutningen gælder. Skriv navnet præcis som på systemet i `systems/`.",
      en: "The vendor the decision concerns. Write the name exactly as on the system in `systems/`.",
    },
    patternHelp: { da: "udfyldt med leverandørens navn", en: "filled in with the vendor's name" },
    references: "vendor",
    examples: ["KMD A/S"],
  },
  "dpa.*.decision": {
    title: { da: "Beslutning", en: "Decision" },
    description: {
      da: "Hvad der skal til: en ny aftale, en ændring af den gældende, eller ingenting. Afgøres på baggrund af afklaringsmødet.",
      en: "What is needed: a new agreement, a change to the present one, or nothing. Decided from the clarification meeting.",
    },
    enumTitles: {
      "new": { da: "Ny aftale", en: "New agreement" },
      amend: { da: "Ændring af aftale", en: "Change to the agreement" },
      "existing-covers": { da: "Gældende aftale dækker", en: "Present agreement covers" },
      "not-required": { da: "Ikke påkrævet", en: "Not required" },
    },
    enumHelp: {
      "new": {
        da: "Leverandøren behandler personoplysninger for kommunen, og der er ingen aftale.",
        en: "The vendor processes personal data for the municipality, and there is no agreement.",
      },
      amend: {
        da: "Aftalen findes, men integrationen skal skrives ind i den.",
        en: "There is an agreement, but the integration must be written into it.",
      },
      "existing-covers": {
        da: "Integrationen er allerede omfattet af instruksen.",
        en: "The integration is already within the instruction.",
      },
      "not-required": {
        da: "Leverandøren behandler ikke personoplysninger for kommunen. Kræver databeskyttelsesrådgiverens underskrift.",
        en: "The vendor processes no personal data for the municipality. Needs the data protection officer's signature.",
      },
    },
    examples: ["amend"],
  },
  "dpa.*.decidedOn": {
    title: { da: "Besluttet den", en: "Decided on" },
    description: {
      da: "Den dag, beslutningen blev truffet. Ikke før afklaringsmødet.",
      en: "The day the decision was taken. Not before the clarification meeting.",
    },
    examples: ["2025-11-20"],
  },
  "dpa.*.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: {
      da: "Hvorfor beslutningen er, som den er. Er der ikke brug for en aftale, skal databeskyttelsesrådgiveren kunne se hvorfor.",
      en: "Why the decision is as it is. If no agreement is needed, the data protection officer must be able to see why.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Snitfladen er en ny behandling, som skal med i instruksen."],
  },
  "dpa.*.status": {
    title: { da: "Status", en: "Status" },
    description: {
      da: "Hvor langt aftalen er. Rigtige personoplysninger må først flyttes, når den er underskrevet.",
      en: "How far the agreement has come. Real personal data may not move until it is signed.",
    },
    enumTitles: {
      undecided: { da: "Ikke besluttet", en: "Undecided" },
      draft: { da: "Udkast", en: "Draft" },
      sent: { da: "Sendt til underskrift", en: "Sent for signature" },
      signed: { da: "Underskrevet", en: "Signed" },
      expired: { da: "Udløbet", en: "Expired" },
      terminated: { da: "Opsagt", en: "Terminated" },
    },
    examples: ["signed"],
  },
  "dpa.*.signedOn": {
    title: { da: "Underskrevet den", en: "Signed on" },
    description: { da: "Den dag, sidste part underskrev.", en: "The day the last party signed." },
    examples: ["2026-02-10"],
  },
  "dpa.*.validUntil": {
    title: { da: "Gælder til", en: "Valid until" },
    description: {
      da: "Sidste dag, aftalen gælder. Udelad feltet, hvis den følger kontrakten, eller hvis den er en ændring, der ophører sammen med aftalen.",
      en: "The last day the agreement is valid. Leave the field out if it follows the contract, or if it is a change that ends together with the agreement.",
    },
    examples: ["2030-02-28"],
  },
  "dpa.*.nextAuditOn": {
    title: { da: "Næste tilsyn", en: "Next audit" },
    description: {
      da: "Hvornår kommunen næste gang fører tilsyn med leverandøren.",
      en: "When the municipality next audits the vendor.",
    },
    examples: ["2027-02-10"],
  },
  "dpa.*.reference": {
    title: { da: "Reference", en: "Reference" },
    description: {
      da: "Sags- eller dokumentnummer, hvor den underskrevne aftale ligger.",
      en: "Case or document number where the signed agreement is kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 36"],
  },
  contracts: {
    title: { da: "Kontrakter", en: "Contracts" },
    description: {
      da: "It-kontrakter: én for hver leverandør, også når den gældende kontrakt dækker.",
      en: "IT contracts: one for each vendor, also when the present contract covers the integration.",
    },
  },
  "contracts.*": {
    title: { da: "Kontrakt", en: "Contract" },
    description: { da: "Kontrakten med én leverandør.", en: "The contract with one vendor." },
  },
  "contracts.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: {
      da: "Den leverandør, kontrakten er indgået med. Skriv navnet præcis som på systemet i `systems/`.",
      en: "The vendor the contract is with. Write the name exactly as on the system in `systems/`.",
    },
    patternHelp: { da: "udfyldt med leverandørens navn", en: "filled in with the vendor's name" },
    references: "vendor",
    examples: ["KMD A/S"],
  },
  "contracts.*.form": {
    title: { da: "Aftaleform", en: "Form of contract" },
    description: {
      da: "Om integrationen kræver en ny kontrakt eller et tillæg, eller om den gældende kontrakt dækker. Spørg den kontraktansvarlige, om ændringen holder sig inden for udbudsreglerne.",
      en: "Whether the integration needs a new contract or an addendum, or whether the present contract covers it. Ask the contract manager whether the change stays within procurement law.",
    },
    enumTitles: {
      "new": { da: "Ny kontrakt", en: "New contract" },
      addendum: { da: "Tillæg", en: "Addendum" },
      "existing-covers": { da: "Gældende kontrakt dækker", en: "Present contract covers" },
    },
    enumHelp: {
      "new": {
        da: "Der er ingen kontrakt med leverandøren, eller den kan ikke udvides.",
        en: "There is no contract with the vendor, or it cannot be extended.",
      },
      addendum: {
        da: "Den gældende kontrakt udvides med integrationen.",
        en: "The present contract is extended with the integration.",
      },
      "existing-covers": {
        da: "Integrationen er allerede omfattet; der underskrives ikke noget nyt.",
        en: "The integration is already covered; nothing new is signed.",
      },
    },
    examples: ["addendum"],
  },
  "contracts.*.reference": {
    title: { da: "Reference", en: "Reference" },
    description: {
      da: "Sags- eller dokumentnummer, hvor kontrakten ligger.",
      en: "Case or document number where the contract is kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 37"],
  },
  "contracts.*.signedOn": {
    title: { da: "Underskrevet den", en: "Signed on" },
    description: {
      da: "Den dag, sidste part underskrev. For en ny kontrakt eller et tillæg må det først ske, når exitplanen er fastlagt og flettet.",
      en: "The day the last party signed. For a new contract or an addendum this may only happen once the exit plan is settled and merged.",
    },
    examples: ["2026-02-10"],
  },
  "contracts.*.startsOn": {
    title: { da: "Starter den", en: "Starts on" },
    description: {
      da: "Den dag, kontrakten begynder at gælde.",
      en: "The day the contract takes effect.",
    },
    examples: ["2026-03-01"],
  },
  "contracts.*.endsOn": {
    title: { da: "Udløber den", en: "Ends on" },
    description: {
      da: "Den dag, kontrakten udløber. Udelad feltet, hvis den løber, til den opsiges.",
      en: "The day the contract ends. Leave the field out if it runs until notice is given.",
    },
    examples: ["2030-02-28"],
  },
  "contracts.*.noticeMonths": {
    title: { da: "Opsigelsesvarsel (måneder)", en: "Notice period (months)" },
    description: {
      da: "Hvor mange hele måneder før ophør kontrakten skal opsiges.",
      en: "How many whole months before the end notice must be given.",
    },
    examples: [6],
  },
  "contracts.*.setupCostDkk": {
    title: { da: "Etableringspris (kr.)", en: "Set-up price (DKK)" },
    description: {
      da: "Engangspris for integrationen i hele kroner uden moms. Skriv 0, hvis den ikke koster noget. Vises aldrig i den offentlige udgave.",
      en: "One-off price of the integration in whole Danish kroner without VAT. Write 0 if there is none. Never shown in the public edition.",
    },
    examples: [85000],
  },
  "contracts.*.yearlyCostDkk": {
    title: { da: "Årlig pris (kr.)", en: "Yearly price (DKK)" },
    description: {
      da: "Årlig pris for integrationen i hele kroner uden moms. Skriv 0, hvis den ikke koster noget. Vises aldrig i den offentlige udgave.",
      en: "Yearly price of the integration in whole Danish kroner without VAT. Write 0 if there is none. Never shown in the public edition.",
    },
    examples: [24000],
  },
  meetings: {
    title: { da: "Møder", en: "Meetings" },
    description: {
      da: "De to faste møder: afklaringsmødet med IT & Digitalisering og trepartsmødet med systemejere og leverandører.",
      en: "The two fixed meetings: the clarification meeting with IT & Digitalisation and the three-party meeting with system owners and vendors.",
    },
  },
  "meetings.clarification": {
    title: { da: "Afklaringsmøde", en: "Clarification meeting" },
    description: {
      da: "Mødet med IT & Digitalisering om behov, genbrug, dataflow og databeskyttelse. På baggrund af mødet besluttes databehandleraftaler og aftaleform.",
      en: "The meeting with IT & Digitalisation on need, reuse, data flow and data protection. Data processing agreements and form of contract are decided from it.",
    },
    examples: [{ heldOn: "2025-11-12", outcome: "proceed", minutes: "2025-004711, dok. 12" }],
  },
  "meetings.clarification.heldOn": {
    title: { da: "Holdt den", en: "Held on" },
    description: { da: "Den dag, mødet blev holdt.", en: "The day the meeting was held." },
    examples: ["2025-11-12"],
  },
  "meetings.clarification.outcome": {
    title: { da: "Resultat", en: "Outcome" },
    description: { da: "Hvad mødet endte med.", en: "What the meeting led to." },
    enumTitles: {
      proceed: { da: "Gå videre", en: "Proceed" },
      revise: { da: "Tilpas", en: "Revise" },
      stop: { da: "Stop", en: "Stop" },
    },
    enumHelp: {
      proceed: { da: "Alle er enige om at fortsætte.", en: "All agree to go on." },
      revise: {
        da: "Noget skal ændres, før mødet holdes igen.",
        en: "Something must change before the meeting is held again.",
      },
      stop: { da: "Integrationen skal ikke laves.", en: "The integration is not to be built." },
    },
    examples: ["proceed"],
  },
  "meetings.clarification.minutes": {
    title: { da: "Referat", en: "Minutes" },
    description: {
      da: "Sags- eller dokumentnummer, hvor referatet ligger.",
      en: "Case or document number where the minutes are kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 12"],
  },
  "meetings.clarification.participants": {
    title: { da: "Deltagere", en: "Participants" },
    description: {
      da: "Hvem der var med, som roller og aldrig som navne.",
      en: "Who took part, as roles and never as names.",
    },
    examples: [["source-owner", "target-owner", "it"]],
  },
  "meetings.clarification.participants.*": {
    title: { da: "Deltagere", en: "Participants" },
    description: {
      da: "Hvem der var med, som roller og aldrig som navne.",
      en: "Who took part, as roles and never as names.",
    },
    enumTitles: {
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      "source-manager": { da: "Systemforvalter, afgiver", en: "Manager of the source system" },
      "target-manager": { da: "Systemforvalter, modtager", en: "Manager of the target system" },
      "source-vendor": { da: "Leverandør, afgiver", en: "Vendor of the source system" },
      "target-vendor": { da: "Leverandør, modtager", en: "Vendor of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      project: { da: "Projektleder", en: "Project manager" },
      requester: { da: "Enheden med behovet", en: "Requesting unit" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      operations: { da: "It-drift", en: "IT operations" },
    },
  },
  "meetings.threeParty": {
    title: { da: "Trepartsmøde", en: "Three-party meeting" },
    description: {
      da: "Mødet mellem kommunen og begge leverandører om teknisk løsning, plan, driftsvilkår, pris og exit. Skal være holdt, før en ny kontrakt eller et tillæg underskrives.",
      en: "The meeting between the municipality and both vendors on technical solution, plan, operating terms, price and exit. It must be held before a new contract or addendum is signed.",
    },
    examples: [
      {
        heldOn: "2026-01-07",
        outcome: "proceed",
        minutes: "2025-004711, dok. 24",
        participants: ["source-owner", "target-owner", "source-vendor", "target-vendor", "it"],
      },
    ],
  },
  "meetings.threeParty.heldOn": {
    title: { da: "Holdt den", en: "Held on" },
    description: { da: "Den dag, mødet blev holdt.", en: "The day the meeting was held." },
    examples: ["2025-11-12"],
  },
  "meetings.threeParty.outcome": {
    title: { da: "Resultat", en: "Outcome" },
    description: { da: "Hvad mødet endte med.", en: "What the meeting led to." },
    enumTitles: {
      proceed: { da: "Gå videre", en: "Proceed" },
      revise: { da: "Tilpas", en: "Revise" },
      stop: { da: "Stop", en: "Stop" },
    },
    enumHelp: {
      proceed: { da: "Alle er enige om at fortsætte.", en: "All agree to go on." },
      revise: {
        da: "Noget skal ændres, før mødet holdes igen.",
        en: "Something must change before the meeting is held again.",
      },
      stop: { da: "Integrationen skal ikke laves.", en: "The integration is not to be built." },
    },
    examples: ["proceed"],
  },
  "meetings.threeParty.minutes": {
    title: { da: "Referat", en: "Minutes" },
    description: {
      da: "Sags- eller dokumentnummer, hvor referatet ligger.",
      en: "Case or document number where the minutes are kept.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["2025-004711, dok. 12"],
  },
  "meetings.threeParty.participants": {
    title: { da: "Deltagere", en: "Participants" },
    description: {
      da: "Hvem der var med, som roller og aldrig som navne.",
      en: "Who took part, as roles and never as names.",
    },
    examples: [["source-owner", "target-owner", "it"]],
  },
  "meetings.threeParty.participants.*": {
    title: { da: "Deltagere", en: "Participants" },
    description: {
      da: "Hvem der var med, som roller og aldrig som navne.",
      en: "Who took part, as roles and never as names.",
    },
    enumTitles: {
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      "source-manager": { da: "Systemforvalter, afgiver", en: "Manager of the source system" },
      "target-manager": { da: "Systemforvalter, modtager", en: "Manager of the target system" },
      "source-vendor": { da: "Leverandør, afgiver", en: "Vendor of the source system" },
      "target-vendor": { da: "Leverandør, modtager", en: "Vendor of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      project: { da: "Projektleder", en: "Project manager" },
      requester: { da: "Enheden med behovet", en: "Requesting unit" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      operations: { da: "It-drift", en: "IT operations" },
    },
  },
  technical: {
    title: { da: "Teknisk løsning", en: "Technical solution" },
    description: {
      da: "Den endelige tekniske løsning, som den blev aftalt på trepartsmødet. Skriv aldrig adgangskoder, nøgler eller interne adresser her.",
      en: "The final technical solution as agreed at the three-party meeting. Never write passwords, keys or internal addresses here.",
    },
  },
  "technical.pattern": {
    title: { da: "Integrationsmønster", en: "Integration pattern" },
    description: {
      da: "Hvordan systemerne taler sammen.",
      en: "How the systems talk to each other.",
    },
    enumTitles: {
      "synchronous-lookup": { da: "Synkront opslag", en: "Synchronous look-up" },
      "asynchronous-message": { da: "Asynkron besked", en: "Asynchronous message" },
      "event-subscription": { da: "Hændelsesabonnement", en: "Event subscription" },
      "file-transfer": { da: "Filoverførsel", en: "File transfer" },
      batch: { da: "Batchkørsel", en: "Batch job" },
      "user-interface": { da: "Dialogintegration", en: "User-interface integration" },
    },
    enumHelp: {
      "synchronous-lookup": {
        da: "Det ene system spørger, og brugeren venter på svaret.",
        en: "One system asks, and the user waits for the answer.",
      },
      "asynchronous-message": {
        da: "Beskeden sendes og behandles, når modtageren er klar.",
        en: "The message is sent and handled when the recipient is ready.",
      },
      "event-subscription": {
        da: "Modtageren får besked, hver gang noget sker.",
        en: "The recipient is told whenever something happens.",
      },
      "file-transfer": { da: "En fil lægges og hentes.", en: "A file is put and fetched." },
      batch: {
        da: "Mange poster flyttes samlet på faste tidspunkter.",
        en: "Many records are moved together at fixed times.",
      },
      "user-interface": {
        da: "Det ene system åbner det andet på rette sted; ingen data flyttes i baggrunden.",
        en: "One system opens the other at the right place; no data move in the background.",
      },
    },
    examples: ["asynchronous-message"],
  },
  "technical.protocol": {
    title: { da: "Protokol", en: "Protocol" },
    description: { da: "Teknikken bag snitfladen.", en: "The technology behind the interface." },
    enumTitles: {
      rest: { da: "REST", en: "REST" },
      soap: { da: "SOAP", en: "SOAP" },
      sftp: { da: "SFTP", en: "SFTP" },
      graphql: { da: "GraphQL", en: "GraphQL" },
      database: { da: "Databaseforbindelse", en: "Database connection" },
      "message-queue": { da: "Beskedkø", en: "Message queue" },
      other: { da: "Andet", en: "Other" },
    },
    enumHelp: {
      database: {
        da: "Direkte adgang til en database binder jer til systemets indre.",
        en: "Direct access to a database ties you to the system's inside.",
      },
      other: {
        da: "Forklar hvad under Teknisk løsning.",
        en: "Explain what in the section on the technical solution.",
      },
    },
    examples: ["rest"],
  },
  "technical.route": {
    title: { da: "Vej", en: "Route" },
    description: {
      da: "Om data går direkte mellem systemerne eller gennem fælles infrastruktur. Undersøg den fælles infrastruktur, før I vælger den direkte vej.",
      en: "Whether data go straight between the systems or through shared infrastructure. Look into the shared infrastructure before you choose the direct way.",
    },
    enumTitles: {
      direct: { da: "Direkte", en: "Direct" },
      serviceplatformen: { da: "Serviceplatformen", en: "Serviceplatformen" },
      datafordeler: { da: "Datafordeleren", en: "Datafordeleren" },
      beskedfordeler: { da: "Beskedfordeleren", en: "Beskedfordeleren" },
      fordelingskomponent: { da: "Fordelingskomponenten", en: "Fordelingskomponenten" },
      "integration-platform": { da: "Egen integrationsplatform", en: "Own integration platform" },
    },
    enumHelp: {
      direct: {
        da: "Fra system til system uden mellemled.",
        en: "From system to system with nothing between.",
      },
      serviceplatformen: {
        da: "KOMBITs fælleskommunale platform; kræver en serviceaftale.",
        en: "KOMBIT's joint municipal platform; needs a service agreement.",
      },
      datafordeler: { da: "Grunddata fra staten.", en: "Basic data from the state." },
      beskedfordeler: {
        da: "KOMBITs fordeling af hændelser.",
        en: "KOMBIT's distribution of events.",
      },
      fordelingskomponent: {
        da: "KOMBITs fordeling af dokumenter og journalnotater.",
        en: "KOMBIT's distribution of documents and file notes.",
      },
      "integration-platform": {
        da: "Kommunens eller leverandørens egen platform.",
        en: "The municipality's or a vendor's own platform.",
      },
    },
    examples: ["direct"],
  },
  "technical.exposedBy": {
    title: { da: "Udstillet af", en: "Exposed by" },
    description: {
      da: "Id på det system, der stiller snitfladen til rådighed, altså det, der bliver kaldt. Det er ofte et andet end det, data kommer fra.",
      en: "Id of the system that offers the interface, that is, the one being called. It is often not the one the data come from.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    references: "system",
    examples: ["sbsys"],
  },
  "technical.authentication": {
    title: { da: "Autentifikation", en: "Authentication" },
    description: {
      da: "Hvordan systemerne beviser over for hinanden, hvem de er. Skriv aldrig selve nøglen eller adgangskoden.",
      en: "How the systems prove to each other who they are. Never write the key or password itself.",
    },
    enumTitles: {
      oauth2: { da: "OAuth 2.0", en: "OAuth 2.0" },
      "oces-certificate": { da: "OCES-certifikat", en: "OCES certificate" },
      "mutual-tls": { da: "Gensidig TLS", en: "Mutual TLS" },
      "saml-token": { da: "SAML-token", en: "SAML token" },
      "api-key": { da: "API-nøgle", en: "API key" },
      "ssh-key": { da: "SSH-nøgle", en: "SSH key" },
      "username-password": { da: "Brugernavn og adgangskode", en: "User name and password" },
      none: { da: "Ingen", en: "None" },
    },
    examples: ["oauth2"],
  },
  "technical.encryption": {
    title: { da: "Kryptering", en: "Encryption" },
    description: {
      da: "Hvordan data er beskyttet undervejs. For personoplysninger er TLS 1.2 mindstekravet.",
      en: "How data are protected on the way. For personal data TLS 1.2 is the minimum.",
    },
    enumTitles: {
      none: { da: "Ingen", en: "None" },
      "tls-1.0": { da: "TLS 1.0", en: "TLS 1.0" },
      "tls-1.1": { da: "TLS 1.1", en: "TLS 1.1" },
      "tls-1.2": { da: "TLS 1.2", en: "TLS 1.2" },
      "tls-1.3": { da: "TLS 1.3", en: "TLS 1.3" },
      ssh: { da: "SSH (fx SFTP)", en: "SSH (such as SFTP)" },
      "ipsec-vpn": { da: "IPsec-VPN", en: "IPsec VPN" },
    },
    enumHelp: {
      none: { da: "Ikke tilladt for personoplysninger.", en: "Not allowed for personal data." },
      "tls-1.0": {
        da: "Forældet; ikke tilladt for personoplysninger.",
        en: "Obsolete; not allowed for personal data.",
      },
      "tls-1.1": {
        da: "Forældet; ikke tilladt for personoplysninger.",
        en: "Obsolete; not allowed for personal data.",
      },
    },
    examples: ["tls-1.2"],
  },
  "technical.testData": {
    title: { da: "Testdata", en: "Test data" },
    description: {
      da: "Hvilke data der testes med. Test med rigtige personoplysninger kræver underskrevet databehandleraftale og risikovurdering, præcis som drift.",
      en: "Which data are used for testing. Tests with real personal data need a signed data processing agreement and a risk assessment, just as operation does.",
    },
    enumTitles: {
      none: { da: "Ingen testdata", en: "No test data" },
      synthetic: { da: "Opdigtede data", en: "Synthetic data" },
      anonymised: { da: "Anonymiserede data", en: "Anonymised data" },
      production: { da: "Rigtige data", en: "Production data" },
    },
    enumHelp: {
      none: { da: "Der testes ikke med data.", en: "No data are used in tests." },
      synthetic: {
        da: "Data, der aldrig har hørt til en person, herunder testpersonnumre.",
        en: "Data that never belonged to a person, official test CPR numbers included.",
      },
      anonymised: {
        da: "Ingen kan føre dem tilbage til en person. Pseudonymer er ikke nok.",
        en: "Nobody can trace them to a person. Pseudonyms are not enough.",
      },
      production: {
        da: "Samme krav som i drift: databehandleraftalen skal være underskrevet og risikoen vurderet først.",
        en: "Same demands as in operation: the data processing agreement signed and the risk assessed first.",
      },
    },
    examples: ["synthetic"],
  },
  "technical.certificateExpiresOn": {
    title: { da: "Certifikat udløber den", en: "Certificate expires on" },
    description: {
      da: "Den første dag, et certifikat eller en nøgle i løsningen udløber. Udløbne certifikater er en af de hyppigste grunde til, at integrationer går i stå.",
      en: "The first day a certificate or key in the solution expires. Expired certificates are among the most common reasons why integrations stop.",
    },
    examples: ["2028-05-01"],
  },
  implementation: {
    title: { da: "Implementering", en: "Implementation" },
    description: {
      da: "Datoerne for byggeri, test og idriftsættelse.",
      en: "The dates of building, testing and go-live.",
    },
  },
  "implementation.plannedGoLive": {
    title: { da: "Planlagt idriftsættelse", en: "Planned go-live" },
    description: {
      da: "Den dag, parterne har aftalt, at integrationen går i drift.",
      en: "The day the parties have agreed that the integration goes live.",
    },
    examples: ["2026-06-01"],
  },
  "implementation.firstPersonalDataOn": {
    title: { da: "Første rigtige personoplysninger", en: "First real personal data" },
    description: {
      da: "Den første dag, rigtige personoplysninger blev flyttet, også i test. Udfyldes kun, når det skete før idriftsættelsen.",
      en: "The first day real personal data moved, in tests too. Only filled in when that was before go-live.",
    },
    examples: ["2026-05-11"],
  },
  "implementation.acceptedOn": {
    title: { da: "Overtagelsesprøve bestået den", en: "Acceptance test passed on" },
    description: {
      da: "Den dag, overtagelsesprøven blev bestået og godkendt af systemejerne.",
      en: "The day the acceptance test was passed and approved by the system owners.",
    },
    examples: ["2026-05-20"],
  },
  "implementation.liveOn": {
    title: { da: "I drift fra", en: "Live since" },
    description: {
      da: "Den dag, integrationen faktisk gik i drift.",
      en: "The day the integration actually went live.",
    },
    examples: ["2026-06-08"],
  },
  operation: {
    title: { da: "Drift", en: "Operation" },
    description: {
      da: "Hvordan integrationen holdes i gang: kritikalitet, support, servicemål, overvågning og gennemgang.",
      en: "How the integration is kept running: criticality, support, service levels, monitoring and review.",
    },
  },
  "operation.criticality": {
    title: { da: "Kritikalitet", en: "Criticality" },
    description: {
      da: "Hvor hårdt det rammer, hvis integrationen står stille.",
      en: "How hard it hits when the integration is down.",
    },
    enumTitles: {
      normal: { da: "Normal", en: "Normal" },
      important: { da: "Vigtig", en: "Important" },
      critical: { da: "Kritisk", en: "Critical" },
    },
    enumHelp: {
      normal: { da: "Kan undværes i nogle dage.", en: "Can be done without for some days." },
      important: {
        da: "Kan undværes en dag; derefter hober arbejdet sig op.",
        en: "Can be done without for a day; then work piles up.",
      },
      critical: {
        da: "Et stop rammer borgere eller lovbundne opgaver med det samme.",
        en: "A stop hits citizens or statutory tasks at once.",
      },
    },
    examples: ["important"],
  },
  "operation.support": {
    title: { da: "Support", en: "Support" },
    description: {
      da: "Hvor brugerne henvender sig, når noget ikke virker.",
      en: "Where users turn when something does not work.",
    },
  },
  "operation.support.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "En rollepostkasse, som flere læser. Aldrig en persons adresse, for personer skifter job, og kataloget gemmer alt.",
      en: "A role mailbox that several people read. Never a person's address: people change jobs, and the catalogue keeps everything.",
    },
    examples: ["digitalisering@eksempelby.example"],
  },
  "operation.support.hours": {
    title: { da: "Åbningstid", en: "Hours" },
    description: { da: "Hvornår supporten svarer.", en: "When support answers." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["hverdage 7-16"],
  },
  "operation.sla": {
    title: { da: "Servicemål (SLA)", en: "Service levels (SLA)" },
    description: {
      da: "De servicemål, der er aftalt med leverandørerne.",
      en: "The service levels agreed with the vendors.",
    },
  },
  "operation.sla.availabilityPercent": {
    title: { da: "Tilgængelighed (%)", en: "Availability (%)" },
    description: {
      da: "Hvor stor en del af tiden integrationen skal virke, i procent.",
      en: "How much of the time the integration must work, in per cent.",
    },
    examples: [99.5],
  },
  "operation.sla.responseHours": {
    title: { da: "Reaktionstid (timer)", en: "Response time (hours)" },
    description: {
      da: "Hvor mange timer der højst må gå, før leverandøren begynder at rette en kritisk fejl.",
      en: "The most hours that may pass before the vendor starts to repair a critical fault.",
    },
    examples: [2],
  },
  "operation.sla.recoveryHours": {
    title: { da: "Genetableringstid (timer)", en: "Recovery time (hours)" },
    description: {
      da: "Hvor mange timer der højst må gå, før integrationen virker igen efter en kritisk fejl.",
      en: "The most hours that may pass before the integration works again after a critical fault.",
    },
    examples: [8],
  },
  "operation.monitoring": {
    title: { da: "Overvågning", en: "Monitoring" },
    description: {
      da: "Hvad der overvåges, og hvem der får alarmen. Fejl i en integration, som ingen overvåger, opdages først, når en borger mangler sit brev.",
      en: "What is watched and who gets the alarm. A fault in an integration nobody watches is not found until a citizen lacks a letter.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Kølængde og fejlkø; alarm til it-drift."],
  },
  "operation.reviewedOn": {
    title: { da: "Senest gennemgået den", en: "Last reviewed on" },
    description: {
      da: "Den dag, systemforvalterne sidst bekræftede, at oplysningerne passer, og at integrationen stadig er nødvendig.",
      en: "The day the system managers last confirmed that the facts are right and the integration is still needed.",
    },
    examples: ["2026-09-15"],
  },
  "operation.nextReviewOn": {
    title: { da: "Næste gennemgang", en: "Next review" },
    description: {
      da: "Hvornår integrationen skal gennemgås igen. Normalt et år frem, et halvt år for kritiske.",
      en: "When the integration is to be reviewed again. Normally in a year, in half a year for critical ones.",
    },
    examples: ["2027-09-15"],
  },
  exit: {
    title: { da: "Exitplan", en: "Exit plan" },
    description: {
      da: "Hvordan integrationen lukkes igen. Planen skal være fastlagt, før en kontrakt underskrives, for bagefter er kommunens forhandlingsposition svagere.",
      en: "How the integration is closed again. The plan must be settled before a contract is signed, because afterwards the municipality's bargaining position is weaker.",
    },
  },
  "exit.status": {
    title: { da: "Status", en: "Status" },
    description: {
      da: "Hvor langt exitplanen er. Den skal være fastlagt og flettet, før en ny kontrakt eller et tillæg underskrives.",
      en: "How far the exit plan has come. It must be settled and merged before a new contract or addendum is signed.",
    },
    enumTitles: {
      draft: { da: "Udkast", en: "Draft" },
      settled: { da: "Fastlagt", en: "Settled" },
      activated: { da: "Aktiveret", en: "Activated" },
      completed: { da: "Gennemført", en: "Completed" },
    },
    enumHelp: {
      draft: { da: "Planen er påbegyndt.", en: "The plan has been started." },
      settled: {
        da: "Begge systemejere står inde for planen.",
        en: "Both system owners have agreed to the plan.",
      },
      activated: {
        da: "Lukningen er besluttet og i gang.",
        en: "Closure has been decided and is under way.",
      },
      completed: { da: "Alt i planen er gjort.", en: "Everything in the plan is done." },
    },
    examples: ["settled"],
  },
  "exit.settledOn": {
    title: { da: "Fastlagt den", en: "Settled on" },
    description: {
      da: "Den dag, begge systemejere fastlagde exitplanen.",
      en: "The day both system owners settled the exit plan.",
    },
    examples: ["2026-01-22"],
  },
  "exit.expectedEndOn": {
    title: { da: "Forventet ophør", en: "Expected end" },
    description: {
      da: "Hvornår integrationen ventes at ophøre: senest når det første af systemerne udfases, eller kontrakten udløber.",
      en: "When the integration is expected to end: at the latest when the first of the systems is phased out or the contract ends.",
    },
    examples: ["2030-02-28"],
  },
  "exit.triggers": {
    title: { da: "Udløsende hændelser", en: "Triggers" },
    description: {
      da: "De hændelser, der sætter exitplanen i gang.",
      en: "The events that set the exit plan going.",
    },
    examples: [["system-replacement", "contract-end", "need-ceased"]],
  },
  "exit.triggers.*": {
    title: { da: "Udløsende hændelser", en: "Triggers" },
    description: {
      da: "De hændelser, der sætter exitplanen i gang.",
      en: "The events that set the exit plan going.",
    },
    enumTitles: {
      "system-replacement": { da: "Systemskifte", en: "System replacement" },
      "contract-end": { da: "Kontrakten udløber", en: "Contract ends" },
      "need-ceased": { da: "Behovet er væk", en: "The need has ceased" },
      "vendor-failure": { da: "Leverandøren svigter", en: "Vendor failure" },
      "law-change": { da: "Lovændring", en: "Change of law" },
      "security-incident": { da: "Sikkerhedshændelse", en: "Security incident" },
      cost: { da: "Omkostninger", en: "Cost" },
    },
    enumHelp: {
      "system-replacement": {
        da: "Et af systemerne bliver udskiftet.",
        en: "One of the systems is replaced.",
      },
      "vendor-failure": {
        da: "Konkurs, opkøb eller vedvarende mangler.",
        en: "Bankruptcy, takeover or lasting defects.",
      },
      cost: {
        da: "Integrationen er blevet for dyr i forhold til gevinsten.",
        en: "The integration has become too expensive for what it gives.",
      },
    },
  },
  "exit.leadTimeMonths": {
    title: { da: "Tid til afvikling (måneder)", en: "Lead time (months)" },
    description: {
      da: "Hvor mange måneder der går fra beslutningen, til integrationen er lukket. Er tallet større end opsigelsesvarslet, kan leverandøren stoppe, før I er klar.",
      en: "How many months it takes from the decision until the integration is closed. If this exceeds the notice period, the vendor could stop before you are ready.",
    },
    examples: [6],
  },
  "exit.dataReturn": {
    title: { da: "Tilbagelevering af data", en: "Return of data" },
    description: {
      da: "Hvilke data leverandøren skal give tilbage, i hvilket format og hvornår. Skriv også, hvis der intet er at give tilbage.",
      en: "Which data the vendor must give back, in which format and when. Say so too if there is nothing to give back.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Ikke relevant; data bor i SBSYS."],
  },
  "exit.dataDeletion": {
    title: { da: "Sletning af data", en: "Deletion of data" },
    description: {
      da: "Hvad der slettes hvor, inden hvilken frist, og hvordan leverandøren beviser det.",
      en: "What is deleted where, by when, and how the vendor proves it.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Leverandøren sletter kopier senest 30 dage efter ophør og bekræfter skriftligt."],
  },
  "exit.archiving": {
    title: { da: "Arkivering", en: "Archiving" },
    description: {
      da: "Om data skal bevares for eftertiden, og hvor det sker. Kommunale data må ikke slettes uden hjemmel i arkivlovgivningen; spørg kommunens arkiv.",
      en: "Whether data must be preserved for posterity, and where. Municipal data may not be deleted without authority in archive law; ask the municipality's archive.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Data bevares i SBSYS; integrationen lagrer intet selv."],
  },
  "exit.fallback": {
    title: { da: "Nødprocedure", en: "Fallback" },
    description: {
      da: "Hvordan opgaven løses uden integrationen, både ved planlagt lukning og ved pludseligt nedbrud.",
      en: "How the task is done without the integration, both after a planned closure and in a sudden breakdown.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Manuel journalisering efter gældende arbejdsgang."],
  },
  "exit.activatedOn": {
    title: { da: "Exit aktiveret den", en: "Exit activated on" },
    description: {
      da: "Den dag, det blev besluttet at lukke integrationen.",
      en: "The day it was decided to close the integration.",
    },
    examples: ["2029-08-15"],
  },
  "exit.activatedBy": {
    title: { da: "Udløst af", en: "Triggered by" },
    description: {
      da: "Den hændelse, der satte exitplanen i gang.",
      en: "The event that set the exit plan going.",
    },
    enumTitles: {
      "system-replacement": { da: "Systemskifte", en: "System replacement" },
      "contract-end": { da: "Kontrakten udløber", en: "Contract ends" },
      "need-ceased": { da: "Behovet er væk", en: "The need has ceased" },
      "vendor-failure": { da: "Leverandøren svigter", en: "Vendor failure" },
      "law-change": { da: "Lovændring", en: "Change of law" },
      "security-incident": { da: "Sikkerhedshændelse", en: "Security incident" },
      cost: { da: "Omkostninger", en: "Cost" },
    },
    enumHelp: {
      "system-replacement": {
        da: "Et af systemerne bliver udskiftet.",
        en: "One of the systems is replaced.",
      },
      "vendor-failure": {
        da: "Konkurs, opkøb eller vedvarende mangler.",
        en: "Bankruptcy, takeover or lasting defects.",
      },
      cost: {
        da: "Integrationen er blevet for dyr i forhold til gevinsten.",
        en: "The integration has become too expensive for what it gives.",
      },
    },
    examples: ["contract-end"],
  },
  "exit.reason": {
    title: { da: "Begrundelse for exit", en: "Reason for the exit" },
    description: {
      da: "Hvorfor integrationen lukkes, og hvad der træder i stedet.",
      en: "Why the integration is closed and what takes its place.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Kontrakten udløber, og det nye omsorgssystem har egen journalisering."],
  },
  "exit.decommission": {
    title: { da: "Nedlukning", en: "Decommissioning" },
    description: {
      da: "De fire ting, der skal være gjort, før integrationen er afviklet. Udfyld datoerne undervejs; et tomt felt betyder, at det ikke er sket endnu.",
      en: "The four things that must be done before the integration is retired. Fill in the dates as you go; an empty field means that it has not happened yet.",
    },
  },
  "exit.decommission.stoppedOn": {
    title: { da: "Dataflow stoppet den", en: "Data flow stopped on" },
    description: {
      da: "Den dag, den sidste overførsel fandt sted. Lad feltet stå tomt, indtil det er sket.",
      en: "The day the last transfer took place. Leave it empty until then.",
    },
    examples: ["2030-02-28", null],
  },
  "exit.decommission.deletionConfirmedOn": {
    title: { da: "Sletning bekræftet den", en: "Deletion confirmed on" },
    description: {
      da: "Den dag, leverandørerne skriftligt bekræftede, at data er slettet. Lad feltet stå tomt, indtil det er sket.",
      en: "The day the vendors confirmed in writing that data are deleted. Leave it empty until then.",
    },
    examples: ["2030-03-28", null],
  },
  "exit.decommission.accessRemovedOn": {
    title: { da: "Adgange fjernet den", en: "Access removed on" },
    description: {
      da: "Den dag, brugere, nøgler, certifikater og firewallåbninger blev fjernet. Lad feltet stå tomt, indtil det er sket.",
      en: "The day users, keys, certificates and firewall openings were removed. Leave it empty until then.",
    },
    examples: ["2030-03-05", null],
  },
  "exit.decommission.contractsEndedOn": {
    title: { da: "Kontrakter afsluttet den", en: "Contracts ended on" },
    description: {
      da: "Den dag, kontrakter og databehandleraftaler ophørte eller blev ændret, så integrationen ikke længere er med. Lad feltet stå tomt, indtil det er sket.",
      en: "The day contracts and data processing agreements ended or were changed so that the integration is no longer part of them. Leave it empty until then.",
    },
    examples: ["2030-02-28", null],
  },
  dependsOn: {
    title: { da: "Afhænger af", en: "Depends on" },
    description: {
      da: "Id'er på andre integrationer, der skal virke, for at denne kan. De kan ikke lukkes, mens denne bygges eller er i brug.",
      en: "Ids of other integrations that must work for this one to work. They cannot be closed while this one is being built or in use.",
    },
    examples: [["borgerdata-nexus"]],
  },
  "dependsOn.*": {
    title: { da: "Integrations-id", en: "Integration id" },
    description: {
      da: "Id på en integration i kataloget.",
      en: "Id of an integration in the catalogue.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    references: "integration",
  },
  replaces: {
    title: { da: "Erstatter", en: "Replaces" },
    description: {
      da: "Tidligere id'er, som denne integration afløser. Deres gamle sider på webstedet viser videre hertil.",
      en: "Earlier ids that this integration takes over from. Their old pages on the site lead on to this one.",
    },
    examples: [["nexus-edoc-afgoerelser"]],
  },
  "replaces.*": {
    title: { da: "Tidligere id", en: "Earlier id" },
    description: {
      da: "Id på den integration, der er afløst.",
      en: "Id of the integration that was replaced.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
  },
  waivers: {
    title: { da: "Dispensationer", en: "Waivers" },
    description: {
      da: "Tidsbegrænset tilladelse til at afvige fra én regel. Exit før underskrift, databehandleraftale før rigtige personoplysninger og svar om genbrug før byggeri kan ikke fraviges.",
      en: "A time-limited permission to deviate from one rule. Exit before signature, the data processing agreement before real personal data, and answers about reuse before building cannot be waived.",
    },
  },
  "waivers.*": {
    title: { da: "Dispensation", en: "Waiver" },
    description: {
      da: "Tilladelse til at afvige fra én regel i en periode.",
      en: "Permission to deviate from one rule for a time.",
    },
  },
  "waivers.*.rule": {
    title: { da: "Regel", en: "Rule" },
    description: {
      da: "Reglens eller kravets id, som det står i fundet.",
      en: "The id of the rule or criterion, as the finding shows it.",
    },
    patternHelp: {
      da: "et regel-id, som det står i fundet, fx element-not-needed",
      en: "a rule id as the finding shows it, such as element-not-needed",
    },
    references: "rule",
    examples: ["element-not-needed"],
  },
  "waivers.*.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: {
      da: "Hvorfor afvigelsen er forsvarlig, og hvad I gør for at komme af med den.",
      en: "Why the deviation is sound, and what you do to end it.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Leverandøren fjerner feltet i næste version, lovet til 2027-01-15."],
  },
  "waivers.*.until": {
    title: { da: "Gælder til og med", en: "Valid until" },
    description: {
      da: "Sidste dag, dispensationen gælder. Derefter tæller fundet igen.",
      en: "The last day the waiver holds. After it the finding counts again.",
    },
    examples: ["2027-01-31"],
  },
  "waivers.*.approvedBy": {
    title: { da: "Godkendt af", en: "Approved by" },
    description: {
      da: "Rollepostkassen for den, der har givet dispensationen.",
      en: "The role mailbox of whoever granted the waiver.",
    },
    examples: ["informationssikkerhed@eksempelby.example"],
  },
  legacy: {
    title: { da: "Eksisterende integration", en: "Existing integration" },
    description: {
      da: "Bruges kun, når en integration, der allerede kører, registreres direkte i drift. Indtil datoen er manglende oplysninger advarsler; derefter er de fejl.",
      en: "Only for an integration that already runs and is registered straight into operation. Until the date, missing facts are warnings; after it they are errors.",
    },
  },
  "legacy.completeBy": {
    title: { da: "Færdigregistreres senest", en: "To be completed by" },
    description: {
      da: "Den dag, alle oplysninger senest skal være på plads. Sæt en dato, I kan holde, højst et år frem (eller så langt, som `limits.legacyMonths` i `.github/governance.yml` tillader).",
      en: "The day by which all facts must be in place. Set a date you can keep, at most a year ahead (or as far as `limits.legacyMonths` in `.github/governance.yml` allows).",
    },
    examples: ["2027-06-30"],
  },
};
