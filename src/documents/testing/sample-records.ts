import type { IntegrationRecord } from "../../domain/integration-record.ts";

const owner = (unit: string) => ({ unit, email: `${unit.toLowerCase()}@eksempelby.example` });

/** An integration about which much is known. */
export const fullRecord: IntegrationRecord = {
  schemaVersion: 1,
  organisation: "Eksempelby Kommune",
  help: { email: "digitalisering@eksempelby.example" },
  integration: {
    id: "nexus-sbsys",
    title: "Afgørelser fra KMD Nexus journaliseres i SBSYS",
    summary: "Brevet lægges på borgerens sag.",
    phase: "operation",
    status: "active",
    case: "2025-004711",
    owners: { project: { email: "projekt@eksempelby.example" } },
    need: {
      task: "Visitationen journaliserer afgørelser.",
      data: ["navn", "brev"],
      frequency: "real-time",
    },
    systems: [
      { id: "nexus", role: "source" },
      { id: "sbsys", role: "target" },
    ],
    dataFlow: {
      direction: "one-way",
      volumePerDay: 40,
      elements: [
        { name: "cpr-nummer", category: "confidential", cpr: true },
        { name: "brev", category: "sensitive" },
      ],
    },
    dpa: [{ vendor: "KMD A/S", decision: "amend", status: "signed", validUntil: "2030-02-28" }],
    contracts: [
      {
        vendor: "KMD A/S",
        form: "addendum",
        endsOn: "2030-02-28",
        noticeMonths: 6,
        setupCostDkk: 85000,
      },
    ],
    operation: { sla: { availabilityPercent: 99.5, responseHours: 1, recoveryHours: 8 } },
    exit: {
      status: "activated",
      activatedOn: "2026-10-01",
      activatedBy: "contract-end",
      triggers: ["contract-end", "need-ceased"],
      leadTimeMonths: 1,
      decommission: { stoppedOn: "2026-11-02", deletionConfirmedOn: null },
    },
  },
  systems: [
    {
      id: "nexus",
      name: "KMD Nexus",
      owner: owner("Omsorg"),
      vendor: { name: "KMD A/S", email: "kontakt@kmd.example" },
      hosting: "cloud",
    },
    {
      id: "sbsys",
      name: "SBSYS",
      owner: owner("Digitalisering"),
      manager: owner("ESDH"),
      vendor: { name: "Ditmer A/S" },
    },
  ],
  vendors: ["KMD A/S", "Ditmer A/S"],
  dependants: [{ id: "nexus-sapa", title: "Overblik i SAPA" }],
};

/** An integration about which nothing is known but what every file must say. */
export const bareRecord: IntegrationRecord = {
  schemaVersion: 1,
  organisation: "Eksempelby Kommune",
  help: {},
  integration: { id: "ny", title: "Ny integration", phase: "need", status: "active" },
  systems: [],
  vendors: [],
  dependants: [],
};
