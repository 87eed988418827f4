// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/governance.schema.json says of each field. */
export const governanceFieldDictionary: FieldDictionary = {
  organisation: {
    title: { da: "Organisation", en: "Organisation" },
    description: { da: "", en: "" },
  },
  "organisation.name": { title: { da: "Navn", en: "Name" }, description: { da: "", en: "" } },
  "organisation.shortName": {
    title: { da: "Kort navn", en: "Short name" },
    description: { da: "", en: "" },
  },
  locale: { title: { da: "Sprog", en: "Language" }, description: { da: "", en: "" } },
  timeZone: { title: { da: "Tidszone", en: "Time zone" }, description: { da: "", en: "" } },
  site: { title: { da: "Websted", en: "Site" }, description: { da: "", en: "" } },
  "site.url": {
    title: { da: "Webstedets adresse", en: "Address of the site" },
    description: { da: "", en: "" },
  },
  "site.repository": {
    title: { da: "Repository på GitHub", en: "Repository on GitHub" },
    description: { da: "", en: "" },
  },
  "site.accessibilityStatement": {
    title: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
    description: { da: "", en: "" },
  },
  "site.indexed": {
    title: { da: "Må findes af søgemaskiner", en: "May be found by search engines" },
    description: { da: "", en: "" },
  },
  help: { title: { da: "Hjælp", en: "Help" }, description: { da: "", en: "" } },
  "help.portal": {
    title: { da: "Serviceportal", en: "Service portal" },
    description: { da: "", en: "" },
  },
  "help.email": { title: { da: "Postkasse", en: "Mailbox" }, description: { da: "", en: "" } },
  "help.kitos": { title: { da: "KITOS", en: "KITOS" }, description: { da: "", en: "" } },
  roles: { title: { da: "Roller", en: "Roles" }, description: { da: "", en: "" } },
  "roles.it": {
    title: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
    description: { da: "", en: "" },
  },
  "roles.it.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.dpo": {
    title: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
    description: { da: "", en: "" },
  },
  "roles.dpo.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.contract": {
    title: { da: "Kontraktansvarlig", en: "Contract manager" },
    description: { da: "", en: "" },
  },
  "roles.contract.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.security": {
    title: { da: "Informationssikkerhed", en: "Information security" },
    description: { da: "", en: "" },
  },
  "roles.security.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.operations": {
    title: { da: "It-drift", en: "IT operations" },
    description: { da: "", en: "" },
  },
  "roles.operations.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.exceptions": {
    title: { da: "Leder af IT & Digitalisering", en: "Head of IT & Digitalisation" },
    description: { da: "", en: "" },
  },
  "roles.exceptions.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  "roles.requester": {
    title: { da: "Ledere af enheder, der stiller behov", en: "Heads of requesting units" },
    description: { da: "", en: "" },
  },
  "roles.requester.*": { title: { da: "", en: "" }, description: { da: "", en: "" } },
  "roles.requester.*.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  gates: {
    title: { da: "Underskrifter ved hver gate", en: "Signatures at each gate" },
    description: { da: "", en: "" },
  },
  "gates.parties": {
    title: { da: "Til Parter", en: "Into Parties" },
    description: { da: "", en: "" },
  },
  "gates.parties.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.parties.*.role": { title: { da: "Rolle", en: "Role" }, description: { da: "", en: "" } },
  "gates.parties.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.clarification": {
    title: { da: "Til Afklaring", en: "Into Clarification" },
    description: { da: "", en: "" },
  },
  "gates.clarification.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.clarification.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "", en: "" },
  },
  "gates.clarification.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.agreement": {
    title: { da: "Til Aftale", en: "Into Agreement" },
    description: { da: "", en: "" },
  },
  "gates.agreement.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.agreement.*.role": { title: { da: "Rolle", en: "Role" }, description: { da: "", en: "" } },
  "gates.agreement.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.implementation": {
    title: { da: "Til Implementering", en: "Into Implementation" },
    description: { da: "", en: "" },
  },
  "gates.implementation.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.implementation.*.role": {
    title: { da: "Rolle", en: "Role" },
    description: { da: "", en: "" },
  },
  "gates.implementation.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.operation": {
    title: { da: "Til Drift", en: "Into Operation" },
    description: { da: "", en: "" },
  },
  "gates.operation.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.operation.*.role": { title: { da: "Rolle", en: "Role" }, description: { da: "", en: "" } },
  "gates.operation.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.exit": { title: { da: "Til Exit", en: "Into Exit" }, description: { da: "", en: "" } },
  "gates.exit.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.exit.*.role": { title: { da: "Rolle", en: "Role" }, description: { da: "", en: "" } },
  "gates.exit.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  "gates.retired": {
    title: { da: "Til Afviklet", en: "Into Retired" },
    description: { da: "", en: "" },
  },
  "gates.retired.*": {
    title: { da: "Underskrift", en: "Signature" },
    description: { da: "", en: "" },
  },
  "gates.retired.*.role": { title: { da: "Rolle", en: "Role" }, description: { da: "", en: "" } },
  "gates.retired.*.when": {
    title: { da: "Betingelse", en: "Condition" },
    description: { da: "", en: "" },
  },
  labels: {
    title: { da: "Navne på etiketter", en: "Label names" },
    description: { da: "", en: "" },
  },
  "labels.approved/requester": {
    title: { da: "approved/requester", en: "approved/requester" },
    description: { da: "", en: "" },
  },
  "labels.approved/source-owner": {
    title: { da: "approved/source-owner", en: "approved/source-owner" },
    description: { da: "", en: "" },
  },
  "labels.approved/target-owner": {
    title: { da: "approved/target-owner", en: "approved/target-owner" },
    description: { da: "", en: "" },
  },
  "labels.approved/it": {
    title: { da: "approved/it", en: "approved/it" },
    description: { da: "", en: "" },
  },
  "labels.approved/dpo": {
    title: { da: "approved/dpo", en: "approved/dpo" },
    description: { da: "", en: "" },
  },
  "labels.approved/contract": {
    title: { da: "approved/contract", en: "approved/contract" },
    description: { da: "", en: "" },
  },
  "labels.approved/security": {
    title: { da: "approved/security", en: "approved/security" },
    description: { da: "", en: "" },
  },
  "labels.approved/operations": {
    title: { da: "approved/operations", en: "approved/operations" },
    description: { da: "", en: "" },
  },
  "labels.exception/phase": {
    title: { da: "exception/phase", en: "exception/phase" },
    description: { da: "", en: "" },
  },
  "labels.findings/errors": {
    title: { da: "findings/errors", en: "findings/errors" },
    description: { da: "", en: "" },
  },
  limits: { title: { da: "Frister", en: "Limits" }, description: { da: "", en: "" } },
  "limits.phaseDays": {
    title: { da: "Dage i hver fase", en: "Days in each phase" },
    description: { da: "", en: "" },
  },
  "limits.phaseDays.need": { title: { da: "need", en: "need" }, description: { da: "", en: "" } },
  "limits.phaseDays.parties": {
    title: { da: "parties", en: "parties" },
    description: { da: "", en: "" },
  },
  "limits.phaseDays.clarification": {
    title: { da: "clarification", en: "clarification" },
    description: { da: "", en: "" },
  },
  "limits.phaseDays.agreement": {
    title: { da: "agreement", en: "agreement" },
    description: { da: "", en: "" },
  },
  "limits.phaseDays.implementation": {
    title: { da: "implementation", en: "implementation" },
    description: { da: "", en: "" },
  },
  "limits.dpaExpiresSoonDays": {
    title: { da: "Databehandleraftale udløber snart (dage)", en: "DPA expires soon (days)" },
    description: { da: "", en: "" },
  },
  peers: {
    title: { da: "Andre kommuners kataloger", en: "Other municipalities' catalogues" },
    description: { da: "", en: "" },
  },
  "peers.*": { title: { da: "Kommune", en: "Municipality" }, description: { da: "", en: "" } },
  "peers.*.name": { title: { da: "Navn", en: "Name" }, description: { da: "", en: "" } },
  "peers.*.url": {
    title: { da: "Katalogets adresse", en: "Address of the catalogue" },
    description: { da: "", en: "" },
  },
};
