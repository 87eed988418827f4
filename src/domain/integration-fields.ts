// Made from schemas/integration.schema.json by `npm run generate`; change the schema, not this file.

/** One integration: what moves between which systems, who is responsible, and how far the work has come. The facts are at the top of the file between two lines of three hyphens. */
export interface IntegrationFields {
  /** The integration's lasting name, the same as the file name without `.md`. Only lower-case a–z, digits and hyphens; write æ as ae, ø as oe and å as aa. Source, target and subject make a good id. It does not change later, because addresses and references rest on it. */
  readonly id: string;
  /** One sentence that says what moves, from which system and to which. It is the heading of the page and of every list, so write it for a colleague without an IT background. */
  readonly title: string;
  /** One or two sentences on what happens and when. The text is shown in overviews and in the pull-request comment, so a manager must understand it on its own. */
  readonly summary?: string;
  /** The phase the integration has reached. An integration in a phase has passed the gate into it. Move it one step at a time, in a pull request of its own. */
  readonly phase:
    | "need"
    | "parties"
    | "clarification"
    | "agreement"
    | "implementation"
    | "operation"
    | "exit";
  /** Whether anyone works on the integration or uses it. The phase says how far it has come. Anything but active needs a reason in `statusReason`. */
  readonly status: "active" | "on-hold" | "rejected" | "retired";
  /** Why the integration is on hold, rejected or retired, or why it skips phases or goes back. Say what must happen before it can go on, so that the next person can take over. */
  readonly statusReason?: string;
  /** Whether the integration may be shown in the public edition of the site. Without an answer it is internal. Mailboxes, prices and security details are never shown in public. */
  readonly visibility?: Visibility;
  /** KLE numbers of the task the integration belongs to, so that other municipalities can find it. Look them up on kle-online.dk, and put them in quotes, or 27.35 is read as a number. */
  readonly kle?: readonly string[];
  /** The number of the case in the municipality's records system. Minutes, agreements and letters are kept there; the catalogue only refers to them. Put the number in quotes. */
  readonly case?: string;
  /** The units that are responsible for the integration. System owners and managers are listed in `systems/` and not repeated here. */
  readonly owners?: Owners;
  /** Why someone lacks data. Describe the need before you talk about systems and technology. */
  readonly need?: Need;
  /** The systems involved: at least one that gives data and one that receives. If data pass through an integration platform, add it as intermediary. */
  readonly systems?: readonly SystemUse[];
  /** Whether someone has already built the integration. Reuse often costs far less than new development, and there are 98 municipalities with many of the same systems. */
  readonly reuse?: Reuse;
  /** Which data move, which way, and how many. */
  readonly dataFlow?: DataFlow;
  /** Data protection: whether there are personal data, on what basis, and which assessments have been made. Filled in after the clarification meeting together with the data protection officer. */
  readonly privacy?: Privacy;
  /** Data processing agreements: one decision for each vendor, both the new one and the one the municipality already has an agreement with. */
  readonly dpa?: readonly DpaDecision[];
  /** IT contracts: one for each vendor, also when the present contract covers the integration. */
  readonly contracts?: readonly ContractTerms[];
  /** The two fixed meetings: the clarification meeting with IT & Digitalisation and the three-party meeting with system owners and vendors. */
  readonly meetings?: Meetings;
  /** The final technical solution as agreed at the three-party meeting. Never write passwords, keys or internal addresses here. */
  readonly technical?: Technical;
  /** The dates of building, testing and go-live. */
  readonly implementation?: Implementation;
  /** How the integration is kept running: criticality, support, service levels, monitoring and review. */
  readonly operation?: Operation;
  /** How the integration is closed again. The plan must be settled before a contract is signed, because afterwards the municipality's bargaining position is weaker. */
  readonly exit?: ExitPlan;
  /** Ids of other integrations that must work for this one to work. They cannot be closed while this one is being built or in use. */
  readonly dependsOn?: readonly string[];
  /** Earlier ids that this integration takes over from. Their old pages on the site lead on to this one. */
  readonly replaces?: readonly string[];
  /** A time-limited permission to deviate from one rule. Exit before signature, the data processing agreement before real personal data, and answers about reuse before building cannot be waived. */
  readonly waivers?: readonly Waiver[];
  /** Only for an integration that already runs and is registered straight into operation. Until the date, missing facts are warnings; after it they are errors. */
  readonly legacy?: Legacy;
}

/** A unit and its role mailbox. */
export interface Contact {
  /** The unit's name in the municipality. */
  readonly unit?: string;
  /** Mailbox */
  readonly email?: string;
}

/** The units that are responsible for the integration. */
export interface Owners {
  /** The unit that needs the data. Its head approves the need at the first gate. */
  readonly requester?: Contact;
  /** Whoever leads the work from need to operation, calls the three-party meeting and keeps to the plan. */
  readonly project?: Contact;
  /** Whoever can answer technical questions about the integration, normally IT & Digitalisation. */
  readonly technical?: Contact;
}

/** Frequency */
export type Frequency = "real-time" | "hourly" | "daily" | "weekly" | "monthly" | "on-demand";

/** Why someone lacks data. */
export interface Need {
  /** The task that cannot be done well without data from the other system. Describe the task, not the technology. */
  readonly task?: string;
  /** The information the task requires, as short names. The list is the limit: later only these data may move, or the need must be changed first. */
  readonly data?: readonly string[];
  /** How often the data must be up to date for the task to be done. Do not choose more often than needed; it decides both solution and price. */
  readonly frequency?: Frequency;
  /** What the municipality gains from the integration, preferably in figures. It is management's reason to pay. */
  readonly benefit?: string;
}

/** Role in the data flow */
export type SystemRole = "source" | "target" | "intermediary";

/** A system and its role in the data flow. */
export interface SystemUse {
  /** The system's id, the same as the file name in `systems/` without `.md`. */
  readonly id: string;
  /** Where data come from and where they end. This is about data, not about which system calls the other. */
  readonly role: SystemRole;
}

/** Outcome of the reuse check */
export type ReuseOutcome = "unclarified" | "none-found" | "existing" | "adapted";

/** The vendor's answer */
export type EnquiryAnswer = "delivered-before" | "not-delivered";

/** One question to one vendor: have you delivered this integration to another municipality? */
export interface Enquiry {
  /** The vendor that was asked. Write the name exactly as on the system in `systems/`. */
  readonly vendor: string;
  /** The day the vendor was asked in writing. */
  readonly askedOn?: string;
  /** The day the vendor's answer came. Leave the field out until it has. */
  readonly answeredOn?: string;
  /** The vendor's answer. */
  readonly answer?: EnquiryAnswer;
  /** The municipalities the vendor says it has delivered to. Call one of them before you decide. */
  readonly municipalities?: readonly string[];
}

/** Whether someone has already built the integration. */
export interface Reuse {
  /** What you found out about reuse. It must be clarified before the clarification meeting. */
  readonly outcome?: ReuseOutcome;
  /** The day someone looked the systems up in KITOS to see which integrations exist and who has them. If the look-up is over a year old, look again. */
  readonly kitosCheckedOn?: string;
  /** Why you build anew although something similar exists. To be filled in when another integration moves the same data between the same systems. */
  readonly reason?: string;
  /** What you asked the vendors and what they answered. Each system owner asks their own vendor. Nothing is built until all have answered. */
  readonly enquiries?: readonly Enquiry[];
}

/** Direction */
export type Direction = "one-way" | "two-way";

/** Category */
export type DataCategory = "none" | "ordinary" | "confidential" | "sensitive" | "criminal";

/** One kind of information that moves. */
export interface DataElement {
  /** The name of the information, written as in `need.data`. */
  readonly name: string;
  /** How much protection the information needs. In doubt between two, choose the one that needs more and ask the data protection officer. A letter has the category of the most sensitive information it may contain. */
  readonly category?: DataCategory;
  /** Set `true` if the information is or contains a CPR number (Danish civil registration number). Never write the number itself anywhere in the file. */
  readonly cpr?: boolean;
}

/** Which data move, which way, and how many. */
export interface DataFlow {
  /** Whether data only go from source to target, or also come back. A receipt without data does not count as two-way. */
  readonly direction?: Direction;
  /** How many messages, look-ups or records move on an ordinary day. An estimate will do; it is used to size the solution. */
  readonly volumePerDay?: number;
  /** Every data element that actually moves, with its category. Everything here must also be named in the need. */
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

/** What makes the processing lawful. */
export interface LegalBasis {
  /** Basis under Article 6(1) GDPR. For municipal tasks it is normally 6-1-e or 6-1-c. */
  readonly article6?: readonly Article6[];
  /** The exception in Article 9(2) when sensitive data move. */
  readonly article9?: readonly Article9[];
  /** The Danish act and section the task or the processing follows from. */
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

/** Data protection impact assessment (Article 35 GDPR). */
export interface Dpia {
  /** Whether an impact assessment is required. It is when the risk to citizens is probably high, such as sensitive data on a large scale. */
  readonly decision?: DpiaDecision;
  /** Why the decision is as it is. Mention the data subjects, the kind of data and the scale. */
  readonly reason?: string;
  /** The day the impact assessment was completed. It must be complete before real personal data move. */
  readonly completedOn?: string;
  /** When the impact assessment is to be looked through again. */
  readonly reviewOn?: string;
  /** Case or document number where the impact assessment is kept. */
  readonly reference?: string;
}

/** Risk level */
export type RiskLevel = "low" | "medium" | "high";

/** The assessment of the risk to citizens and to operation. */
export interface RiskAssessment {
  /** The overall risk once the measures are in place. */
  readonly level?: RiskLevel;
  /** The day the risk was assessed. */
  readonly assessedOn?: string;
  /** When the risk is to be assessed again. */
  readonly reviewOn?: string;
  /** Case or document number where the risk assessment is kept. */
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

/** Transfer of personal data to countries outside the EU/EEA (GDPR chapter V). */
export interface ThirdCountry {
  /** Whether personal data can be seen or are stored outside the EU/EEA. Ask the vendor about hosting, sub-processors and remote support. */
  readonly transfer?: Transfer;
  /** The countries as two-letter codes of ISO 3166-1. Put the code in quotes. */
  readonly countries?: readonly string[];
  /** What makes the transfer lawful. */
  readonly basis?: TransferBasis;
  /** The day the assessment of protection in the receiving country (TIA) was made. Required with standard clauses, binding corporate rules and other agreed safeguards. */
  readonly tiaOn?: string;
}

/** Data protection for what moves. */
export interface Privacy {
  /** Whether information moves that can be traced to a person. An id that only the systems know is personal data too, if someone can look the person up. Write `true` or `false`. */
  readonly personalData?: boolean;
  /** What makes the processing lawful: Article 6, Article 9 for sensitive data, and the Danish act the task follows from. */
  readonly legalBasis?: LegalBasis;
  /** What gives the right to use the CPR number. Filled in when a data element is marked `cpr: true` or is called cpr-nummer. */
  readonly cprBasis?: CprBasis;
  /** Whom the data are about. Choose all that fit; children and vulnerable citizens weigh in when deciding whether an impact assessment is required. */
  readonly dataSubjects?: readonly DataSubject[];
  /** When the data are deleted, in the target system as well as in queues, logs and error folders on the way. */
  readonly retention?: string;
  /** Where the processing is entered in the municipality's record of processing activities (Article 30 GDPR). */
  readonly recordOfProcessing?: string;
  /** Data protection impact assessment. The decision is always written with a reason, also when no assessment is required. */
  readonly dpia?: Dpia;
  /** The assessment of what can go wrong for citizens and for operation, and how serious it is. Made before the integration is put to use. */
  readonly riskAssessment?: RiskAssessment;
  /** Whether personal data leave the EU/EEA, for instance by remote support or hosting. */
  readonly thirdCountry?: ThirdCountry;
}

/** Decision on the data processing agreement */
export type DpaChoice = "new" | "amend" | "existing-covers" | "not-required";

/** Status of the agreement */
export type DpaStatus = "undecided" | "draft" | "sent" | "signed" | "expired" | "terminated";

/** The decision on a data processing agreement for one vendor. */
export interface DpaDecision {
  /** The vendor the decision concerns. Write the name exactly as on the system in `systems/`. */
  readonly vendor: string;
  /** What is needed: a new agreement, a change to the present one, or nothing. Decided from the clarification meeting. */
  readonly decision?: DpaChoice;
  /** The day the decision was taken. Not before the clarification meeting. */
  readonly decidedOn?: string;
  /** Why the decision is as it is. If no agreement is needed, the data protection officer must be able to see why. */
  readonly reason?: string;
  /** How far the agreement has come. Real personal data may not move until it is signed. */
  readonly status?: DpaStatus;
  /** The day the last party signed. */
  readonly signedOn?: string;
  /** The last day the agreement is valid. Leave the field out if it follows the contract, or if it is a change that ends together with the agreement. */
  readonly validUntil?: string;
  /** When the municipality next audits the vendor. */
  readonly nextAuditOn?: string;
  /** Case or document number where the signed agreement is kept. */
  readonly reference?: string;
}

/** Form of contract */
export type ContractForm = "new" | "addendum" | "existing-covers";

/** The contract with one vendor. */
export interface ContractTerms {
  /** The vendor the contract is with. Write the name exactly as on the system in `systems/`. */
  readonly vendor: string;
  /** Whether the integration needs a new contract or an addendum, or whether the present contract covers it. Ask the contract manager whether the change stays within procurement law. */
  readonly form?: ContractForm;
  /** Case or document number where the contract is kept. */
  readonly reference?: string;
  /** The day the last party signed. For a new contract or an addendum this may only happen once the exit plan is settled and merged. */
  readonly signedOn?: string;
  /** The day the contract takes effect. */
  readonly startsOn?: string;
  /** The day the contract ends. Leave the field out if it runs until notice is given. */
  readonly endsOn?: string;
  /** How many whole months before the end notice must be given. */
  readonly noticeMonths?: number;
  /** One-off price of the integration in whole Danish kroner without VAT. Write 0 if there is none. Never shown in the public edition. */
  readonly setupCostDkk?: number;
  /** Yearly price of the integration in whole Danish kroner without VAT. Write 0 if there is none. Never shown in the public edition. */
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

/** A meeting that was held. */
export interface Meeting {
  /** The day the meeting was held. */
  readonly heldOn?: string;
  /** What the meeting led to. */
  readonly outcome?: MeetingOutcome;
  /** Case or document number where the minutes are kept. */
  readonly minutes?: string;
  /** Who took part, as roles and never as names. */
  readonly participants?: readonly Participant[];
}

/** The two fixed meetings. */
export interface Meetings {
  /** The meeting with IT & Digitalisation on need, reuse, data flow and data protection. Data processing agreements and form of contract are decided from it. */
  readonly clarification?: Meeting;
  /** The meeting between the municipality and both vendors on technical solution, plan, operating terms, price and exit. It must be held before a new contract or addendum is signed. */
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

/** The final technical solution. */
export interface Technical {
  /** How the systems talk to each other. */
  readonly pattern?: IntegrationPattern;
  /** The technology behind the interface. */
  readonly protocol?: Protocol;
  /** Whether data go straight between the systems or through shared infrastructure. Look into the shared infrastructure before you choose the direct way. */
  readonly route?: Route;
  /** Id of the system that offers the interface, that is, the one being called. It is often not the one the data come from. */
  readonly exposedBy?: string;
  /** How the systems prove to each other who they are. Never write the key or password itself. */
  readonly authentication?: Authentication;
  /** How data are protected on the way. For personal data TLS 1.2 is the minimum. */
  readonly encryption?: Encryption;
  /** Which data are used for testing. Tests with real personal data need a signed data processing agreement and a risk assessment, just as operation does. */
  readonly testData?: TestData;
  /** The first day a certificate or key in the solution expires. Expired certificates are among the most common reasons why integrations stop. */
  readonly certificateExpiresOn?: string;
}

/** The dates of building, testing and go-live. */
export interface Implementation {
  /** The day the parties have agreed that the integration goes live. */
  readonly plannedGoLive?: string;
  /** The first day real personal data moved, in tests too. Only filled in when that was before go-live. */
  readonly firstPersonalDataOn?: string;
  /** The day the acceptance test was passed and approved by the system owners. */
  readonly acceptedOn?: string;
  /** The day the integration actually went live. */
  readonly liveOn?: string;
}

/** Criticality */
export type Criticality = "normal" | "important" | "critical";

/** Where users get help. */
export interface Support {
  /** Mailbox */
  readonly email?: string;
  /** When support answers. */
  readonly hours?: string;
}

/** The agreed service levels. */
export interface ServiceLevel {
  /** How much of the time the integration must work, in per cent. */
  readonly availabilityPercent?: number;
  /** The most hours that may pass before the vendor starts to repair a critical fault. */
  readonly responseHours?: number;
  /** The most hours that may pass before the integration works again after a critical fault. */
  readonly recoveryHours?: number;
}

/** How the integration is kept running. */
export interface Operation {
  /** How hard it hits when the integration is down. */
  readonly criticality?: Criticality;
  /** Where users turn when something does not work. */
  readonly support?: Support;
  /** The service levels agreed with the vendors. */
  readonly sla?: ServiceLevel;
  /** What is watched and who gets the alarm. A fault in an integration nobody watches is not found until a citizen lacks a letter. */
  readonly monitoring?: string;
  /** The day the system managers last confirmed that the facts are right and the integration is still needed. */
  readonly reviewedOn?: string;
  /** When the integration is to be reviewed again. Normally in a year, in half a year for critical ones. */
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

/** The four things that must be done before the integration is retired. */
export interface Decommission {
  /** The day the last transfer took place. Leave it empty until then. */
  readonly stoppedOn?: string | null;
  /** The day the vendors confirmed in writing that data are deleted. Leave it empty until then. */
  readonly deletionConfirmedOn?: string | null;
  /** The day users, keys, certificates and firewall openings were removed. Leave it empty until then. */
  readonly accessRemovedOn?: string | null;
  /** The day contracts and data processing agreements ended or were changed so that the integration is no longer part of them. Leave it empty until then. */
  readonly contractsEndedOn?: string | null;
}

/** How the integration is closed again. */
export interface ExitPlan {
  /** How far the exit plan has come. It must be settled and merged before a new contract or addendum is signed. */
  readonly status?: ExitStatus;
  /** The day both system owners settled the exit plan. */
  readonly settledOn?: string;
  /** When the integration is expected to end: at the latest when the first of the systems is phased out or the contract ends. */
  readonly expectedEndOn?: string;
  /** The events that set the exit plan going. */
  readonly triggers?: readonly ExitTrigger[];
  /** How many months it takes from the decision until the integration is closed. If this exceeds the notice period, the vendor could stop before you are ready. */
  readonly leadTimeMonths?: number;
  /** Which data the vendor must give back, in which format and when. Say so too if there is nothing to give back. */
  readonly dataReturn?: string;
  /** What is deleted where, by when, and how the vendor proves it. */
  readonly dataDeletion?: string;
  /** Whether data must be preserved for posterity, and where. Municipal data may not be deleted without authority in archive law; ask the municipality's archive. */
  readonly archiving?: string;
  /** How the task is done without the integration, both after a planned closure and in a sudden breakdown. */
  readonly fallback?: string;
  /** The day it was decided to close the integration. */
  readonly activatedOn?: string;
  /** The event that set the exit plan going. */
  readonly activatedBy?: ExitTrigger;
  /** Why the integration is closed and what takes its place. */
  readonly reason?: string;
  /** The four things that must be done before the integration is retired. Fill in the dates as you go; an empty field means that it has not happened yet. */
  readonly decommission?: Decommission;
}

/** Permission to deviate from one rule for a time. */
export interface Waiver {
  /** The id of the rule or criterion, as the finding shows it. */
  readonly rule: string;
  /** Why the deviation is sound, and what you do to end it. */
  readonly reason: string;
  /** The last day the waiver holds. After it the finding counts again. */
  readonly until: string;
  /** The role mailbox of whoever granted the waiver. */
  readonly approvedBy: string;
}

/** Marks an integration that ran before the catalogue existed. */
export interface Legacy {
  /** The day by which all facts must be in place. Set a date you can keep, at most a year ahead (or as far as `limits.legacyMonths` in `.github/governance.yml` allows). */
  readonly completeBy: string;
}

/** Visibility */
export type Visibility = "internal" | "public";
