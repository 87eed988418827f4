// Made from schemas/system.schema.json by `npm run generate`; change the schema, not this file.

/** System */
export interface SystemFields {
  /** Id */
  readonly id: string;
  /** Name */
  readonly name: string;
  /** Summary */
  readonly summary?: string;
  /** System owner */
  readonly owner?: ResponsibleUnit;
  /** System manager */
  readonly manager?: ResponsibleUnit;
  /** Vendor */
  readonly vendor?: Vendor;
  /** Hosting */
  readonly hosting?: Hosting;
  /** End of life */
  readonly endOfLifeOn?: string;
  /** Other names */
  readonly aliases?: readonly string[];
  /** KITOS */
  readonly kitos?: KitosLink;
}

/** Responsible unit */
export interface ResponsibleUnit {
  /** Unit */
  readonly unit?: string;
  /** Mailbox */
  readonly email?: string;
  /** GitHub logins */
  readonly github?: readonly string[];
}

/** Vendor */
export interface Vendor {
  /** Name */
  readonly name: string;
  /** Mailbox */
  readonly email?: string;
}

/** Hosting */
export type Hosting = "internal" | "external" | "cloud";

/** KITOS */
export interface KitosLink {
  /** System in KITOS */
  readonly system?: string;
  /** System usage in KITOS */
  readonly usage?: string;
}
