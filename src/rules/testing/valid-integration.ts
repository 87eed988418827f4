import type { Integration } from "../../domain/entry.ts";
import type { IntegrationFields } from "../../domain/integration-fields.ts";
import { makeBody } from "./make-body.ts";
import { mergePatch, type Patch } from "./merge-patch.ts";

export const validId = "nexus-sbsys-afgoerelser";

const text = `
## Behov

Visitationen journaliserer hver afgørelse.

## Dataflow

Nexus afleverer, SBSYS modtager.

## Exitplan

Se felterne ovenfor; planen er gennemgået med begge ejere.

## Teknisk løsning

Nexus kalder SBSYS.

## Implementeringsplan

Test i marts, drift i juni.

## Driftsvilkår

It-drift overvåger køen.
`;

const fields = {
  id: validId,
  title: "Afgørelser fra KMD Nexus journaliseres i SBSYS",
  summary: "Når en afgørelse sendes fra KMD Nexus, lægges brevet på borgerens sag i SBSYS.",
  phase: "operation",
  status: "active",
  visibility: "internal",
  kle: ["27.35.00"],
  case: "2025-004711",
  owners: {
    requester: { unit: "Visitationen", email: "visitation@eksempelby.example" },
    project: { email: "projektkontor@eksempelby.example" },
    technical: { email: "digitalisering@eksempelby.example" },
  },
  need: {
    task: "Visitationen journaliserer afgørelser på borgerens sag.",
    data: ["cpr-nummer", "navn", "afgoerelsesbrev", "sagstype"],
    frequency: "real-time",
    benefit: "Cirka 40 manuelle journaliseringer om dagen bortfalder.",
  },
  systems: [
    { id: "kmd-nexus", role: "source" },
    { id: "sbsys", role: "target" },
  ],
  reuse: {
    outcome: "adapted",
    kitosCheckedOn: "2025-10-20",
    enquiries: [
      {
        vendor: "KMD A/S",
        askedOn: "2025-10-21",
        answeredOn: "2025-10-27",
        answer: "delivered-before",
      },
      {
        vendor: "Ditmer A/S",
        askedOn: "2025-10-21",
        answeredOn: "2025-11-03",
        answer: "not-delivered",
      },
    ],
  },
  dataFlow: {
    direction: "one-way",
    volumePerDay: 40,
    elements: [
      { name: "cpr-nummer", category: "confidential", cpr: true },
      { name: "navn", category: "ordinary" },
      { name: "afgoerelsesbrev", category: "sensitive" },
    ],
  },
  privacy: {
    personalData: true,
    legalBasis: { article6: ["6-1-c", "6-1-e"], article9: ["9-2-f"] },
    cprBasis: "databeskyttelsesloven-11-1",
    dataSubjects: ["citizens"],
    retention: "Følger sagens slettefrist i SBSYS.",
    recordOfProcessing: "Fortegnelse 27-014",
    dpia: {
      decision: "required",
      reason: "Følsomme oplysninger om sårbare borgere.",
      completedOn: "2026-03-20",
      reviewOn: "2028-03-20",
    },
    riskAssessment: { level: "medium", assessedOn: "2026-03-12", reviewOn: "2027-03-12" },
    thirdCountry: { transfer: "none" },
  },
  dpa: [
    {
      vendor: "KMD A/S",
      decision: "amend",
      decidedOn: "2025-11-20",
      reason: "Snitfladen er en ny behandling, som skal med i instruksen.",
      status: "signed",
      signedOn: "2026-02-10",
      validUntil: "2030-02-28",
      nextAuditOn: "2027-03-10",
    },
    {
      vendor: "Ditmer A/S",
      decision: "existing-covers",
      decidedOn: "2025-11-20",
      reason: "Gældende aftale omfatter journalisering fra fagsystemer.",
      status: "signed",
      signedOn: "2024-05-02",
      nextAuditOn: "2027-05-20",
    },
  ],
  contracts: [
    {
      vendor: "KMD A/S",
      form: "addendum",
      reference: "2025-004711, dok. 37",
      signedOn: "2026-02-10",
      startsOn: "2026-03-01",
      endsOn: "2030-02-28",
      noticeMonths: 6,
      setupCostDkk: 85000,
      yearlyCostDkk: 24000,
    },
    {
      vendor: "Ditmer A/S",
      form: "existing-covers",
      reference: "2022-009310, dok. 14",
      signedOn: "2022-11-30",
      noticeMonths: 6,
    },
  ],
  meetings: {
    clarification: { heldOn: "2025-11-12", outcome: "proceed" },
    threeParty: {
      heldOn: "2026-01-07",
      outcome: "proceed",
      participants: ["source-owner", "target-owner", "source-vendor", "target-vendor", "it"],
    },
  },
  technical: {
    pattern: "asynchronous-message",
    protocol: "rest",
    route: "direct",
    exposedBy: "sbsys",
    authentication: "oauth2",
    encryption: "tls-1.2",
    testData: "synthetic",
    certificateExpiresOn: "2028-05-01",
  },
  implementation: { plannedGoLive: "2026-06-01", acceptedOn: "2026-05-20", liveOn: "2026-06-08" },
  operation: {
    criticality: "important",
    support: { email: "it-support@eksempelby.example", hours: "hverdage 7-16" },
    sla: { availabilityPercent: 99.5, responseHours: 2, recoveryHours: 8 },
    monitoring: "Kølængde og fejlkø; alarm til it-drift.",
    reviewedOn: "2026-09-15",
    nextReviewOn: "2027-09-15",
  },
  exit: {
    status: "settled",
    settledOn: "2026-01-22",
    expectedEndOn: "2030-02-28",
    triggers: ["system-replacement", "contract-end", "need-ceased"],
    leadTimeMonths: 6,
    dataReturn: "Ikke relevant; data bor i SBSYS.",
    dataDeletion: "Leverandøren sletter kopier senest 30 dage efter ophør.",
    archiving: "Data bevares i SBSYS.",
    fallback: "Manuel journalisering.",
  },
} satisfies IntegrationFields;

/** Makes an entry of the front matter as given; the caller answers for its types. */
export function integrationFrom(raw: Patch, body = text, path?: string): Integration {
  const id = String(raw.id ?? "");
  const place = path ?? `integrations/${id}.md`;
  return {
    id: place.slice("integrations/".length, -".md".length),
    path: place,
    // The patches of tests are written by us and stand beside what they are laid over.
    fields: raw as unknown as IntegrationFields,
    body: makeBody(body),
    intact: true,
    raw,
  };
}

/**
 * An integration in operation with which every rule is content on 2026-11-23, with `overrides` laid over it: groups are merged, lists
 * replaced, `null` takes a key away.
 */
export const validIntegration = (overrides: Patch = {}, body?: string): Integration =>
  integrationFrom(mergePatch(fields, overrides), body);

/** A second valid one, between other systems: the first one's neighbour in a catalogue. */
export const otherIntegration = (overrides: Patch = {}): Integration =>
  validIntegration(
    mergePatch(
      {
        id: "sbsys-digital-post",
        title: "Breve fra SBSYS sendes som Digital Post",
        systems: [
          { id: "sbsys", role: "source" },
          { id: "digital-post", role: "target" },
        ],
        technical: { exposedBy: "digital-post" },
        reuse: {
          enquiries: [
            {
              vendor: "Ditmer A/S",
              askedOn: "2025-10-21",
              answeredOn: "2025-11-03",
              answer: "delivered-before",
            },
            {
              vendor: "Digitaliseringsstyrelsen",
              askedOn: "2025-10-21",
              answeredOn: "2025-11-03",
              answer: "delivered-before",
            },
          ],
        },
        dpa: [
          {
            vendor: "Ditmer A/S",
            decision: "existing-covers",
            decidedOn: "2025-11-20",
            reason: "Gældende aftale omfatter udsendelse.",
            status: "signed",
            signedOn: "2024-05-02",
            nextAuditOn: "2027-05-20",
          },
          {
            vendor: "Digitaliseringsstyrelsen",
            decision: "not-required",
            decidedOn: "2025-11-20",
            reason: "Myndigheden er selv dataansvarlig.",
          },
        ],
        contracts: [
          { vendor: "Ditmer A/S", form: "existing-covers", signedOn: "2022-11-30" },
          { vendor: "Digitaliseringsstyrelsen", form: "existing-covers", signedOn: "2022-11-30" },
        ],
        exit: { expectedEndOn: "2031-02-28" },
      },
      overrides,
    ),
  );
