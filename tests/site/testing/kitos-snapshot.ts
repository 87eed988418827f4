import type { KitosSnapshot } from "../../../src/domain/kitos/snapshot.ts";

/** A snapshot of KITOS in which both ends of an integration are used by one other municipality, of this name. */
export function snapshotOf(name: string): KitosSnapshot {
  const other = "00000000-0000-4000-8000-000000000001";
  const used = (uuid: string, system: string) => ({
    uuid,
    name: system,
    deactivated: false,
    users: [other],
  });
  return {
    takenOn: "2026-11-20",
    shape: "2026",
    organisation: { uuid: "00000000-0000-4000-8000-000000000002", name: "Eksempelby Kommune" },
    municipalities: [{ uuid: other, name: `${name} Kommune` }],
    systems: [
      used("00000000-0000-4000-8000-000000000003", "Byg og Miljø"),
      used("2d8b5e07-64ca-4f19-b3d2-e1a70c95f846", "SBSYS"),
    ],
    usages: [],
    relations: [],
    agreements: [],
    contracts: [],
    remarks: [],
  };
}
