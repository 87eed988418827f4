// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.

/** Governance */
export interface GovernanceFields {
  /** Organisation */
  readonly organisation: Organisation;
  /** Language */
  readonly locale: "da" | "en";
  /** Time zone */
  readonly timeZone: string;
  /** Site */
  readonly site: SiteSettings;
  /** Help */
  readonly help: HelpSettings;
  /** Roles */
  readonly roles: RoleHolders;
  /** Signatures at each gate */
  readonly gates: GateSignatures;
  /** Label names */
  readonly labels: LabelNames;
  /** Limits */
  readonly limits: Limits;
  /** Other municipalities' catalogues */
  readonly peers: readonly Peer[];
}

/** Organisation */
export interface Organisation {
  /** Name */
  readonly name: string;
  /** Short name */
  readonly shortName?: string;
}

/** Site */
export interface SiteSettings {
  /** Address of the site */
  readonly url?: string;
  /** Repository on GitHub */
  readonly repository?: string;
  /** Accessibility statement */
  readonly accessibilityStatement?: string;
  /** May be found by search engines */
  readonly indexed: boolean;
}

/** Help */
export interface HelpSettings {
  /** Service portal */
  readonly portal?: string;
  /** Mailbox */
  readonly email?: string;
  /** KITOS */
  readonly kitos?: string;
}

/** Roles */
export interface RoleHolders {
  /** IT & Digitalisation */
  readonly it: readonly string[];
  /** Data protection officer */
  readonly dpo: readonly string[];
  /** Contract manager */
  readonly contract: readonly string[];
  /** Information security */
  readonly security: readonly string[];
  /** IT operations */
  readonly operations: readonly string[];
  /** Head of IT & Digitalisation */
  readonly exceptions: readonly string[];
  /** Heads of requesting units */
  readonly requester: Readonly<Record<string, readonly string[]>>;
}

/** Role */
export type SignatureRole =
  | "requester"
  | "source-owner"
  | "target-owner"
  | "it"
  | "dpo"
  | "contract"
  | "security"
  | "operations";

/** Condition */
export type SignatureCondition =
  | "personal-data"
  | "sensitive-data"
  | "cpr"
  | "third-country"
  | "dpa-not-required";

/** Conditional signature */
export interface ConditionalSignature {
  /** Role */
  readonly role: SignatureRole;
  /** Condition */
  readonly when: SignatureCondition;
}

/** Signature */
export type GateSignature = SignatureRole | ConditionalSignature;

/** Signatures at each gate */
export interface GateSignatures {
  /** Into Parties */
  readonly parties: readonly GateSignature[];
  /** Into Clarification */
  readonly clarification: readonly GateSignature[];
  /** Into Agreement */
  readonly agreement: readonly GateSignature[];
  /** Into Implementation */
  readonly implementation: readonly GateSignature[];
  /** Into Operation */
  readonly operation: readonly GateSignature[];
  /** Into Exit */
  readonly exit: readonly GateSignature[];
  /** Into Retired */
  readonly retired: readonly GateSignature[];
}

/** Label names */
export interface LabelNames {
  /** approved/requester */
  readonly "approved/requester": string;
  /** approved/source-owner */
  readonly "approved/source-owner": string;
  /** approved/target-owner */
  readonly "approved/target-owner": string;
  /** approved/it */
  readonly "approved/it": string;
  /** approved/dpo */
  readonly "approved/dpo": string;
  /** approved/contract */
  readonly "approved/contract": string;
  /** approved/security */
  readonly "approved/security": string;
  /** approved/operations */
  readonly "approved/operations": string;
  /** exception/phase */
  readonly "exception/phase": string;
  /** findings/errors */
  readonly "findings/errors": string;
}

/** Days in each phase */
export interface PhaseDays {
  /** need */
  readonly need: number;
  /** parties */
  readonly parties: number;
  /** clarification */
  readonly clarification: number;
  /** agreement */
  readonly agreement: number;
  /** implementation */
  readonly implementation: number;
}

/** Limits */
export interface Limits {
  /** Days in each phase */
  readonly phaseDays: PhaseDays;
  /** DPA expires soon (days) */
  readonly dpaExpiresSoonDays: number;
}

/** Municipality */
export interface Peer {
  /** Name */
  readonly name: string;
  /** Address of the catalogue */
  readonly url: string;
}
