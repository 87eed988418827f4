// Made from schemas/system.schema.json by `npm run generate`; change the schema, not this file.

/** One IT system in the municipality: who owns and manages it, and who supplies it. Integrations refer to it by its id. */
export interface SystemFields {
  /** The system's lasting name, the same as the file name without `.md`. Only lower-case a–z, digits and hyphens. It stays even if the system changes its name. */
  readonly id: string;
  /** The system's name as users know it, and preferably as in KITOS. */
  readonly name: string;
  /** One sentence on what the system is used for. */
  readonly summary?: string;
  /** The system owner is responsible for the system throughout its life and signs at gates that concern it. Changes here need the signature of the present owner or of IT & Digitalisation. */
  readonly owner?: ResponsibleUnit;
  /** The system manager looks after the system from day to day on the owner's behalf. */
  readonly manager?: ResponsibleUnit;
  /** Whoever supplies the system. Data processing agreements, contracts and reuse enquiries use the same name. If the municipality built it, write the municipality's name. */
  readonly vendor?: Vendor;
  /** Where the system runs. */
  readonly hosting?: Hosting;
  /** The day the system is taken out of use, or its contract ends without extension. Every integration with it must be closed or moved before then. */
  readonly endOfLifeOn?: string;
  /** Other names of the system, such as the old product name. Used to find it in search and in other municipalities' catalogues. */
  readonly aliases?: readonly string[];
  /** The system's numbers in KITOS, so that facts can be compared automatically. */
  readonly kitos?: KitosLink;
}

/** A unit, its role mailbox and the GitHub users who may sign for it. */
export interface ResponsibleUnit {
  /** The unit's name in the municipality. */
  readonly unit?: string;
  /** The unit's role mailbox. Never a person's address. */
  readonly email?: string;
  /** The GitHub users who may set the role's signature on a pull request, delegates included. Without at least one, integrations with the system cannot pass gates that the owner must sign. */
  readonly github?: readonly string[];
}

/** The supplier of the system. */
export interface Vendor {
  /** The vendor's full name. Spell it exactly the same on all of the vendor's systems. */
  readonly name: string;
  /** The vendor's shared mailbox for integrations or support. */
  readonly email?: string;
}

/** Hosting */
export type Hosting = "internal" | "external" | "cloud";

/** Link to the municipalities' shared register of systems. */
export interface KitosLink {
  /** UUID of the system in KITOS. It is the same for all municipalities. */
  readonly system?: string;
  /** UUID of the municipality's own use of the system in KITOS. */
  readonly usage?: string;
}
