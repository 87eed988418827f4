/** A corner of a municipality: what it calls its systems, what it does, and which data it moves. */
export interface Area {
  readonly unit: string;
  readonly mailbox: string;
  readonly kle: string;
  readonly systemWord: string;
  readonly tasks: readonly string[];
  readonly elements: readonly Element[];
  readonly subjects: readonly string[];
  readonly law: string;
}

export interface Element {
  readonly name: string;
  readonly category: "none" | "ordinary" | "confidential" | "sensitive";
  readonly cpr?: true;
}

const cpr: Element = { name: "cpr-nummer", category: "confidential", cpr: true };
const name: Element = { name: "navn", category: "ordinary" };
const address: Element = { name: "adresse", category: "ordinary" };

export const areas: readonly Area[] = [
  {
    unit: "Sundhed og Omsorg",
    mailbox: "omsorg",
    kle: "27.35.00",
    systemWord: "Omsorg",
    tasks: ["visitere hjælp i hjemmet", "planlægge besøg", "følge op på medicin"],
    elements: [
      cpr,
      name,
      { name: "indsatser", category: "sensitive" },
      { name: "helbredstilstand", category: "sensitive" },
      { name: "besoegstid", category: "ordinary" },
    ],
    subjects: ["citizens", "vulnerable-citizens"],
    law: "Serviceloven § 83",
  },
  {
    unit: "Børn og Unge",
    mailbox: "boernogunge",
    kle: "28.06.00",
    systemWord: "Institution",
    tasks: ["anvise dagtilbudspladser", "opkræve forældrebetaling", "følge børns trivsel"],
    elements: [
      cpr,
      name,
      address,
      { name: "pladsnummer", category: "ordinary" },
      { name: "fritagelse", category: "confidential" },
    ],
    subjects: ["children", "relatives"],
    law: "Dagtilbudsloven § 26",
  },
  {
    unit: "Skole",
    mailbox: "skole",
    kle: "17.01.00",
    systemWord: "Skole",
    tasks: ["indskrive elever", "lægge skema", "indberette fravær"],
    elements: [
      cpr,
      name,
      { name: "klassetrin", category: "ordinary" },
      { name: "fravaer", category: "ordinary" },
      { name: "stoettebehov", category: "sensitive" },
    ],
    subjects: ["children"],
    law: "Folkeskoleloven § 40",
  },
  {
    unit: "Økonomi",
    mailbox: "oekonomi",
    kle: "00.30.00",
    systemWord: "Økonomi",
    tasks: ["bogføre bilag", "afstemme konti", "betale fakturaer til tiden"],
    elements: [
      { name: "kontonummer", category: "none" },
      { name: "beloeb", category: "none" },
      { name: "bilagsdato", category: "none" },
      { name: "leverandoernummer", category: "none" },
    ],
    subjects: [],
    law: "Regnskabsbekendtgørelsen § 4",
  },
  {
    unit: "Løn og Personale",
    mailbox: "loen",
    kle: "81.38.00",
    systemWord: "Løn",
    tasks: ["udbetale løn", "registrere ferie", "ansætte medarbejdere"],
    elements: [
      cpr,
      name,
      { name: "loentrin", category: "confidential" },
      { name: "ansaettelsesdato", category: "ordinary" },
      { name: "sygefravaer", category: "sensitive" },
    ],
    subjects: ["employees"],
    law: "Ferieloven § 16",
  },
  {
    unit: "Borgerservice",
    mailbox: "borgerservice",
    kle: "23.05.00",
    systemWord: "Borger",
    tasks: ["besvare henvendelser", "udstede legitimation", "behandle flytninger"],
    elements: [
      cpr,
      name,
      address,
      { name: "henvendelsestype", category: "ordinary" },
      { name: "kontaktoplysninger", category: "ordinary" },
    ],
    subjects: ["citizens"],
    law: "CPR-loven § 12",
  },
  {
    unit: "Teknik og Miljø",
    mailbox: "teknikogmiljoe",
    kle: "02.34.00",
    systemWord: "Ejendom",
    tasks: ["behandle byggesager", "føre tilsyn", "vedligeholde bygninger"],
    elements: [
      { name: "matrikelnummer", category: "none" },
      { name: "bbr-data", category: "none" },
      { name: "sagstype", category: "none" },
      { name: "tegninger", category: "none" },
    ],
    subjects: [],
    law: "Byggeloven § 16",
  },
  {
    unit: "Jobcenter",
    mailbox: "jobcenter",
    kle: "15.20.00",
    systemWord: "Beskæftigelse",
    tasks: ["holde jobsamtaler", "bevilge tilbud", "følge op på sygedagpenge"],
    elements: [
      cpr,
      name,
      { name: "ydelse", category: "confidential" },
      { name: "raadighed", category: "confidential" },
      { name: "helbredsoplysninger", category: "sensitive" },
    ],
    subjects: ["citizens", "vulnerable-citizens"],
    law: "Lov om en aktiv beskæftigelsesindsats § 27",
  },
];
