import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import type { Text } from "../../../domain/language.ts";

const vendorName = {
  da: "Vælg navnet fra listen; det skal stå præcis som på systemet.",
  en: "Choose the name from the list; it must be written exactly as on the system.",
};

const vendor = (da: string, en: string): Text => ({
  da: `${da} ${vendorName.da}`,
  en: `${en} ${vendorName.en}`,
});

/** What the schemas say to those who write the file by hand, said to those who fill in a form: without names of fields and files. */
export const formHelp: Readonly<Record<string, Text>> = {
  id: {
    da: "Integrationens faste navn, og det, filen kommer til at hedde. Kun små bogstaver a–z, tal og bindestreg; skriv æ som ae, ø som oe og å som aa. Vælg gerne afgiver, modtager og emne. Id'et ændres ikke senere, for adresser og henvisninger bygger på det.",
    en: "The integration's lasting name, and what its file will be called. Only lower-case a–z, digits and hyphens; write æ as ae, ø as oe and å as aa. Source, target and subject make a good id. It does not change later, because addresses and references rest on it.",
  },
  status: {
    da: "Om nogen arbejder på integrationen eller bruger den. Hvor langt den er, siger fasen. Alt andet end aktiv kræver en begrundelse i feltet nedenfor.",
    en: "Whether anyone works on the integration or uses it. The phase says how far it has come. Anything but active needs a reason in the field below.",
  },
  "systems.*.id": {
    da: "Et af de systemer, kataloget kender. Mangler det, skal systemet først have sin egen fil i kataloget.",
    en: "One of the systems the catalogue knows. If it is not there, the system must have a file of its own in the catalogue first.",
  },
  "reuse.enquiries.*.vendor": vendor(
    "Den leverandør, der er spurgt.",
    "The vendor that was asked.",
  ),
  "dataFlow.elements.*.name": {
    da: "Oplysningens navn, skrevet som under »Nødvendige data«.",
    en: "The name of the information, written as under “Data needed”.",
  },
  "dataFlow.elements.*.cpr": {
    da: "Sæt kryds, hvis oplysningen er eller indeholder et CPR-nummer. Skriv aldrig selve nummeret noget sted.",
    en: "Tick if the information is or contains a CPR number (Danish civil registration number). Never write the number itself anywhere.",
  },
  "privacy.personalData": {
    da: "Om der flyttes oplysninger, der kan føres tilbage til en person. Et id, som kun systemerne kender, er også en personoplysning, hvis nogen kan slå personen op.",
    en: "Whether information moves that can be traced to a person. An id that only the systems know is personal data too, if someone can look the person up.",
  },
  "privacy.cprBasis": {
    da: "Hvad der giver ret til at bruge CPR-nummeret. Udfyldes, når et dataelement er mærket som CPR-nummer.",
    en: "What gives the right to use the CPR number. Filled in when a data element is marked as a CPR number.",
  },
  "dpa.*.vendor": vendor(
    "Den leverandør, beslutningen gælder.",
    "The vendor the decision concerns.",
  ),
  "contracts.*.vendor": vendor(
    "Den leverandør, kontrakten er indgået med.",
    "The vendor the contract is with.",
  ),
};

/** What to write in a field of the form; nothing for a field that the schemas do not know. */
export const helpOf = (path: string): Text | undefined =>
  formHelp[path] ?? fieldDictionary[path]?.description;
