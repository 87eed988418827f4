// Made from schemas/catalogue.schema.json by `npm run generate`; change the schema, not this file.

/** The file catalogue.json on the site: the whole catalogue for machines and other municipalities. It never holds prices or security details, and the only mailbox in it is the municipality's shared one for enquiries. The public edition has only the integrations marked public. */
export interface PublishedCatalogue {
  /** The address of this schema. */
  readonly $schema?: string;
  /** The version of this interface. A new number means that something has changed its meaning. */
  readonly schemaVersion: 1;
  /** The organisation the catalogue belongs to. */
  readonly organisation: PublishedOrganisation;
  /** The version of the source that the catalogue was made from. */
  readonly generatedFrom?: GeneratedFrom;
  /** Whether the file shows everything or only what is public. */
  readonly edition: "internal" | "public";
  /** The language of titles and summaries. */
  readonly language: string;
  /** Every integration of the edition, sorted by id. */
  readonly integrations: readonly PublishedIntegration[];
  /** Every system of the edition, sorted by id. */
  readonly systems: readonly PublishedSystem[];
}

/** The organisation the catalogue belongs to. */
export interface PublishedOrganisation {
  /** The organisation's full name. */
  readonly name: string;
  /** A short name. */
  readonly shortName?: string;
  /** The address of the site. */
  readonly url?: string;
  /** A page where others can get in touch, such as the service portal. */
  readonly contact?: string;
  /** The shared mailbox that other municipalities can write to about reuse. */
  readonly email?: string;
}

/** The version of the source that the catalogue was made from. */
export interface GeneratedFrom {
  /** The repository on GitHub as owner/name. */
  readonly repository?: string;
  /** The full SHA of the commit. */
  readonly commit: string;
  /** The date of the commit. */
  readonly committedOn?: string;
}

/** One integration. */
export interface PublishedIntegration {
  /** The integration's lasting name. */
  readonly id: string;
  /** The integration's page, absolute or relative to catalogue.json. */
  readonly url: string;
  /** What moves from where to where. */
  readonly title: string;
  /** A sentence or two on what happens. */
  readonly summary?: string;
  /** How far the integration has come. */
  readonly phase:
    | "need"
    | "parties"
    | "clarification"
    | "agreement"
    | "implementation"
    | "operation"
    | "exit";
  /** Whether anyone works on the integration or uses it. */
  readonly status: "active" | "on-hold" | "rejected" | "retired";
  /** KLE numbers of the task. */
  readonly kle?: readonly string[];
  /** The systems involved. */
  readonly systems: readonly PublishedSystemUse[];
  /** The names of the systems' vendors, each once. */
  readonly vendors: readonly string[];
  /** The information that moves. Until it is mapped, the data of the need are listed here without a category. */
  readonly data: readonly PublishedDataElement[];
  /** Whether data go one way or both. */
  readonly direction?: "one-way" | "two-way";
  /** How often data are updated. */
  readonly frequency?: "real-time" | "hourly" | "daily" | "weekly" | "monthly" | "on-demand";
  /** How the systems talk to each other. */
  readonly pattern?:
    | "synchronous-lookup"
    | "asynchronous-message"
    | "event-subscription"
    | "file-transfer"
    | "batch"
    | "user-interface";
  /** The technology behind the interface. */
  readonly protocol?: "rest" | "soap" | "sftp" | "graphql" | "database" | "message-queue" | "other";
  /** Straight or through shared infrastructure. */
  readonly route?:
    | "direct"
    | "serviceplatformen"
    | "datafordeler"
    | "beskedfordeler"
    | "fordelingskomponent"
    | "integration-platform";
  /** What was found out about reuse. */
  readonly reuseOutcome?: "unclarified" | "none-found" | "existing" | "adapted";
  /** The name of the unit that had the need. */
  readonly requestingUnit?: string;
  /** The agreed go-live date. */
  readonly plannedGoLive?: string;
  /** The day the integration went live. */
  readonly liveOn?: string;
  /** When the integration is expected to end. */
  readonly expectedEndOn?: string;
  /** Ids of integrations that must work for this one to work. */
  readonly dependsOn?: readonly string[];
  /** Earlier ids. */
  readonly replaces?: readonly string[];
  /** The day the integration's file last changed. */
  readonly changedOn?: string;
}

/** A system that takes part in an integration. */
export interface PublishedSystemUse {
  /** The system's id in this file. */
  readonly id: string;
  /** The system's name. */
  readonly name?: string;
  /** Where data come from and where they end. */
  readonly role: "source" | "target" | "intermediary";
  /** The system's vendor. */
  readonly vendor?: string;
}

/** A piece of information that moves. */
export interface PublishedDataElement {
  /** The name of the information. */
  readonly name: string;
  /** How much protection the information needs. */
  readonly category?: "none" | "ordinary" | "confidential" | "sensitive" | "criminal";
  /** Whether the information is or contains a CPR number. */
  readonly cpr?: boolean;
}

/** One IT system. */
export interface PublishedSystem {
  /** The system's lasting name. */
  readonly id: string;
  /** The system's page, absolute or relative to catalogue.json. */
  readonly url: string;
  /** The system's name. */
  readonly name: string;
  /** What the system is used for. */
  readonly summary?: string;
  /** Other names of the system. */
  readonly aliases?: readonly string[];
  /** The vendor's name. */
  readonly vendor?: string;
  /** The unit that owns the system. */
  readonly ownerUnit?: string;
  /** Where the system runs. */
  readonly hosting?: "internal" | "external" | "cloud";
  /** The day the system is taken out of use. */
  readonly endOfLifeOn?: string;
  /** UUID of the system in KITOS; it is the same for all municipalities. */
  readonly kitosSystem?: string;
}
