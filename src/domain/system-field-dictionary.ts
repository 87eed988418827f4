// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/system.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/system.schema.json says of each field. */
export const systemFieldDictionary: FieldDictionary = {
  id: {
    title: { da: "Id", en: "Id" },
    description: {
      da: "Systemets faste navn, det samme som filnavnet uden `.md`. Kun små bogstaver a–z, tal og bindestreg. Det ændres ikke, selv om systemet skifter navn.",
      en: "The system's lasting name, the same as the file name without `.md`. Only lower-case a–z, digits and hyphens. It stays even if the system changes its name.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger (skriv æ som ae, ø som oe, å som aa), fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    examples: ["kmd-nexus"],
  },
  name: {
    title: { da: "Navn", en: "Name" },
    description: {
      da: "Systemets navn, som brugerne kender det, og helst som i KITOS.",
      en: "The system's name as users know it, and preferably as in KITOS.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["KMD Nexus"],
  },
  summary: {
    title: { da: "Kort beskrivelse", en: "Summary" },
    description: {
      da: "En sætning om, hvad systemet bruges til.",
      en: "One sentence on what the system is used for.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Omsorgssystem til ældre- og handicapområdet."],
  },
  owner: {
    title: { da: "Systemejer", en: "System owner" },
    description: {
      da: "Systemejeren har ansvaret for systemet i hele dets levetid og skriver under ved de porte, der berører det. Ændringer her skal den nuværende ejer eller IT & Digitalisering selv skrive under på.",
      en: "The system owner is responsible for the system throughout its life and signs at gates that concern it. Changes here need the signature of the present owner or of IT & Digitalisation.",
    },
    examples: [
      { unit: "Omsorg", email: "systemejer.omsorg@eksempelby.example", github: ["omsorg-ejer"] },
    ],
  },
  "owner.unit": {
    title: { da: "Enhed", en: "Unit" },
    description: { da: "Enhedens navn i kommunen.", en: "The unit's name in the municipality." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Omsorg"],
  },
  "owner.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "Enhedens rollepostkasse. Aldrig en persons adresse.",
      en: "The unit's role mailbox. Never a person's address.",
    },
    examples: ["systemejer.omsorg@eksempelby.example"],
  },
  "owner.github": {
    title: { da: "GitHub-brugernavne", en: "GitHub logins" },
    description: {
      da: "De GitHub-brugere, der må sætte rollens underskrift på en pull request, stedfortrædere medregnet. Uden mindst én kan integrationer med systemet ikke komme gennem porte, som ejeren skal skrive under på.",
      en: "The GitHub users who may set the role's signature on a pull request, delegates included. Without at least one, integrations with the system cannot pass gates that the owner must sign.",
    },
    examples: [["omsorg-ejer"]],
  },
  "owner.github.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["omsorg-ejer"],
  },
  manager: {
    title: { da: "Systemforvalter", en: "System manager" },
    description: {
      da: "Systemforvalteren passer systemet i det daglige på systemejerens vegne.",
      en: "The system manager looks after the system from day to day on the owner's behalf.",
    },
    examples: [
      {
        unit: "Omsorg",
        email: "systemforvalter.omsorg@eksempelby.example",
        github: ["omsorg-forvalter"],
      },
    ],
  },
  "manager.unit": {
    title: { da: "Enhed", en: "Unit" },
    description: { da: "Enhedens navn i kommunen.", en: "The unit's name in the municipality." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Omsorg"],
  },
  "manager.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "Enhedens rollepostkasse. Aldrig en persons adresse.",
      en: "The unit's role mailbox. Never a person's address.",
    },
    examples: ["systemejer.omsorg@eksempelby.example"],
  },
  "manager.github": {
    title: { da: "GitHub-brugernavne", en: "GitHub logins" },
    description: {
      da: "De GitHub-brugere, der må sætte rollens underskrift på en pull request, stedfortrædere medregnet. Uden mindst én kan integrationer med systemet ikke komme gennem porte, som ejeren skal skrive under på.",
      en: "The GitHub users who may set the role's signature on a pull request, delegates included. Without at least one, integrations with the system cannot pass gates that the owner must sign.",
    },
    examples: [["omsorg-ejer"]],
  },
  "manager.github.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["omsorg-ejer"],
  },
  vendor: {
    title: { da: "Leverandør", en: "Vendor" },
    description: {
      da: "Den, der leverer systemet. Databehandleraftaler, kontrakter og forespørgsler om genbrug bruger samme navn. Er systemet udviklet af kommunen, så skriv kommunens navn.",
      en: "Whoever supplies the system. Data processing agreements, contracts and reuse enquiries use the same name. If the municipality built it, write the municipality's name.",
    },
    examples: [{ name: "KMD A/S", email: "integrationer@kmd.example" }],
  },
  "vendor.name": {
    title: { da: "Navn", en: "Name" },
    description: {
      da: "Leverandørens fulde navn. Brug præcis samme stavemåde på alle leverandørens systemer.",
      en: "The vendor's full name. Spell it exactly the same on all of the vendor's systems.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["KMD A/S"],
  },
  "vendor.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "Leverandørens fælles postkasse for integrationer eller support.",
      en: "The vendor's shared mailbox for integrations or support.",
    },
    examples: ["integrationer@kmd.example"],
  },
  hosting: {
    title: { da: "Driftssted", en: "Hosting" },
    description: { da: "Hvor systemet kører.", en: "Where the system runs." },
    enumTitles: {
      internal: { da: "Hos kommunen", en: "Internal" },
      external: { da: "Hos leverandøren", en: "External" },
      cloud: { da: "I skyen", en: "Cloud" },
    },
    enumHelp: {
      internal: { da: "Kommunens eget driftsmiljø.", en: "The municipality's own environment." },
      external: {
        da: "Leverandørens eller en driftsleverandørs miljø.",
        en: "The vendor's or a hosting provider's environment.",
      },
      cloud: {
        da: "En cloudtjeneste, som leverandøren lejer sig ind på, eller som kommunen har adgang til.",
        en: "A cloud service that the vendor rents or the municipality has access to.",
      },
    },
    examples: ["external"],
  },
  endOfLifeOn: {
    title: { da: "Systemet udfases den", en: "End of life" },
    description: {
      da: "Den dag, systemet tages ud af brug, eller kontrakten udløber uden forlængelse. Alle integrationer til systemet skal være lukket eller flyttet inden.",
      en: "The day the system is taken out of use, or its contract ends without extension. Every integration with it must be closed or moved before then.",
    },
    examples: ["2031-12-31"],
  },
  aliases: {
    title: { da: "Andre navne", en: "Other names" },
    description: {
      da: "Andre navne på systemet, fx det gamle produktnavn. Bruges til at finde det i søgning og i andre kommuners kataloger.",
      en: "Other names of the system, such as the old product name. Used to find it in search and in other municipalities' catalogues.",
    },
    examples: [["Nexus"]],
  },
  "aliases.*": {
    title: { da: "Navn", en: "Name" },
    description: { da: "Et andet navn på systemet.", en: "Another name of the system." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
  },
  kitos: {
    title: { da: "KITOS", en: "KITOS" },
    description: {
      da: "Systemets numre i KITOS, så oplysninger kan sammenlignes automatisk.",
      en: "The system's numbers in KITOS, so that facts can be compared automatically.",
    },
  },
  "kitos.system": {
    title: { da: "IT-system i KITOS", en: "System in KITOS" },
    description: {
      da: "UUID på it-systemet i KITOS. Det er det samme for alle kommuner.",
      en: "UUID of the system in KITOS. It is the same for all municipalities.",
    },
    examples: ["3f0d6c1e-5b7a-4c39-9d15-1d4c1e0a7b52"],
  },
  "kitos.usage": {
    title: { da: "IT-systemanvendelse i KITOS", en: "System usage in KITOS" },
    description: {
      da: "UUID på kommunens egen anvendelse af systemet i KITOS.",
      en: "UUID of the municipality's own use of the system in KITOS.",
    },
    examples: ["8a2b9f44-0c61-4be0-a2f7-6f2d3c95e1a8"],
  },
};
