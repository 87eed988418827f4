import { describe, expect, it } from "@jest/globals";
import { shippedCriteria } from "../../src/input/generated/shipped-schemas.ts";
import { criterionValidators } from "../../src/input/generated/validators.js";
import { changed, completeIntegration, retiredIntegration } from "./complete-integration.ts";

type Changes = Readonly<Record<string, unknown>>;

const gone = undefined;
const noPersonalData = { "privacy.personalData": false };
const vendor = "KMD A/S";

/** For each criterion, what breaks it in an integration that meets all. */
const broken: Readonly<Record<string, readonly Changes[]>> = {
  "need/summary": [{ summary: gone }],
  "need/requester": [
    { owners: gone },
    { "owners.requester.email": gone },
    { "owners.requester.unit": gone },
  ],
  "need/task": [{ need: gone }, { "need.task": gone }, { "need.task": null }],
  "need/data": [{ "need.data": gone }, { "need.data": [] }, { "need.data": "navn" }],
  "need/frequency": [{ "need.frequency": gone }],
  "parties/benefit": [{ "need.benefit": gone }],
  "clarification/source-system": [
    { systems: gone },
    { systems: [] },
    { "systems.0.role": "intermediary" },
  ],
  "clarification/target-system": [{ "systems.1.role": "source" }, { systems: "sbsys" }],
  "clarification/kitos-lookup": [
    { "reuse.kitosCheckedOn": gone },
    { "reuse.outcome": "unclarified" },
  ],
  "clarification/direction": [{ "dataFlow.direction": gone }],
  "clarification/data-elements": [
    { "dataFlow.elements": [] },
    { "dataFlow.elements.1.category": gone },
  ],
  "clarification/case-number": [{ case: gone }],
  "agreement/clarification-meeting": [
    { "meetings.clarification": gone },
    { "meetings.clarification.heldOn": gone },
    { "meetings.clarification.outcome": "revise" },
  ],
  "agreement/personal-data": [
    { privacy: gone },
    { "privacy.personalData": gone },
    { "privacy.personalData": "nej" },
  ],
  "agreement/legal-basis": [{ "privacy.legalBasis": gone }, { "privacy.legalBasis.article6": [] }],
  "agreement/article-9-basis": [{ "privacy.legalBasis.article9": gone }],
  "agreement/cpr-basis": [{ "privacy.cprBasis": gone }],
  "agreement/data-subjects": [{ "privacy.dataSubjects": gone }],
  "agreement/retention": [{ "privacy.retention": gone }],
  "agreement/record-of-processing": [{ "privacy.recordOfProcessing": gone }],
  "agreement/dpia-decision": [{ "privacy.dpia": gone }, { "privacy.dpia.reason": gone }],
  "agreement/third-country": [{ "privacy.thirdCountry": gone }],
  "agreement/third-country-basis": [
    { "privacy.thirdCountry": { transfer: "yes" } },
    { "privacy.thirdCountry": { transfer: "yes", basis: "scc", countries: [] } },
  ],
  "agreement/dpa-decisions": [
    { dpa: gone },
    { dpa: [] },
    { "dpa.1.reason": gone },
    { "dpa.0.decidedOn": gone },
  ],
  "agreement/reuse-asked": [{ "reuse.enquiries": [] }, { "reuse.enquiries": [{ vendor }] }],
  "agreement/contract-form": [{ contracts: [] }, { "contracts.0.form": gone }],
  "agreement/exit-drafted": [{ exit: gone }, { "exit.triggers": [] }, { "exit.fallback": gone }],
  "implementation/exit-settled": [
    { "exit.status": "draft" },
    { "exit.settledOn": gone },
    { "exit.archiving": gone },
    { "exit.leadTimeMonths": gone },
  ],
  "implementation/three-party-meeting": [
    { "meetings.threeParty": gone },
    { "meetings.threeParty.outcome": "stop" },
  ],
  "implementation/three-party-participants": [
    { "meetings.threeParty.participants": gone },
    { "meetings.threeParty.participants": ["source-owner", "target-owner", "source-vendor", "it"] },
    {
      "meetings.threeParty.participants": ["source-owner", "source-vendor", "target-vendor", "it"],
    },
  ],
  "implementation/technical-solution": [{ technical: gone }, { "technical.exposedBy": gone }],
  "implementation/planned-go-live": [{ "implementation.plannedGoLive": gone }],
  "implementation/operating-terms": [{ "operation.criticality": gone }, { "operation.sla": {} }],
  "implementation/price": [
    { "contracts.0.yearlyCostDkk": gone },
    { "contracts.0.setupCostDkk": gone },
  ],
  "implementation/contract-signed": [
    { "contracts.1.signedOn": gone },
    { "contracts.0.noticeMonths": gone },
  ],
  "implementation/reuse-answered": [
    { "reuse.enquiries.1.answer": gone },
    { "reuse.enquiries.0.answeredOn": gone },
  ],
  "operation/acceptance": [{ "implementation.acceptedOn": gone }],
  "operation/dpa-signed": [
    { "dpa.1.status": "sent" },
    { "dpa.1.status": "terminated" },
    { "dpa.0.signedOn": gone },
    { "dpa.0.status": gone },
  ],
  "operation/dpia-completed": [{ "privacy.dpia.completedOn": gone }],
  "operation/risk-assessed": [{ "privacy.riskAssessment": gone }],
  "operation/support": [{ "operation.support.hours": gone }],
  "operation/service-levels": [{ "operation.sla.recoveryHours": gone }],
  "operation/monitoring": [{ "operation.monitoring": gone }],
  "operation/criticality": [{ "operation.criticality": gone }],
  "operation/next-review": [{ "operation.nextReviewOn": gone }],
};

/** The same for the criteria of the end, broken in a retired integration. */
const brokenAtTheEnd: Readonly<Record<string, readonly Changes[]>> = {
  "exit/activated": [{ "exit.status": "settled" }, { "exit.activatedOn": gone }],
  "exit/trigger-named": [{ "exit.activatedBy": gone }, { "exit.reason": gone }],
  "exit/planned-end": [{ "exit.expectedEndOn": gone }],
  "retired/in-exit-phase": [{ phase: "operation" }],
  "retired/exit-completed": [{ "exit.status": "activated" }],
  "retired/stopped": [{ "exit.decommission.stoppedOn": null }, { "exit.decommission": gone }],
  "retired/deletion-confirmed": [{ "exit.decommission.deletionConfirmedOn": null }],
  "retired/access-removed": [{ "exit.decommission.accessRemovedOn": null }],
  "retired/contracts-ended": [{ "exit.decommission.contractsEndedOn": null }],
};

const judge = (id: string, document: unknown): boolean | undefined =>
  criterionValidators[id]?.(document);
const rows = (table: typeof broken) =>
  Object.entries(table).flatMap(([id, all]) => all.map((changes) => ({ id, changes })));

describe("each criterion", () => {
  it("is in the table below, unless it asks for a section of the body", () => {
    const tested = [...Object.keys(broken), ...Object.keys(brokenAtTheEnd)];
    const asking = shippedCriteria
      .filter(({ section }) => section === undefined)
      .map(({ id }) => id);
    expect(tested.sort()).toEqual(asking.sort());
  });

  it.each(rows(broken))("$id is unmet with $changes", ({ id, changes }) => {
    expect(judge(id, completeIntegration())).toBe(true);
    expect(judge(id, changed(completeIntegration(), changes))).toBe(false);
  });

  it.each(rows(brokenAtTheEnd))("$id is unmet in a retired integration with $changes", ({
    id,
    changes,
  }) => {
    expect(judge(id, retiredIntegration())).toBe(true);
    expect(judge(id, changed(retiredIntegration(), changes))).toBe(false);
  });
});

describe("a criterion on a condition", () => {
  it.each([
    ["agreement/legal-basis", noPersonalData, "privacy.legalBasis"],
    ["agreement/data-subjects", noPersonalData, "privacy.dataSubjects"],
    ["agreement/dpa-decisions", noPersonalData, "dpa"],
    ["operation/dpa-signed", noPersonalData, "dpa"],
    ["operation/risk-assessed", noPersonalData, "privacy.riskAssessment"],
    [
      "agreement/article-9-basis",
      { "dataFlow.elements.2.category": "ordinary" },
      "privacy.legalBasis.article9",
    ],
    ["agreement/cpr-basis", { "dataFlow.elements.0.cpr": false }, "privacy.cprBasis"],
    [
      "operation/dpia-completed",
      { "privacy.dpia.decision": "not-required" },
      "privacy.dpia.completedOn",
    ],
  ])("%s asks nothing when %j", (id, condition, field) => {
    expect(judge(id, changed(completeIntegration(), { ...condition, [field]: gone }))).toBe(true);
  });

  it.each([
    ["agreement/legal-basis", "privacy.legalBasis"],
    ["agreement/data-subjects", "privacy.dataSubjects"],
    ["agreement/retention", "privacy.retention"],
    ["agreement/record-of-processing", "privacy.recordOfProcessing"],
    ["agreement/dpia-decision", "privacy.dpia"],
    ["agreement/third-country", "privacy.thirdCountry"],
    ["agreement/dpa-decisions", "dpa"],
    ["operation/dpa-signed", "dpa"],
    ["operation/risk-assessed", "privacy.riskAssessment"],
  ])("%s is asked while nobody has answered whether the data are personal, but the elements are", (id, field) => {
    const unanswered = { "privacy.personalData": gone, [field]: gone };
    expect(judge(id, changed(completeIntegration(), unanswered))).toBe(false);
    const cprOnly = { "dataFlow.elements": [{ name: "nummer", category: "none", cpr: true }] };
    expect(judge(id, changed(completeIntegration(), { ...unanswered, ...cprOnly }))).toBe(false);
    const noneOnly = { "dataFlow.elements": [{ name: "vejnavn", category: "none" }] };
    expect(judge(id, changed(completeIntegration(), { ...unanswered, ...noneOnly }))).toBe(true);
    const noElements = { "dataFlow.elements": gone };
    expect(judge(id, changed(completeIntegration(), { ...unanswered, ...noElements }))).toBe(true);
  });

  it("needs no signature on an agreement that is not required", () => {
    const changes = {
      "dpa.1": { vendor, decision: "not-required", decidedOn: "2025-11-20", reason: "Kun drift." },
    };
    expect(judge("operation/dpa-signed", changed(completeIntegration(), changes))).toBe(true);
  });

  it("asks no price of a contract that already covers", () => {
    const changes = { "contracts.0.form": "existing-covers", "contracts.0.setupCostDkk": gone };
    expect(judge("implementation/price", changed(completeIntegration(), changes))).toBe(true);
  });
});

describe("a criterion for a section", () => {
  const sections = shippedCriteria.filter(({ section }) => section !== undefined);

  it("names the sections the process asks for", () => {
    expect(sections.map(({ section }) => section)).toEqual([
      "Behov",
      "Dataflow",
      "Exitplan",
      "Teknisk løsning",
      "Implementeringsplan",
      "Driftsvilkår",
    ]);
  });
});
