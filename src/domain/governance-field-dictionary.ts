// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/governance.schema.json says of each field. */
export const governanceFieldDictionary: FieldDictionary = {
  organisation: {
    title: { da: "Organisation", en: "Organisation" },
    description: {
      da: "Den organisation, kataloget tilhører.",
      en: "The organisation the catalogue belongs to.",
    },
    examples: [{ name: "Eksempelby Kommune", shortName: "Eksempelby" }],
  },
  "organisation.name": {
    title: { da: "Navn", en: "Name" },
    description: {
      da: "Det fulde navn, som det skal stå på webstedet.",
      en: "The full name as the site should show it.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Eksempelby Kommune"],
  },
  "organisation.shortName": {
    title: { da: "Kort navn", en: "Short name" },
    description: {
      da: "Et kort navn til smalle skærme og faner.",
      en: "A short name for narrow screens and tabs.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Eksempelby"],
  },
  locale: {
    title: { da: "Sprog", en: "Language" },
    description: {
      da: "Sproget i fund, kommentarer og på webstedets forside.",
      en: "The language of findings, comments and the site's front page.",
    },
    enumTitles: { da: { da: "Dansk", en: "Danish" }, en: { da: "Engelsk", en: "English" } },
    examples: ["da"],
  },
  timeZone: {
    title: { da: "Tidszone", en: "Time zone" },
    description: {
      da: "Den tidszone, som »i dag« regnes i, når frister tælles.",
      en: 'The time zone in which "today" is counted for deadlines.',
    },
    patternHelp: {
      da: "en tidszone fra IANA-listen, fx Europe/Copenhagen",
      en: "a time zone of the IANA list, such as Europe/Copenhagen",
    },
    examples: ["Europe/Copenhagen"],
  },
  site: {
    title: { da: "Websted", en: "Site" },
    description: {
      da: "Hvor webstedet ligger, og hvad det henviser til.",
      en: "Where the site is and what it links to.",
    },
  },
  "site.url": {
    title: { da: "Webstedets adresse", en: "Address of the site" },
    description: {
      da: "Den adresse, webstedet udgives på, med skråstreg til sidst.",
      en: "The address the site is published at, with a final slash.",
    },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://eksempelby.example/integrationer/"],
  },
  "site.repository": {
    title: { da: "Repository på GitHub", en: "Repository on GitHub" },
    description: {
      da: "Repositoriet på GitHub som ejer/navn, så siderne kan vise »Ret denne fil«.",
      en: "The repository on GitHub as owner/name, so that pages can offer to edit their file.",
    },
    patternHelp: {
      da: "ejer/navn, fx eksempelby/integrationer",
      en: "owner/name, such as eksempelby/integrationer",
    },
    examples: ["eksempelby/integrationer"],
  },
  "site.accessibilityStatement": {
    title: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
    description: {
      da: "Adressen på webstedets tilgængelighedserklæring i WAS-Tool. Offentlige websteder skal have en.",
      en: "The address of the site's accessibility statement in WAS-Tool. Public sites must have one.",
    },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://was.example/eksempelby-integrationer"],
  },
  "site.indexed": {
    title: { da: "Må findes af søgemaskiner", en: "May be found by search engines" },
    description: {
      da: "Om søgemaskiner må vise webstedet. Kun `true` for den offentlige udgave.",
      en: "Whether search engines may show the site. `true` only for the public edition.",
    },
    examples: [false],
  },
  help: {
    title: { da: "Hjælp", en: "Help" },
    description: {
      da: "Hvor brugerne får hjælp. Vises som »Bestil hjælp« på alle sider.",
      en: "Where users get help. Shown on every page.",
    },
  },
  "help.portal": {
    title: { da: "Serviceportal", en: "Service portal" },
    description: {
      da: "Adressen på kommunens serviceportal.",
      en: "The address of the municipality's service portal.",
    },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://serviceportal.eksempelby.example/"],
  },
  "help.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: {
      da: "Postkassen for hjælp til integrationer.",
      en: "The mailbox for help with integrations.",
    },
    examples: ["digitalisering@eksempelby.example"],
  },
  "help.kitos": {
    title: { da: "KITOS", en: "KITOS" },
    description: { da: "Adressen på KITOS.", en: "The address of KITOS." },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://kitos.example/"],
  },
  roles: {
    title: { da: "Roller", en: "Roles" },
    description: {
      da: "De GitHub-brugere, der må skrive under for hver rolle. Systemejere og systemforvaltere står på deres systemer i `systems/`. En rolle uden brugere kan ingen skrive under for.",
      en: "The GitHub users who may sign for each role. System owners and managers are listed with their systems in `systems/`. Nobody can sign for a role without users.",
    },
  },
  "roles.it": {
    title: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
    description: {
      da: "Skriver under på, at løsningen er fornuftig og kan lade sig gøre.",
      en: "Sign that the solution is sound and feasible.",
    },
    examples: [["eksempelby-digitalisering"]],
  },
  "roles.it.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.dpo": {
    title: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
    description: { da: "Skriver under på databeskyttelsen.", en: "Sign for data protection." },
    examples: [["eksempelby-dpo"]],
  },
  "roles.dpo.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.contract": {
    title: { da: "Kontraktansvarlig", en: "Contract manager" },
    description: {
      da: "Skriver under på kontrakt og udbudsret.",
      en: "Sign for contract and procurement.",
    },
    examples: [["eksempelby-kontrakt"]],
  },
  "roles.contract.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.security": {
    title: { da: "Informationssikkerhed", en: "Information security" },
    description: {
      da: "Skriver under på risiko og foranstaltninger.",
      en: "Sign for risk and measures.",
    },
    examples: [["eksempelby-sikkerhed"]],
  },
  "roles.security.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.operations": {
    title: { da: "It-drift", en: "IT operations" },
    description: {
      da: "Skriver under på, at integrationen kan holdes i drift.",
      en: "Sign that the integration can be kept running.",
    },
    examples: [["eksempelby-drift"]],
  },
  "roles.operations.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.exceptions": {
    title: { da: "Leder af IT & Digitalisering", en: "Head of IT & Digitalisation" },
    description: {
      da: "Må tillade, at en integration springer en fase over eller går tilbage.",
      en: "May allow an integration to skip a phase or go back.",
    },
    examples: [["eksempelby-itchef"]],
  },
  "roles.exceptions.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  "roles.requester": {
    title: { da: "Ledere af enheder med behov", en: "Heads of requesting units" },
    description: {
      da: "Lederne af de enheder, der har brug for data. Nøglen er enhedens navn, præcis som i `owners.requester.unit`.",
      en: "The heads of the units that need data. The key is the unit's name, exactly as in `owners.requester.unit`.",
    },
    examples: [{ Visitationen: ["visitation-leder"] }],
  },
  "roles.requester.*": {
    title: { da: "Enhed", en: "Unit" },
    description: {
      da: "De GitHub-brugere, der må skrive under for enheden.",
      en: "The GitHub users who may sign for the unit.",
    },
  },
  "roles.requester.*.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: {
      da: "Et brugernavn på GitHub, uden @ foran.",
      en: "A user name on GitHub, without a leading @.",
    },
    patternHelp: {
      da: "et GitHub-brugernavn uden @: bogstaver a–z, tal og bindestreg",
      en: "a GitHub login without @: letters a–z, digits and hyphens",
    },
    examples: ["eksempelby-digitalisering"],
  },
  gates: {
    title: { da: "Underskrifter ved hver port", en: "Signatures at each gate" },
    description: {
      da: "De underskrifter, hver port kræver. En port, der ikke er nævnt, følger standarden. En tom liste afvises, så ingen port kan stå åben ved en forglemmelse.",
      en: "The signatures each gate needs. A gate that is not named follows the default. An empty list is refused, so that no gate is open by omission.",
    },
  },
  "gates.parties": {
    title: { da: "Porten til Parter", en: "Into Parties" },
    description: {
      da: "Underskrifter, før parterne samles om behovet.",
      en: "Signatures before the parties gather round the need.",
    },
    examples: [["requester"]],
  },
  "gates.parties.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.parties.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.parties.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.clarification": {
    title: { da: "Porten til Afklaring", en: "Into Clarification" },
    description: {
      da: "Underskrifter, før afklaringsmødet holdes.",
      en: "Signatures before the clarification meeting.",
    },
    examples: [["source-owner", "target-owner"]],
  },
  "gates.clarification.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.clarification.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.clarification.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.agreement": {
    title: { da: "Porten til Aftale", en: "Into Agreement" },
    description: {
      da: "Underskrifter, før aftalen forhandles.",
      en: "Signatures before the agreement is negotiated.",
    },
    examples: [["it", { role: "dpo", when: "personal-data" }]],
  },
  "gates.agreement.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.agreement.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.agreement.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.implementation": {
    title: { da: "Porten til Implementering", en: "Into Implementation" },
    description: {
      da: "Underskrifter, før der bygges.",
      en: "Signatures before anything is built.",
    },
    examples: [["source-owner", "target-owner", "contract", "it"]],
  },
  "gates.implementation.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.implementation.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.implementation.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.operation": {
    title: { da: "Porten til Drift", en: "Into Operation" },
    description: {
      da: "Underskrifter, før integrationen tages i brug.",
      en: "Signatures before the integration is put to use.",
    },
    examples: [["source-owner", "target-owner", "security", "operations"]],
  },
  "gates.operation.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.operation.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.operation.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.exit": {
    title: { da: "Porten til Exit", en: "Into Exit" },
    description: {
      da: "Underskrifter, før lukningen begynder.",
      en: "Signatures before the closing begins.",
    },
    examples: [["source-owner", "target-owner", "contract"]],
  },
  "gates.exit.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.exit.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.exit.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  "gates.retired": {
    title: { da: "Porten til Afviklet", en: "Into Retired" },
    description: {
      da: "Underskrifter, før integrationen er afviklet.",
      en: "Signatures before the integration is retired.",
    },
    examples: [["source-owner", "target-owner", "operations"]],
  },
  "gates.retired.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: {
      da: "En rolle, eller en rolle med en betingelse.",
      en: "A role, or a role with a condition.",
    },
    examples: ["it", { role: "dpo", when: "personal-data" }],
  },
  "gates.retired.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "Rollen, der skal skrive under.", en: "The role that must sign." },
    enumTitles: {
      requester: { da: "Leder af den enhed, der har behovet", en: "Head of the requesting unit" },
      "source-owner": { da: "Systemejer, afgiver", en: "Owner of the source system" },
      "target-owner": { da: "Systemejer, modtager", en: "Owner of the target system" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["dpo"],
  },
  "gates.retired.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "Betingelsen.", en: "The condition." },
    enumTitles: {
      "personal-data": { da: "Der flyttes personoplysninger", en: "Personal data move" },
      "sensitive-data": {
        da: "Der flyttes følsomme oplysninger eller oplysninger om strafbare forhold",
        en: "Sensitive or criminal data move",
      },
      cpr: { da: "Der flyttes CPR-numre", en: "CPR numbers move" },
      "third-country": {
        da: "Personoplysninger forlader EU/EØS",
        en: "Personal data leave the EU/EEA",
      },
      "dpa-not-required": {
        da: "En databehandleraftale er sat til ikke påkrævet",
        en: "A data processing agreement is set to not required",
      },
    },
    examples: ["personal-data"],
  },
  labels: {
    title: { da: "Navne på etiketter", en: "Label names" },
    description: {
      da: "Andre navne til de etiketter, der bruges på GitHub. Nøglen er standardnavnet, værdien er kommunens navn.",
      en: "Other names for the labels used on GitHub. The key is the default name, the value the municipality's.",
    },
    examples: [{ "approved/dpo": "godkendt/dpo" }],
  },
  "labels.approved/requester": {
    title: { da: "Underskrift: enheden med behovet", en: "Signature: requesting unit" },
    description: {
      da: "Lederen af den enhed, der har behovet, står inde for det.",
      en: "The head of the requesting unit confirms the need.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/behov"],
  },
  "labels.approved/source-owner": {
    title: { da: "Underskrift: systemejer, afgiver", en: "Signature: owner of the source system" },
    description: {
      da: "Systemejeren for det afgivende system siger ja.",
      en: "The owner of the source system says yes.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/systemejer-afgiver"],
  },
  "labels.approved/target-owner": {
    title: { da: "Underskrift: systemejer, modtager", en: "Signature: owner of the target system" },
    description: {
      da: "Systemejeren for det modtagende system siger ja.",
      en: "The owner of the target system says yes.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/systemejer-modtager"],
  },
  "labels.approved/it": {
    title: { da: "Underskrift: IT & Digitalisering", en: "Signature: IT & Digitalisation" },
    description: { da: "IT & Digitalisering siger ja.", en: "IT & Digitalisation says yes." },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/it"],
  },
  "labels.approved/dpo": {
    title: {
      da: "Underskrift: databeskyttelsesrådgiver",
      en: "Signature: data protection officer",
    },
    description: {
      da: "Databeskyttelsesrådgiveren siger ja.",
      en: "The data protection officer says yes.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/dpo"],
  },
  "labels.approved/contract": {
    title: { da: "Underskrift: kontraktansvarlig", en: "Signature: contract manager" },
    description: { da: "Den kontraktansvarlige siger ja.", en: "The contract manager says yes." },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/kontrakt"],
  },
  "labels.approved/security": {
    title: { da: "Underskrift: informationssikkerhed", en: "Signature: information security" },
    description: { da: "Informationssikkerhed siger ja.", en: "Information security says yes." },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/sikkerhed"],
  },
  "labels.approved/operations": {
    title: { da: "Underskrift: it-drift", en: "Signature: IT operations" },
    description: { da: "It-drift siger ja.", en: "IT operations says yes." },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["godkendt/drift"],
  },
  "labels.exception/phase": {
    title: { da: "Undtagelse: fase", en: "Exception: phase" },
    description: {
      da: "Lederen af IT & Digitalisering tillader, at en integration springer en fase over eller går tilbage.",
      en: "The head of IT & Digitalisation allows an integration to skip a phase or go back.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["undtagelse/fase"],
  },
  "labels.findings/errors": {
    title: { da: "Fund: fejl", en: "Findings: errors" },
    description: {
      da: "Sættes af automatikken, når der er fejl, der blokerer.",
      en: "Set by the automation when errors block.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["fund/fejl"],
  },
  "labels.reminder/deadline": {
    title: { da: "Påmindelse: frist", en: "Reminder: deadline" },
    description: {
      da: "Sættes af automatikken på hver sag om en frist. Automatikken finder sine sager på den.",
      en: "Set by the automation on every issue about a deadline. The automation finds its issues by it.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["påmindelse/frist"],
  },
  "labels.reminder/overdue": {
    title: { da: "Påmindelse: overskredet", en: "Reminder: overdue" },
    description: {
      da: "Sættes af automatikken, når fristen er overskredet.",
      en: "Set by the automation when the deadline has passed.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["påmindelse/overskredet"],
  },
  "labels.reminder/digest": {
    title: { da: "Påmindelse: månedsoverblik", en: "Reminder: monthly digest" },
    description: {
      da: "Sættes af automatikken på månedens overblik til hver ansvarlig.",
      en: "Set by the automation on the month's overview for each responsible unit.",
    },
    patternHelp: { da: "udfyldt med etikettens navn", en: "filled in with the label's name" },
    examples: ["påmindelse/månedsoverblik"],
  },
  limits: {
    title: { da: "Frister", en: "Limits" },
    description: {
      da: "Hvor længe en integration normalt må blive i en fase, og hvornår der varsles.",
      en: "How long an integration may normally stay in a phase, and when warnings are given.",
    },
  },
  "limits.phaseDays": {
    title: { da: "Dage i hver fase", en: "Days in each phase" },
    description: {
      da: "Hvor mange dage en integration normalt højst bliver i hver fase. Derefter kommer en advarsel.",
      en: "The most days an integration normally stays in each phase. After that comes a warning.",
    },
    examples: [{ need: 90 }],
  },
  "limits.phaseDays.need": {
    title: { da: "Behov", en: "Need" },
    description: { da: "Dage i fasen Behov.", en: "Days in the phase Need." },
    examples: [90],
  },
  "limits.phaseDays.parties": {
    title: { da: "Parter", en: "Parties" },
    description: { da: "Dage i fasen Parter.", en: "Days in the phase Parties." },
    examples: [90],
  },
  "limits.phaseDays.clarification": {
    title: { da: "Afklaring", en: "Clarification" },
    description: { da: "Dage i fasen Afklaring.", en: "Days in the phase Clarification." },
    examples: [60],
  },
  "limits.phaseDays.agreement": {
    title: { da: "Aftale", en: "Agreement" },
    description: { da: "Dage i fasen Aftale.", en: "Days in the phase Agreement." },
    examples: [120],
  },
  "limits.phaseDays.implementation": {
    title: { da: "Implementering", en: "Implementation" },
    description: { da: "Dage i fasen Implementering.", en: "Days in the phase Implementation." },
    examples: [365],
  },
  "limits.dpaExpiresSoonDays": {
    title: { da: "Databehandleraftale udløber snart (dage)", en: "DPA expires soon (days)" },
    description: {
      da: "Hvor mange dage før udløb der varsles om en databehandleraftale.",
      en: "How many days before it ends a warning is given about a data processing agreement.",
    },
    examples: [90],
  },
  "limits.reviewMonths": {
    title: { da: "Måneder mellem gennemgange", en: "Months between reviews" },
    description: {
      da: "Hvor mange måneder der højst går mellem to gennemgange af en integration i drift.",
      en: "The most months between two reviews of an integration in operation.",
    },
    examples: [12],
  },
  "limits.reviewAskDays": {
    title: { da: "Gennemgang: dage før fristen", en: "Review: days before it is due" },
    description: {
      da: "Hvor mange dage før fristen systemforvalteren bliver bedt om at gennemgå integrationen.",
      en: "How many days before it is due the system manager is asked to review the integration.",
    },
    examples: [30],
  },
  "limits.reviewOwnerDays": {
    title: {
      da: "Gennemgang: dage til ejeren spørges",
      en: "Review: days until the owner is asked",
    },
    description: {
      da: "Hvor mange dage systemforvalteren har til at svare, før systemejeren bliver spurgt.",
      en: "How many days the system manager has to answer before the system owner is asked.",
    },
    examples: [30],
  },
  "limits.legacyMonths": {
    title: {
      da: "Frist for at færdigregistrere (måneder)",
      en: "Time to complete a registration (months)",
    },
    description: {
      da: "Hvor langt ude i fremtiden `legacy.completeBy` højst må ligge for en integration, der allerede kører.",
      en: "How far ahead `legacy.completeBy` may lie at most for an integration that already runs.",
    },
    examples: [12],
  },
  reminders: {
    title: { da: "Påmindelser", en: "Reminders" },
    description: {
      da: "Hvornår der sendes påmindelser om frister på GitHub, og hvad der indtil videre ikke skal mindes om.",
      en: "When reminders of deadlines are sent on GitHub, and what needs none for now.",
    },
  },
  "reminders.daysBefore": {
    title: { da: "Dage før", en: "Days before" },
    description: {
      da: "Hvor mange dage før fristen der sendes en påmindelse. 0 er selve dagen.",
      en: "How many days before the deadline a reminder is sent. 0 is the day itself.",
    },
    examples: [[90, 30, 7, 0]],
  },
  "reminders.daysBefore.*": {
    title: { da: "Dage", en: "Days" },
    description: { da: "Et antal dage.", en: "A number of days." },
    examples: [30],
  },
  "reminders.everyDaysAfter": {
    title: {
      da: "Dage mellem påmindelser efter fristen",
      en: "Days between reminders after the deadline",
    },
    description: {
      da: "Hvor ofte der sendes en påmindelse, når fristen er overskredet: fire gange, og derefter i månedens overblik (eller hver fjerde gang, hvis det er slået fra).",
      en: "How often a reminder is sent once the deadline has passed: four times, and then in the monthly overview (or every fourth time where that is off).",
    },
    examples: [7],
  },
  "reminders.digest": {
    title: { da: "Månedsoverblik", en: "Monthly digest" },
    description: {
      da: "Om hver ansvarlig får et overblik på GitHub hver måned.",
      en: "Whether each responsible unit gets an overview on GitHub every month.",
    },
    examples: [true],
  },
  "reminders.quiet": {
    title: { da: "Stille liste", en: "Quiet list" },
    description: {
      da: "Det, der ikke sendes påmindelser om til og med en dato.",
      en: "What no reminders are sent about until a date has passed.",
    },
    examples: [[{ kind: "certificate", until: "2027-01-31", reason: "Fornyes samlet i foråret." }]],
  },
  "reminders.quiet.*": {
    title: { da: "Ro", en: "Quiet" },
    description: {
      da: "Noget, der ikke sendes påmindelser om til og med en dato. Skriv mindst én af integration, system, kind og role; er der flere, skal alle passe.",
      en: "Something that no reminders are sent about until a date has passed. Name at least one of integration, system, kind and role; where there are several, all must fit.",
    },
  },
  "reminders.quiet.*.integration": {
    title: { da: "Integration", en: "Integration" },
    description: { da: "Kun denne integration.", en: "This integration only." },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger, fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    examples: ["nexus-sbsys-afgoerelser"],
  },
  "reminders.quiet.*.system": {
    title: { da: "System", en: "System" },
    description: {
      da: "Kun dette system og de integrationer, der bruger det.",
      en: "This system only, and the integrations that use it.",
    },
    patternHelp: {
      da: "små bogstaver a–z, tal og enkelte bindestreger, fx kmd-nexus",
      en: "lower-case a–z, digits and single hyphens, such as kmd-nexus",
    },
    examples: ["kmd-nexus"],
  },
  "reminders.quiet.*.kind": {
    title: { da: "Slags frist", en: "Kind of deadline" },
    description: { da: "Kun denne slags frist.", en: "This kind of deadline only." },
    enumTitles: {
      "dpa-expiry": { da: "Databehandleraftalen udløber", en: "Data processing agreement expires" },
      "dpa-audit": { da: "Tilsyn med databehandleren", en: "Audit of the data processor" },
      "dpia-review": {
        da: "Konsekvensanalysen skal gennemgås igen",
        en: "Review of the impact assessment (DPIA)",
      },
      "risk-review": { da: "Risikoen skal vurderes igen", en: "Review of the risk assessment" },
      review: { da: "Gennemgang af integrationen", en: "Review of the integration" },
      certificate: { da: "Certifikatet udløber", en: "Certificate expires" },
      "contract-end": { da: "Kontrakten udløber", en: "Contract ends" },
      "contract-notice": {
        da: "Sidste dag for opsigelse af kontrakten",
        en: "Last day to give notice on the contract",
      },
      "exit-end": { da: "Integrationen ventes at ophøre", en: "Integration is expected to end" },
      "legacy-completion": {
        da: "Registreringen skal være færdig",
        en: "Registration must be complete",
      },
      waiver: { da: "Dispensationen udløber", en: "Waiver expires" },
      "system-end": { da: "Systemet udfases", en: "System reaches its end of life" },
      "go-live": { da: "Planlagt idriftsættelse", en: "Planned go-live" },
      "phase-stuck": {
        da: "Integrationen er gået i stå i sin fase",
        en: "The integration is stuck in its phase",
      },
    },
    examples: ["certificate"],
  },
  "reminders.quiet.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: {
      da: "Kun denne rolle. Deler den fristen med andre roller, får de stadig påmindelser.",
      en: "This role only. Other roles that share the deadline still get reminders.",
    },
    enumTitles: {
      owner: { da: "Systemejer", en: "System owner" },
      manager: { da: "Systemforvalter", en: "System manager" },
      requester: { da: "Enheden med behovet", en: "The requesting unit" },
      project: { da: "Projektleder", en: "Project manager" },
      it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
      dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
      contract: { da: "Kontraktansvarlig", en: "Contract manager" },
      security: { da: "Informationssikkerhed", en: "Information security" },
      operations: { da: "It-drift", en: "IT operations" },
    },
    examples: ["operations"],
  },
  "reminders.quiet.*.until": {
    title: { da: "Til og med", en: "Until" },
    description: {
      da: "Sidste dag uden påmindelser. Derefter kommer de igen.",
      en: "The last day without reminders. After it they return.",
    },
    examples: ["2027-01-31"],
  },
  "reminders.quiet.*.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: {
      da: "Hvorfor der ikke skal sendes påmindelser, så den næste kan forstå det. Den vises i sagen, når den lukkes.",
      en: "Why no reminders are to be sent, so that the next person understands. It is shown in the issue when it is closed.",
    },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Fornyes samlet i foråret."],
  },
  peers: {
    title: { da: "Andre kommuners kataloger", en: "Other municipalities' catalogues" },
    description: {
      da: "Andre kommuners offentliggjorte kataloger, som bruges til at finde integrationer, der kan genbruges.",
      en: "Other municipalities' published catalogues, used to find integrations to reuse.",
    },
    examples: [
      [{ name: "Nordby Kommune", url: "https://nordby.example/integrationer/catalogue.json" }],
    ],
  },
  "peers.*": {
    title: { da: "Kommune", en: "Municipality" },
    description: {
      da: "En anden kommune, der udgiver sit katalog.",
      en: "Another municipality that publishes its catalogue.",
    },
  },
  "peers.*.name": {
    title: { da: "Navn", en: "Name" },
    description: { da: "Kommunens navn.", en: "The municipality's name." },
    patternHelp: { da: "udfyldt med tekst", en: "filled in with text" },
    examples: ["Nordby Kommune"],
  },
  "peers.*.url": {
    title: { da: "Katalogets adresse", en: "Address of the catalogue" },
    description: {
      da: "Adressen på kommunens `catalogue.json`.",
      en: "The address of the municipality's `catalogue.json`.",
    },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://nordby.example/integrationer/catalogue.json"],
  },
  "peers.*.contact": {
    title: { da: "Kontakt", en: "Contact" },
    description: {
      da: "Kommunens fælles postkasse for integrationer. Uden den bruges den kontakt, kommunen selv udgiver. Aldrig en persons adresse.",
      en: "The municipality's shared mailbox for integrations. Without it, the contact that the municipality itself publishes is used. Never a person's address.",
    },
    examples: ["integrationer@nordby.example"],
  },
  kitos: {
    title: { da: "KITOS", en: "KITOS" },
    description: {
      da: "Opslag i kommunernes fælles systemregister. Uden gruppen hentes der intet.",
      en: "Look-ups in the municipalities' common register of systems. Without the group nothing is fetched.",
    },
    examples: [{ cvr: "12345678" }],
  },
  "kitos.url": {
    title: { da: "Adresse", en: "Address" },
    description: {
      da: "KITOS' adresse uden sti; ellers https://kitos.dk/.",
      en: "The address of KITOS without a path; otherwise https://kitos.dk/.",
    },
    patternHelp: {
      da: "en adresse, der begynder med https://",
      en: "an address that begins with https://",
    },
    examples: ["https://kitos.dk/"],
  },
  "kitos.cvr": {
    title: { da: "CVR-nummer", en: "CVR number" },
    description: {
      da: "Kommunens CVR-nummer, som den er registreret med i KITOS. Skriv det i anførselstegn.",
      en: "The municipality's CVR number, as KITOS has it. Write it in quotation marks.",
    },
    patternHelp: { da: "otte cifre", en: "eight digits" },
    examples: ["12345678"],
  },
  "kitos.ownerRoles": {
    title: { da: "Roller for systemejer", en: "Roles of system owner" },
    description: {
      da: "UUID'er på de roller i KITOS, der svarer til systemejer. Uden dem kontrolleres rollen ikke.",
      en: "UUIDs of the roles in KITOS that mean system owner. Without them the role is not checked.",
    },
    examples: [["8c1b6f0e-2d0c-4a7e-9f65-0f3a5d3c1b22"]],
  },
  "kitos.ownerRoles.*": {
    title: { da: "UUID", en: "UUID" },
    description: { da: "Et nummer i KITOS.", en: "A number in KITOS." },
    examples: ["8c1b6f0e-2d0c-4a7e-9f65-0f3a5d3c1b22"],
  },
  "kitos.managerRoles": {
    title: { da: "Roller for systemforvalter", en: "Roles of system manager" },
    description: {
      da: "UUID'er på de roller i KITOS, der svarer til systemforvalter. KITOS kalder den oftest systemansvarlig.",
      en: "UUIDs of the roles in KITOS that mean system manager. KITOS mostly calls it systemansvarlig.",
    },
    examples: [["1f4f2c55-6f0b-4a7c-8a3e-27d7a5b0c901"]],
  },
  "kitos.managerRoles.*": {
    title: { da: "UUID", en: "UUID" },
    description: { da: "Et nummer i KITOS.", en: "A number in KITOS." },
    examples: ["8c1b6f0e-2d0c-4a7e-9f65-0f3a5d3c1b22"],
  },
};
