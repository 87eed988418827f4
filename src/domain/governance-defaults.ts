// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.
import type { GovernanceFields } from "./governance-fields.ts";

/**
 * What holds where `.github/governance.yml` is silent or missing.
 * The reader fills in member by member, inside objects too; a list in the file replaces the list here.
 */
export const governanceDefaults: GovernanceFields = {
  organisation: { name: "Kommunen" },
  locale: "da",
  timeZone: "Europe/Copenhagen",
  site: { indexed: false },
  help: {},
  roles: {
    it: [],
    dpo: [],
    contract: [],
    security: [],
    operations: [],
    exceptions: [],
    requester: {},
  },
  gates: {
    parties: ["requester"],
    clarification: ["source-owner", "target-owner"],
    agreement: [
      "it",
      { role: "dpo", when: "personal-data" },
      { role: "dpo", when: "dpa-not-required" },
    ],
    implementation: ["source-owner", "target-owner", "contract", "it"],
    operation: [
      "source-owner",
      "target-owner",
      "security",
      "operations",
      { role: "dpo", when: "personal-data" },
    ],
    exit: ["source-owner", "target-owner", "contract"],
    retired: ["source-owner", "target-owner", "operations"],
  },
  labels: {
    "approved/requester": "approved/requester",
    "approved/source-owner": "approved/source-owner",
    "approved/target-owner": "approved/target-owner",
    "approved/it": "approved/it",
    "approved/dpo": "approved/dpo",
    "approved/contract": "approved/contract",
    "approved/security": "approved/security",
    "approved/operations": "approved/operations",
    "exception/phase": "exception/phase",
    "findings/errors": "findings/errors",
    "reminder/deadline": "reminder/deadline",
    "reminder/overdue": "reminder/overdue",
    "reminder/digest": "reminder/digest",
  },
  limits: {
    phaseDays: { need: 90, parties: 90, clarification: 60, agreement: 120, implementation: 365 },
    dpaExpiresSoonDays: 90,
    reviewMonths: 12,
    reviewAskDays: 30,
    reviewOwnerDays: 30,
    legacyMonths: 12,
  },
  reminders: { daysBefore: [90, 30, 7, 0], everyDaysAfter: 7, digest: true, quiet: [] },
  peers: [],
};
