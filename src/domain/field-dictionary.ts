// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/integration.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/integration.schema.json says of each field. */
export const fieldDictionary: FieldDictionary = {
  id: { title: { da: "Id", en: "Id" }, description: { da: "", en: "" } },
  title: { title: { da: "Titel", en: "Title" }, description: { da: "", en: "" } },
  summary: { title: { da: "Kort beskrivelse", en: "Summary" }, description: { da: "", en: "" } },
  phase: { title: { da: "Fase", en: "Phase" }, description: { da: "", en: "" } },
  status: { title: { da: "Status", en: "Status" }, description: { da: "", en: "" } },
  statusReason: {
    title: { da: "Begrundelse for status", en: "Reason for the status" },
    description: { da: "", en: "" },
  },
  visibility: { title: { da: "Synlighed", en: "Visibility" }, description: { da: "", en: "" } },
  kle: { title: { da: "KLE-emner", en: "KLE subjects" }, description: { da: "", en: "" } },
  "kle.*": { title: { da: "", en: "" }, description: { da: "", en: "" } },
  case: { title: { da: "Sagsnummer", en: "Case number" }, description: { da: "", en: "" } },
  owners: { title: { da: "Ansvarlige", en: "Responsible" }, description: { da: "", en: "" } },
  "owners.requester": {
    title: { da: "Behovsstiller", en: "Requester" },
    description: { da: "", en: "" },
  },
  "owners.requester.unit": { title: { da: "Enhed", en: "Unit" }, description: { da: "", en: "" } },
  "owners.requester.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: { da: "", en: "" },
  },
  "owners.project": {
    title: { da: "Projektleder", en: "Project manager" },
    description: { da: "", en: "" },
  },
  "owners.project.unit": { title: { da: "Enhed", en: "Unit" }, description: { da: "", en: "" } },
  "owners.project.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: { da: "", en: "" },
  },
  "owners.technical": {
    title: { da: "Teknisk ansvarlig", en: "Technical contact" },
    description: { da: "", en: "" },
  },
  "owners.technical.unit": { title: { da: "Enhed", en: "Unit" }, description: { da: "", en: "" } },
  "owners.technical.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: { da: "", en: "" },
  },
  need: { title: { da: "Behov", en: "Need" }, description: { da: "", en: "" } },
  "need.task": { title: { da: "Arbejdsopgave", en: "Task" }, description: { da: "", en: "" } },
  "need.data": {
    title: { da: "Nødvendige data", en: "Data needed" },
    description: { da: "", en: "" },
  },
  "need.data.*": { title: { da: "Kort tekst", en: "Short text" }, description: { da: "", en: "" } },
  "need.frequency": {
    title: { da: "Hyppighed", en: "Frequency" },
    description: { da: "", en: "" },
  },
  "need.benefit": { title: { da: "Gevinst", en: "Benefit" }, description: { da: "", en: "" } },
  systems: { title: { da: "Systemer", en: "Systems" }, description: { da: "", en: "" } },
  "systems.*": { title: { da: "System", en: "System" }, description: { da: "", en: "" } },
  "systems.*.id": {
    title: { da: "System", en: "System" },
    description: { da: "", en: "" },
    references: "system",
  },
  "systems.*.role": {
    title: { da: "Rolle i dataflowet", en: "Role in the data flow" },
    description: { da: "", en: "" },
  },
  reuse: { title: { da: "Genbrug", en: "Reuse" }, description: { da: "", en: "" } },
  "reuse.outcome": { title: { da: "Resultat", en: "Outcome" }, description: { da: "", en: "" } },
  "reuse.kitosCheckedOn": {
    title: { da: "Slået op i KITOS den", en: "Looked up in KITOS on" },
    description: { da: "", en: "" },
  },
  "reuse.reason": { title: { da: "Begrundelse", en: "Reason" }, description: { da: "", en: "" } },
  "reuse.enquiries": {
    title: { da: "Forespørgsler hos leverandører", en: "Enquiries to vendors" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*": {
    title: { da: "Forespørgsel hos leverandør", en: "Enquiry to a vendor" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: { da: "", en: "" },
    references: "vendor",
  },
  "reuse.enquiries.*.askedOn": {
    title: { da: "Spurgt den", en: "Asked on" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*.answeredOn": {
    title: { da: "Svar modtaget den", en: "Answered on" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*.answer": {
    title: { da: "Svar", en: "Answer" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*.municipalities": {
    title: { da: "Kommuner", en: "Municipalities" },
    description: { da: "", en: "" },
  },
  "reuse.enquiries.*.municipalities.*": {
    title: { da: "Kort tekst", en: "Short text" },
    description: { da: "", en: "" },
  },
  dataFlow: { title: { da: "Dataflow", en: "Data flow" }, description: { da: "", en: "" } },
  "dataFlow.direction": {
    title: { da: "Retning", en: "Direction" },
    description: { da: "", en: "" },
  },
  "dataFlow.volumePerDay": {
    title: { da: "Antal pr. døgn", en: "Number per day" },
    description: { da: "", en: "" },
  },
  "dataFlow.elements": {
    title: { da: "Dataelementer", en: "Data elements" },
    description: { da: "", en: "" },
  },
  "dataFlow.elements.*": {
    title: { da: "Dataelement", en: "Data element" },
    description: { da: "", en: "" },
  },
  "dataFlow.elements.*.name": {
    title: { da: "Navn", en: "Name" },
    description: { da: "", en: "" },
  },
  "dataFlow.elements.*.category": {
    title: { da: "Kategori", en: "Category" },
    description: { da: "", en: "" },
  },
  "dataFlow.elements.*.cpr": {
    title: { da: "CPR-nummer", en: "CPR number" },
    description: { da: "", en: "" },
  },
  privacy: {
    title: { da: "Databeskyttelse", en: "Data protection" },
    description: { da: "", en: "" },
  },
  "privacy.personalData": {
    title: { da: "Personoplysninger", en: "Personal data" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis": {
    title: { da: "Behandlingsgrundlag", en: "Legal basis" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.article6": {
    title: { da: "Artikel 6", en: "Article 6" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.article6.*": {
    title: { da: "Grundlag efter artikel 6", en: "Basis under Article 6" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.article9": {
    title: { da: "Artikel 9", en: "Article 9" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.article9.*": {
    title: { da: "Grundlag efter artikel 9", en: "Basis under Article 9" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.national": {
    title: { da: "National hjemmel", en: "National law" },
    description: { da: "", en: "" },
  },
  "privacy.legalBasis.national.*": {
    title: { da: "Kort tekst", en: "Short text" },
    description: { da: "", en: "" },
  },
  "privacy.cprBasis": {
    title: { da: "Hjemmel til CPR-nummer", en: "Basis for the CPR number" },
    description: { da: "", en: "" },
  },
  "privacy.dataSubjects": {
    title: { da: "Registrerede", en: "Data subjects" },
    description: { da: "", en: "" },
  },
  "privacy.dataSubjects.*": {
    title: { da: "Registrerede", en: "Data subjects" },
    description: { da: "", en: "" },
  },
  "privacy.retention": {
    title: { da: "Slettefrist", en: "Retention" },
    description: { da: "", en: "" },
  },
  "privacy.recordOfProcessing": {
    title: { da: "Fortegnelse", en: "Record of processing" },
    description: { da: "", en: "" },
  },
  "privacy.dpia": {
    title: { da: "Konsekvensanalyse (DPIA)", en: "Impact assessment (DPIA)" },
    description: { da: "", en: "" },
  },
  "privacy.dpia.decision": {
    title: { da: "Beslutning", en: "Decision" },
    description: { da: "", en: "" },
  },
  "privacy.dpia.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: { da: "", en: "" },
  },
  "privacy.dpia.completedOn": {
    title: { da: "Gennemført den", en: "Completed on" },
    description: { da: "", en: "" },
  },
  "privacy.dpia.reviewOn": {
    title: { da: "Genbesøges den", en: "To be reviewed on" },
    description: { da: "", en: "" },
  },
  "privacy.dpia.reference": {
    title: { da: "Reference", en: "Reference" },
    description: { da: "", en: "" },
  },
  "privacy.riskAssessment": {
    title: { da: "Risikovurdering", en: "Risk assessment" },
    description: { da: "", en: "" },
  },
  "privacy.riskAssessment.level": {
    title: { da: "Niveau", en: "Level" },
    description: { da: "", en: "" },
  },
  "privacy.riskAssessment.assessedOn": {
    title: { da: "Vurderet den", en: "Assessed on" },
    description: { da: "", en: "" },
  },
  "privacy.riskAssessment.reviewOn": {
    title: { da: "Genbesøges den", en: "To be reviewed on" },
    description: { da: "", en: "" },
  },
  "privacy.riskAssessment.reference": {
    title: { da: "Reference", en: "Reference" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry": {
    title: { da: "Tredjeland", en: "Third country" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry.transfer": {
    title: { da: "Overførsel", en: "Transfer" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry.countries": {
    title: { da: "Lande", en: "Countries" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry.countries.*": {
    title: { da: "", en: "" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry.basis": {
    title: { da: "Overførselsgrundlag", en: "Transfer basis" },
    description: { da: "", en: "" },
  },
  "privacy.thirdCountry.tiaOn": {
    title: { da: "TIA udarbejdet den", en: "TIA made on" },
    description: { da: "", en: "" },
  },
  dpa: {
    title: { da: "Databehandleraftaler", en: "Data processing agreements" },
    description: { da: "", en: "" },
  },
  "dpa.*": {
    title: { da: "Databehandleraftale", en: "Data processing agreement" },
    description: { da: "", en: "" },
  },
  "dpa.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: { da: "", en: "" },
    references: "vendor",
  },
  "dpa.*.decision": {
    title: { da: "Beslutning", en: "Decision" },
    description: { da: "", en: "" },
  },
  "dpa.*.decidedOn": {
    title: { da: "Besluttet den", en: "Decided on" },
    description: { da: "", en: "" },
  },
  "dpa.*.reason": { title: { da: "Begrundelse", en: "Reason" }, description: { da: "", en: "" } },
  "dpa.*.status": { title: { da: "Status", en: "Status" }, description: { da: "", en: "" } },
  "dpa.*.signedOn": {
    title: { da: "Underskrevet den", en: "Signed on" },
    description: { da: "", en: "" },
  },
  "dpa.*.validUntil": {
    title: { da: "Gælder til", en: "Valid until" },
    description: { da: "", en: "" },
  },
  "dpa.*.nextAuditOn": {
    title: { da: "Næste tilsyn", en: "Next audit" },
    description: { da: "", en: "" },
  },
  "dpa.*.reference": {
    title: { da: "Reference", en: "Reference" },
    description: { da: "", en: "" },
  },
  contracts: { title: { da: "Kontrakter", en: "Contracts" }, description: { da: "", en: "" } },
  "contracts.*": { title: { da: "Kontrakt", en: "Contract" }, description: { da: "", en: "" } },
  "contracts.*.vendor": {
    title: { da: "Leverandør", en: "Vendor" },
    description: { da: "", en: "" },
    references: "vendor",
  },
  "contracts.*.form": {
    title: { da: "Aftaleform", en: "Form of contract" },
    description: { da: "", en: "" },
  },
  "contracts.*.reference": {
    title: { da: "Reference", en: "Reference" },
    description: { da: "", en: "" },
  },
  "contracts.*.signedOn": {
    title: { da: "Underskrevet den", en: "Signed on" },
    description: { da: "", en: "" },
  },
  "contracts.*.startsOn": {
    title: { da: "Starter den", en: "Starts on" },
    description: { da: "", en: "" },
  },
  "contracts.*.endsOn": {
    title: { da: "Udløber den", en: "Ends on" },
    description: { da: "", en: "" },
  },
  "contracts.*.noticeMonths": {
    title: { da: "Opsigelsesvarsel (måneder)", en: "Notice period (months)" },
    description: { da: "", en: "" },
  },
  "contracts.*.setupCostDkk": {
    title: { da: "Etableringspris (kr.)", en: "Set-up price (DKK)" },
    description: { da: "", en: "" },
  },
  "contracts.*.yearlyCostDkk": {
    title: { da: "Årlig pris (kr.)", en: "Yearly price (DKK)" },
    description: { da: "", en: "" },
  },
  meetings: { title: { da: "Møder", en: "Meetings" }, description: { da: "", en: "" } },
  "meetings.clarification": {
    title: { da: "Afklaringsmøde", en: "Clarification meeting" },
    description: { da: "", en: "" },
  },
  "meetings.clarification.heldOn": {
    title: { da: "Holdt den", en: "Held on" },
    description: { da: "", en: "" },
  },
  "meetings.clarification.outcome": {
    title: { da: "Resultat", en: "Outcome" },
    description: { da: "", en: "" },
  },
  "meetings.clarification.minutes": {
    title: { da: "Referat", en: "Minutes" },
    description: { da: "", en: "" },
  },
  "meetings.clarification.participants": {
    title: { da: "Deltagere", en: "Participants" },
    description: { da: "", en: "" },
  },
  "meetings.clarification.participants.*": {
    title: { da: "Deltager", en: "Participant" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty": {
    title: { da: "Trepartsmøde", en: "Three-party meeting" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty.heldOn": {
    title: { da: "Holdt den", en: "Held on" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty.outcome": {
    title: { da: "Resultat", en: "Outcome" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty.minutes": {
    title: { da: "Referat", en: "Minutes" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty.participants": {
    title: { da: "Deltagere", en: "Participants" },
    description: { da: "", en: "" },
  },
  "meetings.threeParty.participants.*": {
    title: { da: "Deltager", en: "Participant" },
    description: { da: "", en: "" },
  },
  technical: {
    title: { da: "Teknisk løsning", en: "Technical solution" },
    description: { da: "", en: "" },
  },
  "technical.pattern": {
    title: { da: "Integrationsmønster", en: "Integration pattern" },
    description: { da: "", en: "" },
  },
  "technical.protocol": {
    title: { da: "Protokol", en: "Protocol" },
    description: { da: "", en: "" },
  },
  "technical.route": { title: { da: "Vej", en: "Route" }, description: { da: "", en: "" } },
  "technical.exposedBy": {
    title: { da: "Udstillet af", en: "Exposed by" },
    description: { da: "", en: "" },
    references: "system",
  },
  "technical.authentication": {
    title: { da: "Autentifikation", en: "Authentication" },
    description: { da: "", en: "" },
  },
  "technical.encryption": {
    title: { da: "Kryptering", en: "Encryption" },
    description: { da: "", en: "" },
  },
  "technical.testData": {
    title: { da: "Testdata", en: "Test data" },
    description: { da: "", en: "" },
  },
  "technical.certificateExpiresOn": {
    title: { da: "Certifikat udløber den", en: "Certificate expires on" },
    description: { da: "", en: "" },
  },
  implementation: {
    title: { da: "Implementering", en: "Implementation" },
    description: { da: "", en: "" },
  },
  "implementation.plannedGoLive": {
    title: { da: "Planlagt idriftsættelse", en: "Planned go-live" },
    description: { da: "", en: "" },
  },
  "implementation.firstPersonalDataOn": {
    title: { da: "Første rigtige personoplysninger", en: "First real personal data" },
    description: { da: "", en: "" },
  },
  "implementation.acceptedOn": {
    title: { da: "Overtagelsesprøve bestået den", en: "Acceptance test passed on" },
    description: { da: "", en: "" },
  },
  "implementation.liveOn": {
    title: { da: "I drift fra", en: "Live since" },
    description: { da: "", en: "" },
  },
  operation: { title: { da: "Drift", en: "Operation" }, description: { da: "", en: "" } },
  "operation.criticality": {
    title: { da: "Kritikalitet", en: "Criticality" },
    description: { da: "", en: "" },
  },
  "operation.support": { title: { da: "Support", en: "Support" }, description: { da: "", en: "" } },
  "operation.support.email": {
    title: { da: "Postkasse", en: "Mailbox" },
    description: { da: "", en: "" },
  },
  "operation.support.hours": {
    title: { da: "Åbningstid", en: "Hours" },
    description: { da: "", en: "" },
  },
  "operation.sla": {
    title: { da: "Servicemål (SLA)", en: "Service levels (SLA)" },
    description: { da: "", en: "" },
  },
  "operation.sla.availabilityPercent": {
    title: { da: "Tilgængelighed (%)", en: "Availability (%)" },
    description: { da: "", en: "" },
  },
  "operation.sla.responseHours": {
    title: { da: "Reaktionstid (timer)", en: "Response time (hours)" },
    description: { da: "", en: "" },
  },
  "operation.sla.recoveryHours": {
    title: { da: "Genetableringstid (timer)", en: "Recovery time (hours)" },
    description: { da: "", en: "" },
  },
  "operation.monitoring": {
    title: { da: "Overvågning", en: "Monitoring" },
    description: { da: "", en: "" },
  },
  "operation.reviewedOn": {
    title: { da: "Senest gennemgået den", en: "Last reviewed on" },
    description: { da: "", en: "" },
  },
  "operation.nextReviewOn": {
    title: { da: "Næste gennemgang", en: "Next review" },
    description: { da: "", en: "" },
  },
  exit: { title: { da: "Exitplan", en: "Exit plan" }, description: { da: "", en: "" } },
  "exit.status": { title: { da: "Status", en: "Status" }, description: { da: "", en: "" } },
  "exit.settledOn": {
    title: { da: "Fastlagt den", en: "Settled on" },
    description: { da: "", en: "" },
  },
  "exit.expectedEndOn": {
    title: { da: "Forventet ophør", en: "Expected end" },
    description: { da: "", en: "" },
  },
  "exit.triggers": {
    title: { da: "Udløsende hændelser", en: "Triggers" },
    description: { da: "", en: "" },
  },
  "exit.triggers.*": {
    title: { da: "Udløsende hændelse", en: "Trigger" },
    description: { da: "", en: "" },
  },
  "exit.leadTimeMonths": {
    title: { da: "Tid der skal bruges (måneder)", en: "Lead time (months)" },
    description: { da: "", en: "" },
  },
  "exit.dataReturn": {
    title: { da: "Tilbagelevering af data", en: "Return of data" },
    description: { da: "", en: "" },
  },
  "exit.dataDeletion": {
    title: { da: "Sletning af data", en: "Deletion of data" },
    description: { da: "", en: "" },
  },
  "exit.archiving": {
    title: { da: "Arkivering", en: "Archiving" },
    description: { da: "", en: "" },
  },
  "exit.fallback": {
    title: { da: "Nødprocedure", en: "Fallback" },
    description: { da: "", en: "" },
  },
  "exit.activatedOn": {
    title: { da: "Exit aktiveret den", en: "Exit activated on" },
    description: { da: "", en: "" },
  },
  "exit.activatedBy": {
    title: { da: "Udløst af", en: "Triggered by" },
    description: { da: "", en: "" },
  },
  "exit.reason": {
    title: { da: "Begrundelse for exit", en: "Reason for the exit" },
    description: { da: "", en: "" },
  },
  "exit.decommission": {
    title: { da: "Nedlukning", en: "Decommissioning" },
    description: { da: "", en: "" },
  },
  "exit.decommission.stoppedOn": {
    title: { da: "Dataflow stoppet den", en: "Data flow stopped on" },
    description: { da: "", en: "" },
  },
  "exit.decommission.deletionConfirmedOn": {
    title: { da: "Sletning bekræftet den", en: "Deletion confirmed on" },
    description: { da: "", en: "" },
  },
  "exit.decommission.accessRemovedOn": {
    title: { da: "Adgange fjernet den", en: "Access removed on" },
    description: { da: "", en: "" },
  },
  "exit.decommission.contractsEndedOn": {
    title: { da: "Kontrakter afsluttet den", en: "Contracts ended on" },
    description: { da: "", en: "" },
  },
  dependsOn: { title: { da: "Afhænger af", en: "Depends on" }, description: { da: "", en: "" } },
  "dependsOn.*": {
    title: { da: "Integration", en: "Integration" },
    description: { da: "", en: "" },
    references: "integration",
  },
  replaces: { title: { da: "Erstatter", en: "Replaces" }, description: { da: "", en: "" } },
  "replaces.*": {
    title: { da: "Tidligere id", en: "Earlier id" },
    description: { da: "", en: "" },
  },
  waivers: { title: { da: "Dispensationer", en: "Waivers" }, description: { da: "", en: "" } },
  "waivers.*": { title: { da: "Dispensation", en: "Waiver" }, description: { da: "", en: "" } },
  "waivers.*.rule": {
    title: { da: "Regel", en: "Rule" },
    description: { da: "", en: "" },
    references: "rule",
  },
  "waivers.*.reason": {
    title: { da: "Begrundelse", en: "Reason" },
    description: { da: "", en: "" },
  },
  "waivers.*.until": {
    title: { da: "Gælder til og med", en: "Valid until" },
    description: { da: "", en: "" },
  },
  "waivers.*.approvedBy": {
    title: { da: "Godkendt af", en: "Approved by" },
    description: { da: "", en: "" },
  },
  legacy: {
    title: { da: "Eksisterende integration", en: "Existing integration" },
    description: { da: "", en: "" },
  },
  "legacy.completeBy": {
    title: { da: "Færdigregistreres senest", en: "To be completed by" },
    description: { da: "", en: "" },
  },
};
