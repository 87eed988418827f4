// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.

/** The municipality's settings for the catalogue: who may sign, which signatures each gate needs, and where the site is. The file is always read from the main branch, never from a pull request. */
export interface GovernanceFields {
  /** The organisation the catalogue belongs to. */
  readonly organisation: Organisation;
  /** The language of findings, comments and the site's front page. */
  readonly locale: "da" | "en";
  /** The time zone in which "today" is counted for deadlines. */
  readonly timeZone: string;
  /** Where the site is and what it links to. */
  readonly site: SiteSettings;
  /** Where users get help. Shown on every page. */
  readonly help: HelpSettings;
  /** The GitHub users who may sign for each role. System owners and managers are listed with their systems in `systems/`. Nobody can sign for a role without users. */
  readonly roles: RoleHolders;
  /** The signatures each gate needs. A gate that is not named follows the default. An empty list is refused, so that no gate is open by omission. */
  readonly gates: GateSignatures;
  /** Other names for the labels used on GitHub. The key is the default name, the value the municipality's. */
  readonly labels: LabelNames;
  /** How long an integration may normally stay in a phase, and when warnings are given. */
  readonly limits: Limits;
  /** When reminders of deadlines are sent on GitHub, and what needs none for now. */
  readonly reminders: ReminderSettings;
  /** Other municipalities' published catalogues, used to find integrations to reuse. */
  readonly peers: readonly Peer[];
  /** Look-ups in the municipalities' common register of systems. Without the group nothing is fetched. */
  readonly kitos?: KitosSettings;
}

/** The organisation's name. */
export interface Organisation {
  /** The full name as the site should show it. */
  readonly name: string;
  /** A short name for narrow screens and tabs. */
  readonly shortName?: string;
}

/** The site's address and links. */
export interface SiteSettings {
  /** The address the site is published at, with a final slash. */
  readonly url?: string;
  /** The repository on GitHub as owner/name, so that pages can offer to edit their file. */
  readonly repository?: string;
  /** The address of the site's accessibility statement in WAS-Tool. Public sites must have one. */
  readonly accessibilityStatement?: string;
  /** Whether search engines may show the site. `true` only for the public edition. */
  readonly indexed: boolean;
}

/** Where users get help. */
export interface HelpSettings {
  /** The address of the municipality's service portal. */
  readonly portal?: string;
  /** The mailbox for help with integrations. */
  readonly email?: string;
  /** The address of KITOS. */
  readonly kitos?: string;
}

/** Who may sign for which role. */
export interface RoleHolders {
  /** Sign that the solution is sound and feasible. */
  readonly it: readonly string[];
  /** Sign for data protection. */
  readonly dpo: readonly string[];
  /** Sign for contract and procurement. */
  readonly contract: readonly string[];
  /** Sign for risk and measures. */
  readonly security: readonly string[];
  /** Sign that the integration can be kept running. */
  readonly operations: readonly string[];
  /** May allow an integration to skip a phase or go back. */
  readonly exceptions: readonly string[];
  /** The heads of the units that need data. The key is the unit's name, exactly as in `owners.requester.unit`. */
  readonly requester: Readonly<Record<string, readonly string[]>>;
}

/** A role that can sign at a gate. */
export type SignatureRole =
  | "requester"
  | "source-owner"
  | "target-owner"
  | "it"
  | "dpo"
  | "contract"
  | "security"
  | "operations";

/** When the signature is needed. */
export type SignatureCondition =
  | "personal-data"
  | "sensitive-data"
  | "cpr"
  | "third-country"
  | "dpa-not-required";

/** A signature that is needed on a condition only. */
export interface ConditionalSignature {
  /** The role that must sign. */
  readonly role: SignatureRole;
  /** The condition. */
  readonly when: SignatureCondition;
}

/** A role, or a role with a condition. */
export type GateSignature = SignatureRole | ConditionalSignature;

/** Signatures at each gate. */
export interface GateSignatures {
  /** Signatures before the parties gather round the need. */
  readonly parties: readonly GateSignature[];
  /** Signatures before the clarification meeting. */
  readonly clarification: readonly GateSignature[];
  /** Signatures before the agreement is negotiated. */
  readonly agreement: readonly GateSignature[];
  /** Signatures before anything is built. */
  readonly implementation: readonly GateSignature[];
  /** Signatures before the integration is put to use. */
  readonly operation: readonly GateSignature[];
  /** Signatures before the closing begins. */
  readonly exit: readonly GateSignature[];
  /** Signatures before the integration is retired. */
  readonly retired: readonly GateSignature[];
}

/** Other names for the labels. */
export interface LabelNames {
  /** The head of the requesting unit confirms the need. */
  readonly "approved/requester": string;
  /** The owner of the source system says yes. */
  readonly "approved/source-owner": string;
  /** The owner of the target system says yes. */
  readonly "approved/target-owner": string;
  /** IT & Digitalisation says yes. */
  readonly "approved/it": string;
  /** The data protection officer says yes. */
  readonly "approved/dpo": string;
  /** The contract manager says yes. */
  readonly "approved/contract": string;
  /** Information security says yes. */
  readonly "approved/security": string;
  /** IT operations says yes. */
  readonly "approved/operations": string;
  /** The head of IT & Digitalisation allows an integration to skip a phase or go back. */
  readonly "exception/phase": string;
  /** Set by the automation when errors block. */
  readonly "findings/errors": string;
  /** Set by the automation on every issue about a deadline. The automation finds its issues by it. */
  readonly "reminder/deadline": string;
  /** Set by the automation when the deadline has passed. */
  readonly "reminder/overdue": string;
  /** Set by the automation on the month's overview for each responsible unit. */
  readonly "reminder/digest": string;
}

/** The most days an integration normally stays in each phase. */
export interface PhaseDays {
  /** Days in the phase Need. */
  readonly need: number;
  /** Days in the phase Parties. */
  readonly parties: number;
  /** Days in the phase Clarification. */
  readonly clarification: number;
  /** Days in the phase Agreement. */
  readonly agreement: number;
  /** Days in the phase Implementation. */
  readonly implementation: number;
}

/** Limits for phases and warnings. */
export interface Limits {
  /** The most days an integration normally stays in each phase. After that comes a warning. */
  readonly phaseDays: PhaseDays;
  /** How many days before it ends a warning is given about a data processing agreement. */
  readonly dpaExpiresSoonDays: number;
  /** The most months between two reviews of an integration in operation. */
  readonly reviewMonths: number;
  /** How many days before it is due the system manager is asked to review the integration. */
  readonly reviewAskDays: number;
  /** How many days the system manager has to answer before the system owner is asked. */
  readonly reviewOwnerDays: number;
  /** How far ahead `legacy.completeBy` may lie at most for an integration that already runs. */
  readonly legacyMonths: number;
}

/** Another municipality that publishes its catalogue. */
export interface Peer {
  /** The municipality's name. */
  readonly name: string;
  /** The address of the municipality's `catalogue.json`. */
  readonly url: string;
  /** The municipality's shared mailbox for integrations. Without it, the contact that the municipality itself publishes is used. Never a person's address. */
  readonly contact?: string;
}

/** A kind of deadline that reminders are sent about. */
export type ReminderKind =
  | "dpa-expiry"
  | "dpa-audit"
  | "dpia-review"
  | "risk-review"
  | "review"
  | "certificate"
  | "contract-end"
  | "contract-notice"
  | "exit-end"
  | "legacy-completion"
  | "waiver"
  | "system-end"
  | "go-live"
  | "phase-stuck";

/** A role that reminders are sent to. */
export type ReminderRole =
  | "owner"
  | "manager"
  | "requester"
  | "project"
  | "it"
  | "dpo"
  | "contract"
  | "security"
  | "operations";

/** Something that no reminders are sent about until a date has passed. Name at least one of integration, system, kind and role; where there are several, all must fit. */
export interface QuietEntry {
  /** This integration only. */
  readonly integration?: string;
  /** This system only, and the integrations that use it. */
  readonly system?: string;
  /** This kind of deadline only. */
  readonly kind?: ReminderKind;
  /** This role only. Other roles that share the deadline still get reminders. */
  readonly role?: ReminderRole;
  /** The last day without reminders. After it they return. */
  readonly until: string;
  /** Why no reminders are to be sent, so that the next person understands. It is shown in the issue when it is closed. */
  readonly reason: string;
}

/** When reminders of deadlines are sent, and what needs none for now. */
export interface ReminderSettings {
  /** How many days before the deadline a reminder is sent. 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** How often a reminder is sent once the deadline has passed: four times, and then in the monthly overview (or every fourth time where that is off). */
  readonly everyDaysAfter: number;
  /** Whether each responsible unit gets an overview on GitHub every month. */
  readonly digest: boolean;
  /** What no reminders are sent about until a date has passed. */
  readonly quiet: readonly QuietEntry[];
}

/** What it takes to fetch the municipality's registrations in KITOS. The password is never written here, but in the environment. */
export interface KitosSettings {
  /** The address of KITOS without a path; otherwise https://kitos.dk/. */
  readonly url?: string;
  /** The municipality's CVR number, as KITOS has it. Write it in quotation marks. */
  readonly cvr: string;
  /** UUIDs of the roles in KITOS that mean system owner. Without them the role is not checked. */
  readonly ownerRoles?: readonly string[];
  /** UUIDs of the roles in KITOS that mean system manager. KITOS mostly calls it systemansvarlig. */
  readonly managerRoles?: readonly string[];
}
