import type { CriterionResult } from "../criterion.ts";
import type { Integration, System } from "../entry.ts";
import type { BilingualFinding } from "../finding.ts";
import type { Text } from "../language.ts";
import type { GatePolicy } from "./gate-policy.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";

/** A file on one side of the pull request. `unreadable`: it is there, and nothing can be made of it. */
export type Side<Entry> =
  | { readonly state: "absent" }
  | { readonly state: "unreadable" }
  | { readonly state: "read"; readonly entry: Entry };

/** One file of the catalogue that the pull request touches. `before` is the merge base, `after` the head. */
interface Change<Entry> {
  readonly path: string;
  readonly id: string;
  readonly before: Side<Entry>;
  readonly after: Side<Entry>;
  /** True when the base branch has changed the same file since the pull request left it. */
  readonly baseMoved: boolean;
  /** Findings on this file at head, of every severity, criteria's own included. */
  readonly findings: readonly BilingualFinding[];
  /** Facts that differ from before to after, in plain words. */
  readonly changes: readonly Text[];
}

export interface IntegrationChange extends Change<Integration> {
  readonly kind: "integration";
  /** Of every gate up to where the head stands; empty when the head cannot be read. */
  readonly criteria: readonly CriterionResult[];
}

export interface SystemChange extends Change<System> {
  readonly kind: "system";
}

/** The governance file or the schemas: who may sign, and what a gate asks. */
export interface GovernanceChange {
  readonly kind: "governance";
  readonly path: string;
  readonly baseMoved: boolean;
  readonly findings: readonly BilingualFinding[];
  readonly changes: readonly Text[];
}

export type SubjectChange = IntegrationChange | SystemChange | GovernanceChange;

/** What signatures are bound to. All digests are of the pull request's whole evidence, made the same way. */
export interface EvidenceFacts {
  /** Of the head. */
  readonly digest: string;
  /** Of other commits of the pull request that were read (those that reviews stand on), by SHA. */
  readonly at: ReadonlyMap<string, string>;
  /** What the head changes against other commits (those that records stand on), by SHA. */
  readonly changedSince: ReadonlyMap<string, readonly Text[]>;
}

/** All that the decision knows. Nothing else is asked: no clock, no files, no network. */
export interface GateInput {
  readonly facts: PullRequestFacts;
  readonly policy: GatePolicy;
  readonly changes: readonly SubjectChange[];
  readonly evidence: EvidenceFacts;
  /** ISO date: waivers and legacy deadlines run out. */
  readonly today: string;
}
