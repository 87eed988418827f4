/** What is kept of KITOS: the municipality's own registrations, and who uses the systems that stand in the catalogue. No person is in it. */
export interface KitosSnapshot {
  /** ISO date. */
  readonly takenOn: string;
  /** The generation of the API that answered. */
  readonly shape: KitosShape;
  readonly organisation: KitosOrganisation;
  /** Municipalities that use one of the systems, by the key under `users`. */
  readonly municipalities: readonly KitosOrganisation[];
  readonly systems: readonly KitosSystem[];
  readonly usages: readonly KitosUsage[];
  readonly relations: readonly KitosRelation[];
  readonly agreements: readonly KitosAgreement[];
  readonly contracts: readonly KitosContract[];
  /** What was not understood on the way, in words for a log: unknown values, double entries. Sorted. */
  readonly remarks: readonly string[];
}

export type KitosShape = "2025" | "2026";

export interface KitosOrganisation {
  readonly uuid: string;
  readonly name: string;
  readonly cvr?: string;
}

export interface KitosSystem {
  readonly uuid: string;
  readonly name: string;
  readonly formerName?: string;
  readonly deactivated: boolean;
  /** The organisation that has the rights to it. */
  readonly rightsHolder?: string;
  /** UUIDs of municipalities that use it; only for systems of the catalogue. */
  readonly users?: readonly string[];
}

export interface KitosUsage {
  readonly uuid: string;
  /** UUID of the system. */
  readonly system: string;
  /** As KITOS writes it: `Operational`, `PhasingOut`, `NotInUse` … or a word that we do not know. */
  readonly lifeCycle?: string;
  readonly valid?: boolean;
  readonly validTo?: string;
  /** UUIDs of roles that somebody holds; who does is not kept. */
  readonly filledRoles: readonly string[];
}

export interface KitosRelation {
  readonly uuid: string;
  /** UUIDs of usages. */
  readonly from: string;
  readonly to: string;
  readonly interface?: string;
}

/** A registration of data processing: what we call a databehandleraftale. */
export interface KitosAgreement {
  readonly uuid: string;
  readonly name: string;
  readonly usages: readonly string[];
  readonly processors: readonly string[];
  /** `Yes`, `No`, `Irrelevant`, `Undecided` or a word that we do not know. */
  readonly concluded?: string;
  readonly concludedOn?: string;
  readonly valid?: boolean;
}

export interface KitosContract {
  readonly uuid: string;
  readonly name: string;
  readonly usages: readonly string[];
  readonly supplier?: string;
  readonly valid?: boolean;
  readonly validTo?: string;
  readonly terminatedOn?: string;
}

/** Where the snapshot lies; a name that begins with `_` is none of the catalogue's systems. */
export const snapshotPath = "systems/_kitos.json";

/** Limit on the snapshot, in bytes; a larger one is not read. All registrations of a large municipality take some two megabytes. */
export const mostSnapshotBytes = 16 * 1024 * 1024;
