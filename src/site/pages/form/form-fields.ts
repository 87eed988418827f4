import type { FieldKind, FormField, FormGroup } from "./form-field.ts";

const f = (path: string, kind: FieldKind = "text"): FormField => ({ path, kind });
const below = (group: string, fields: readonly FormField[]): readonly FormField[] =>
  fields.map(({ path, kind }) => ({ path: `${group}.${path}`, kind }));
const part = (heading: string, ...fields: readonly FormField[]) => ({
  heading,
  fields: below(heading, fields),
});
const meeting = [f("heldOn", "date"), f("outcome", "choice"), f("minutes")];
const contact = [f("unit", "unit"), f("email", "email")];

/** Every field the form asks for, in the order of the process. */
export const formGroups: readonly FormGroup[] = [
  {
    gate: "need",
    parts: [
      { fields: [f("title"), f("id"), f("summary", "area")] },
      part("owners.requester", ...contact),
      part("need", f("task", "area"), f("data", "words"), f("frequency", "choice")),
    ],
    sections: ["Behov"],
  },
  {
    gate: "parties",
    parts: [part("need", f("benefit", "area"))],
    sections: [],
  },
  {
    gate: "clarification",
    parts: [
      { fields: [f("case"), f("kle", "words"), f("visibility", "choice")] },
      {
        heading: "systems",
        fields: [{ rows: "systems", fields: [f("id", "system"), f("role", "choice")] }],
      },
      {
        heading: "reuse",
        fields: [
          f("reuse.outcome", "choice"),
          f("reuse.kitosCheckedOn", "date"),
          f("reuse.reason", "area"),
          {
            rows: "reuse.enquiries",
            fields: [
              f("vendor", "vendor"),
              f("askedOn", "date"),
              f("answeredOn", "date"),
              f("answer", "choice"),
              f("municipalities", "words"),
            ],
          },
        ],
      },
      {
        heading: "dataFlow",
        fields: [
          f("dataFlow.direction", "choice"),
          f("dataFlow.volumePerDay", "number"),
          {
            rows: "dataFlow.elements",
            fields: [f("name"), f("category", "choice"), f("cpr", "flag")],
          },
        ],
      },
      part("owners.project", ...contact),
      part("owners.technical", ...contact),
    ],
    sections: ["Dataflow"],
  },
  {
    gate: "agreement",
    parts: [
      part("meetings.clarification", ...meeting),
      part(
        "privacy",
        f("personalData", "answer"),
        f("legalBasis.article6", "several"),
        f("legalBasis.article9", "several"),
        f("legalBasis.national", "words"),
        f("cprBasis", "choice"),
        f("dataSubjects", "several"),
        f("retention", "area"),
        f("recordOfProcessing"),
      ),
      part(
        "privacy.dpia",
        f("decision", "choice"),
        f("reason", "area"),
        f("completedOn", "date"),
        f("reviewOn", "date"),
        f("reference"),
      ),
      part(
        "privacy.thirdCountry",
        f("transfer", "choice"),
        f("countries", "words"),
        f("basis", "choice"),
        f("tiaOn", "date"),
      ),
      {
        heading: "dpa",
        fields: [
          {
            rows: "dpa",
            fields: [
              f("vendor", "vendor"),
              f("decision", "choice"),
              f("decidedOn", "date"),
              f("reason", "area"),
              f("status", "choice"),
              f("signedOn", "date"),
              f("validUntil", "date"),
              f("nextAuditOn", "date"),
              f("reference"),
            ],
          },
        ],
      },
      {
        heading: "contracts",
        fields: [
          {
            rows: "contracts",
            fields: [
              f("vendor", "vendor"),
              f("form", "choice"),
              f("reference"),
              f("signedOn", "date"),
              f("startsOn", "date"),
              f("endsOn", "date"),
              f("noticeMonths", "number"),
              f("setupCostDkk", "number"),
              f("yearlyCostDkk", "number"),
            ],
          },
        ],
      },
      part(
        "exit",
        f("status", "choice"),
        f("triggers", "several"),
        f("dataDeletion", "area"),
        f("fallback", "area"),
      ),
    ],
    sections: ["Exitplan"],
  },
  {
    gate: "implementation",
    parts: [
      part(
        "exit",
        f("settledOn", "date"),
        f("expectedEndOn", "date"),
        f("leadTimeMonths", "number"),
        f("dataReturn", "area"),
        f("archiving", "area"),
      ),
      part("meetings.threeParty", ...meeting, f("participants", "several")),
      part(
        "technical",
        f("pattern", "choice"),
        f("protocol", "choice"),
        f("route", "choice"),
        f("exposedBy", "system"),
        f("authentication", "choice"),
        f("encryption", "choice"),
        f("testData", "choice"),
        f("certificateExpiresOn", "date"),
      ),
      part("implementation", f("plannedGoLive", "date")),
      part(
        "operation",
        f("criticality", "choice"),
        f("support.email", "email"),
        f("support.hours"),
        f("sla.availabilityPercent", "number"),
        f("sla.responseHours", "number"),
        f("sla.recoveryHours", "number"),
        f("monitoring", "area"),
      ),
    ],
    sections: ["Teknisk løsning", "Implementeringsplan", "Driftsvilkår"],
  },
  {
    gate: "operation",
    parts: [
      part(
        "privacy.riskAssessment",
        f("level", "choice"),
        f("assessedOn", "date"),
        f("reviewOn", "date"),
        f("reference"),
      ),
      part(
        "implementation",
        f("firstPersonalDataOn", "date"),
        f("acceptedOn", "date"),
        f("liveOn", "date"),
      ),
      part("operation", f("reviewedOn", "date"), f("nextReviewOn", "date")),
    ],
    sections: [],
  },
  {
    gate: "exit",
    parts: [
      part("exit", f("activatedOn", "date"), f("activatedBy", "choice"), f("reason", "area")),
    ],
    sections: [],
  },
  {
    gate: "retired",
    parts: [
      part(
        "exit.decommission",
        f("stoppedOn", "date"),
        f("deletionConfirmedOn", "date"),
        f("accessRemovedOn", "date"),
        f("contractsEndedOn", "date"),
      ),
    ],
    sections: [],
  },
];

/** The fields that say where the integration stands; beside the groups, since every gate may change them. */
export const stateFields: readonly FormField[] = [
  f("phase", "choice"),
  f("status", "choice"),
  f("statusReason", "area"),
];
