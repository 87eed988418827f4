import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Fortegnelse",
  lead: "Integrationer, der behandler personoplysninger: formål, grundlag, modtagere og slettefrister, sådan som databeskyttelsesforordningens artikel 30 kræver det.",
  noDpa: "I brug uden gyldig databehandleraftale",
  noDpaNone:
    "Alle integrationer i brug, der behandler personoplysninger, har de databehandleraftaler, de skal have.",
  notRequired: "Databehandleraftale vurderet som ikke påkrævet",
  third: "Oplysninger uden for EU/EØS",
  thirdNone: "Ingen integrationer overfører oplysninger til lande uden for EU/EØS.",
  thirdNoneStated:
    "Ingen integrationer har oplyst, at de overfører oplysninger til lande uden for EU/EØS.",
  thirdUnstated: (n: string) =>
    n === "1"
      ? "1 integration oplyser ikke, om oplysninger kan ses eller ligger uden for EU/EØS:"
      : `${n} integrationer oplyser ikke, om oplysninger kan ses eller ligger uden for EU/EØS:`,
  dpia: "Konsekvensanalyser (DPIA)",
  dpiaNone: "Ingen integrationer kræver en konsekvensanalyse.",
  dpiaNoneStated: "Ingen integrationer har oplyst, at de kræver en konsekvensanalyse.",
  dpiaUnstated: (n: string) =>
    n === "1"
      ? "1 integration oplyser ikke, om en konsekvensanalyse er påkrævet:"
      : `${n} integrationer oplyser ikke, om en konsekvensanalyse er påkrævet:`,
  dpiaMissing: "ikke gennemført endnu",
  dpiaDone: (date: string) => `gennemført ${date}`,
  dpiaReview: (date: string) => `gennemgås igen ${date}`,
  vendor: "Leverandør",
  status: "Status",
  reason: "Begrundelse",
  countries: "Lande",
  basis: "Grundlag",
  tia: "Vurderet (TIA)",
  register: "Fortegnelse over behandlinger",
  activity: "Behandling og formål",
  subjects: "Registrerede",
  data: "Oplysninger",
  legal: "Grundlag",
  recipients: "Modtagere",
  retention: "Slettefrist",
  none: "Ingen integrationer behandler personoplysninger.",
  unsettled: "Uafklaret, om de behandler personoplysninger",
  unknownText: (n: string) =>
    n === "1"
      ? "For 1 integration er det endnu ikke oplyst, om den behandler personoplysninger."
      : `For ${n} integrationer er det endnu ikke oplyst, om de behandler personoplysninger.`,
  cut: (shown: string, all: string) =>
    `Siden viser ${shown} af ${all} behandlinger. Alle står i filerne nedenfor.`,
  listCut: (shown: string, all: string) => `Listen viser ${shown} af ${all}.`,
  toFiles: "Alle står i fortegnelsens filer",
  counts: "I tal",
  withPersonal: "behandler personoplysninger",
  withSensitive: "flytter følsomme oplysninger eller oplysninger om strafbare forhold",
  withCpr: "flytter CPR-numre",
};

export const registerWords: Localised<typeof da> = {
  da,
  en: {
    title: "Records of processing",
    lead: "Integrations that process personal data: purpose, basis, recipients and retention, as Article 30 of the GDPR asks for them.",
    noDpa: "In use without a valid data processing agreement",
    noDpaNone:
      "Every integration in use that processes personal data has the data processing agreements it needs.",
    notRequired: "Data processing agreement judged not to be required",
    third: "Data outside the EU/EEA",
    thirdNone: "No integration transfers data to countries outside the EU/EEA.",
    thirdNoneStated:
      "No integration has stated that it transfers data to countries outside the EU/EEA.",
    thirdUnstated: (n) =>
      n === "1"
        ? "1 integration does not state whether data can be seen or are stored outside the EU/EEA:"
        : `${n} integrations do not state whether data can be seen or are stored outside the EU/EEA:`,
    dpia: "Impact assessments (DPIA)",
    dpiaNone: "No integration requires an impact assessment.",
    dpiaNoneStated: "No integration has stated that it requires an impact assessment.",
    dpiaUnstated: (n) =>
      n === "1"
        ? "1 integration does not state whether an impact assessment is required:"
        : `${n} integrations do not state whether an impact assessment is required:`,
    dpiaMissing: "not carried out yet",
    dpiaDone: (date) => `carried out ${date}`,
    dpiaReview: (date) => `to be reviewed ${date}`,
    vendor: "Vendor",
    status: "Status",
    reason: "Reason",
    countries: "Countries",
    basis: "Basis",
    tia: "Assessed (TIA)",
    register: "Records of processing activities",
    activity: "Processing and purpose",
    subjects: "Data subjects",
    data: "Data",
    legal: "Basis",
    recipients: "Recipients",
    retention: "Retention",
    none: "No integration processes personal data.",
    unsettled: "Not settled whether they process personal data",
    unknownText: (n) =>
      n === "1"
        ? "For 1 integration it has not yet been stated whether it processes personal data."
        : `For ${n} integrations it has not yet been stated whether they process personal data.`,
    cut: (shown, all) =>
      `The page shows ${shown} of ${all} records. All of them are in the files below.`,
    listCut: (shown, all) => `The list shows ${shown} of ${all}.`,
    toFiles: "All of them are in the files of the register",
    counts: "In figures",
    withPersonal: "process personal data",
    withSensitive: "move sensitive data or data on criminal offences",
    withCpr: "move CPR numbers",
  },
};
