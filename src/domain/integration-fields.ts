// Made from schemas/integration.schema.json by `npm run generate`; change the schema, not this file.

/** Integration */
export interface IntegrationFields {
  /** Id */
  readonly id: string;
  /** Title */
  readonly title: string;
  /** Summary */
  readonly summary?: string;
  /** Phase */
  readonly phase:
    | "need"
    | "parties"
    | "clarification"
    | "agreement"
    | "implementation"
    | "operation"
    | "exit";
  /** Status */
  readonly status: "active" | "on-hold" | "rejected" | "retired";
  /** Reason for the status */
  readonly statusReason?: string;
  /** Visibility */
  readonly visibility?: Visibility;
  /** KLE subjects */
  readonly kle?: readonly string[];
  /** Case number */
  readonly case?: string;
  /** Responsible */
  readonly owners?: Owners;
  /** Need */
  readonly need?: Need;
  /** Systems */
  readonly systems?: readonly SystemUse[];
  /** Reuse */
  readonly reuse?: Reuse;
  /** Data flow */
  readonly dataFlow?: DataFlow;
  /** Data protection */
  readonly privacy?: Privacy;
  /** Data processing agreements */
  readonly dpa?: readonly DpaDecision[];
  /** Contracts */
  readonly contracts?: readonly ContractTerms[];
  /** Meetings */
  readonly meetings?: Meetings;
  /** Technical solution */
  readonly technical?: Technical;
  /** Implementation */
  readonly implementation?: Implementation;
  /** Operation */
  readonly operation?: Operation;
  /** Exit plan */
  readonly exit?: ExitPlan;
  /** Depends on */
  readonly dependsOn?: readonly string[];
  /** Replaces */
  readonly replaces?: readonly string[];
  /** Waivers */
  readonly waivers?: readonly Waiver[];
  /** Existing integration */
  readonly legacy?: Legacy;
}

/** Contact */
export interface Contact {
  /** Unit */
  readonly unit?: string;
  /** Mailbox */
  readonly email?: string;
}

/** Responsible */
export interface Owners {
  /** Requester */
  readonly requester?: Contact;
  /** Project manager */
  readonly project?: Contact;
  /** Technical contact */
  readonly technical?: Contact;
}

/** Frequency */
export type Frequency = "real-time" | "hourly" | "daily" | "weekly" | "monthly" | "on-demand";

/** Need */
export interface Need {
  /** Task */
  readonly task?: string;
  /** Data needed */
  readonly data?: readonly string[];
  /** Frequency */
  readonly frequency?: Frequency;
  /** Benefit */
  readonly benefit?: string;
}

/** Role in the data flow */
export type SystemRole = "source" | "target" | "intermediary";

/** System */
export interface SystemUse {
  /** System */
  readonly id: string;
  /** Role in the data flow */
  readonly role: SystemRole;
}

/** Outcome of the reuse check */
export type ReuseOutcome = "unclarified" | "none-found" | "existing" | "adapted";

/** The vendor's answer */
export type EnquiryAnswer = "delivered-before" | "not-delivered";

/** Enquiry to a vendor */
export interface Enquiry {
  /** Vendor */
  readonly vendor: string;
  /** Asked on */
  readonly askedOn?: string;
  /** Answered on */
  readonly answeredOn?: string;
  /** Answer */
  readonly answer?: EnquiryAnswer;
  /** Municipalities */
  readonly municipalities?: readonly string[];
}

/** Reuse */
export interface Reuse {
  /** Outcome */
  readonly outcome?: ReuseOutcome;
  /** Looked up in KITOS on */
  readonly kitosCheckedOn?: string;
  /** Reason */
  readonly reason?: string;
  /** Enquiries to vendors */
  readonly enquiries?: readonly Enquiry[];
}

/** Direction */
export type Direction = "one-way" | "two-way";

/** Category */
export type DataCategory = "none" | "ordinary" | "confidential" | "sensitive" | "criminal";

/** Data element */
export interface DataElement {
  /** Name */
  readonly name: string;
  /** Category */
  readonly category?: DataCategory;
  /** CPR number */
  readonly cpr?: boolean;
}

/** Data flow */
export interface DataFlow {
  /** Direction */
  readonly direction?: Direction;
  /** Number per day */
  readonly volumePerDay?: number;
  /** Data elements */
  readonly elements?: readonly DataElement[];
}

/** Basis under Article 6 */
export type Article6 = "6-1-a" | "6-1-b" | "6-1-c" | "6-1-d" | "6-1-e" | "6-1-f";

/** Basis under Article 9 */
export type Article9 =
  | "9-2-a"
  | "9-2-b"
  | "9-2-c"
  | "9-2-d"
  | "9-2-e"
  | "9-2-f"
  | "9-2-g"
  | "9-2-h"
  | "9-2-i"
  | "9-2-j";

/** Legal basis */
export interface LegalBasis {
  /** Article 6 */
  readonly article6?: readonly Article6[];
  /** Article 9 */
  readonly article9?: readonly Article9[];
  /** National law */
  readonly national?: readonly string[];
}

/** Basis for the CPR number */
export type CprBasis =
  | "databeskyttelsesloven-11-1"
  | "databeskyttelsesloven-11-2"
  | "special-legislation";

/** Data subjects */
export type DataSubject =
  | "citizens"
  | "vulnerable-citizens"
  | "children"
  | "vulnerable-children"
  | "relatives"
  | "employees"
  | "applicants"
  | "business-contacts"
  | "politicians"
  | "volunteers"
  | "other";

/** Decision on the impact assessment */
export type DpiaDecision = "required" | "not-required";

/** Impact assessment */
export interface Dpia {
  /** Decision */
  readonly decision?: DpiaDecision;
  /** Reason */
  readonly reason?: string;
  /** Completed on */
  readonly completedOn?: string;
  /** To be reviewed on */
  readonly reviewOn?: string;
  /** Reference */
  readonly reference?: string;
}

/** Risk level */
export type RiskLevel = "low" | "medium" | "high";

/** Risk assessment */
export interface RiskAssessment {
  /** Level */
  readonly level?: RiskLevel;
  /** Assessed on */
  readonly assessedOn?: string;
  /** To be reviewed on */
  readonly reviewOn?: string;
  /** Reference */
  readonly reference?: string;
}

/** Transfer to a third country */
export type Transfer = "none" | "yes";

/** Transfer basis */
export type TransferBasis =
  | "adequacy"
  | "dpf"
  | "scc"
  | "bcr"
  | "ad-hoc"
  | "public-authority-instrument"
  | "article-49";

/** Third country */
export interface ThirdCountry {
  /** Transfer */
  readonly transfer?: Transfer;
  /** Countries */
  readonly countries?: readonly string[];
  /** Transfer basis */
  readonly basis?: TransferBasis;
  /** TIA made on */
  readonly tiaOn?: string;
}

/** Data protection */
export interface Privacy {
  /** Personal data */
  readonly personalData?: boolean;
  /** Legal basis */
  readonly legalBasis?: LegalBasis;
  /** Basis for the CPR number */
  readonly cprBasis?: CprBasis;
  /** Data subjects */
  readonly dataSubjects?: readonly DataSubject[];
  /** Retention */
  readonly retention?: string;
  /** Record of processing */
  readonly recordOfProcessing?: string;
  /** Impact assessment (DPIA) */
  readonly dpia?: Dpia;
  /** Risk assessment */
  readonly riskAssessment?: RiskAssessment;
  /** Third country */
  readonly thirdCountry?: ThirdCountry;
}

/** Decision on the data processing agreement */
export type DpaChoice = "new" | "amend" | "existing-covers" | "not-required";

/** Status of the agreement */
export type DpaStatus = "undecided" | "draft" | "sent" | "signed" | "expired" | "terminated";

/** Data processing agreement */
export interface DpaDecision {
  /** Vendor */
  readonly vendor: string;
  /** Decision */
  readonly decision?: DpaChoice;
  /** Decided on */
  readonly decidedOn?: string;
  /** Reason */
  readonly reason?: string;
  /** Status */
  readonly status?: DpaStatus;
  /** Signed on */
  readonly signedOn?: string;
  /** Valid until */
  readonly validUntil?: string;
  /** Next audit */
  readonly nextAuditOn?: string;
  /** Reference */
  readonly reference?: string;
}

/** Form of contract */
export type ContractForm = "new" | "addendum" | "existing-covers";

/** Contract */
export interface ContractTerms {
  /** Vendor */
  readonly vendor: string;
  /** Form of contract */
  readonly form?: ContractForm;
  /** Reference */
  readonly reference?: string;
  /** Signed on */
  readonly signedOn?: string;
  /** Starts on */
  readonly startsOn?: string;
  /** Ends on */
  readonly endsOn?: string;
  /** Notice period (months) */
  readonly noticeMonths?: number;
  /** Set-up price (DKK) */
  readonly setupCostDkk?: number;
  /** Yearly price (DKK) */
  readonly yearlyCostDkk?: number;
}

/** Outcome of the meeting */
export type MeetingOutcome = "proceed" | "revise" | "stop";

/** Participant */
export type Participant =
  | "source-owner"
  | "target-owner"
  | "source-manager"
  | "target-manager"
  | "source-vendor"
  | "target-vendor"
  | "it"
  | "project"
  | "requester"
  | "dpo"
  | "security"
  | "contract"
  | "operations";

/** Meeting */
export interface Meeting {
  /** Held on */
  readonly heldOn?: string;
  /** Outcome */
  readonly outcome?: MeetingOutcome;
  /** Minutes */
  readonly minutes?: string;
  /** Participants */
  readonly participants?: readonly Participant[];
}

/** Meetings */
export interface Meetings {
  /** Clarification meeting */
  readonly clarification?: Meeting;
  /** Three-party meeting */
  readonly threeParty?: Meeting;
}

/** Integration pattern */
export type IntegrationPattern =
  | "synchronous-lookup"
  | "asynchronous-message"
  | "event-subscription"
  | "file-transfer"
  | "batch"
  | "user-interface";

/** Protocol */
export type Protocol =
  | "rest"
  | "soap"
  | "sftp"
  | "graphql"
  | "database"
  | "message-queue"
  | "other";

/** Route */
export type Route =
  | "direct"
  | "serviceplatformen"
  | "datafordeler"
  | "beskedfordeler"
  | "fordelingskomponent"
  | "integration-platform";

/** Authentication */
export type Authentication =
  | "oauth2"
  | "oces-certificate"
  | "mutual-tls"
  | "saml-token"
  | "api-key"
  | "ssh-key"
  | "username-password"
  | "none";

/** Encryption */
export type Encryption =
  | "none"
  | "tls-1.0"
  | "tls-1.1"
  | "tls-1.2"
  | "tls-1.3"
  | "ssh"
  | "ipsec-vpn";

/** Test data */
export type TestData = "none" | "synthetic" | "anonymised" | "production";

/** Technical solution */
export interface Technical {
  /** Integration pattern */
  readonly pattern?: IntegrationPattern;
  /** Protocol */
  readonly protocol?: Protocol;
  /** Route */
  readonly route?: Route;
  /** Exposed by */
  readonly exposedBy?: string;
  /** Authentication */
  readonly authentication?: Authentication;
  /** Encryption */
  readonly encryption?: Encryption;
  /** Test data */
  readonly testData?: TestData;
  /** Certificate expires on */
  readonly certificateExpiresOn?: string;
}

/** Implementation */
export interface Implementation {
  /** Planned go-live */
  readonly plannedGoLive?: string;
  /** First real personal data */
  readonly firstPersonalDataOn?: string;
  /** Acceptance test passed on */
  readonly acceptedOn?: string;
  /** Live since */
  readonly liveOn?: string;
}

/** Criticality */
export type Criticality = "normal" | "important" | "critical";

/** Support */
export interface Support {
  /** Mailbox */
  readonly email?: string;
  /** Hours */
  readonly hours?: string;
}

/** Service levels (SLA) */
export interface ServiceLevel {
  /** Availability (%) */
  readonly availabilityPercent?: number;
  /** Response time (hours) */
  readonly responseHours?: number;
  /** Recovery time (hours) */
  readonly recoveryHours?: number;
}

/** Operation */
export interface Operation {
  /** Criticality */
  readonly criticality?: Criticality;
  /** Support */
  readonly support?: Support;
  /** Service levels (SLA) */
  readonly sla?: ServiceLevel;
  /** Monitoring */
  readonly monitoring?: string;
  /** Last reviewed on */
  readonly reviewedOn?: string;
  /** Next review */
  readonly nextReviewOn?: string;
}

/** Status of the exit plan */
export type ExitStatus = "draft" | "settled" | "activated" | "completed";

/** Trigger */
export type ExitTrigger =
  | "system-replacement"
  | "contract-end"
  | "need-ceased"
  | "vendor-failure"
  | "law-change"
  | "security-incident"
  | "cost";

/** Decommissioning */
export interface Decommission {
  /** Data flow stopped on */
  readonly stoppedOn?: string | null;
  /** Deletion confirmed on */
  readonly deletionConfirmedOn?: string | null;
  /** Access removed on */
  readonly accessRemovedOn?: string | null;
  /** Contracts ended on */
  readonly contractsEndedOn?: string | null;
}

/** Exit plan */
export interface ExitPlan {
  /** Status */
  readonly status?: ExitStatus;
  /** Settled on */
  readonly settledOn?: string;
  /** Expected end */
  readonly expectedEndOn?: string;
  /** Triggers */
  readonly triggers?: readonly ExitTrigger[];
  /** Lead time (months) */
  readonly leadTimeMonths?: number;
  /** Return of data */
  readonly dataReturn?: string;
  /** Deletion of data */
  readonly dataDeletion?: string;
  /** Archiving */
  readonly archiving?: string;
  /** Fallback */
  readonly fallback?: string;
  /** Exit activated on */
  readonly activatedOn?: string;
  /** Triggered by */
  readonly activatedBy?: ExitTrigger;
  /** Reason for the exit */
  readonly reason?: string;
  /** Decommissioning */
  readonly decommission?: Decommission;
}

/** Waiver */
export interface Waiver {
  /** Rule */
  readonly rule: string;
  /** Reason */
  readonly reason: string;
  /** Valid until */
  readonly until: string;
  /** Approved by */
  readonly approvedBy: string;
}

/** Existing integration */
export interface Legacy {
  /** To be completed by */
  readonly completeBy: string;
}

/** Visibility */
export type Visibility = "internal" | "public";
