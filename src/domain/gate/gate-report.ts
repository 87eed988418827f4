import type { BilingualFinding } from "../finding.ts";
import type { Text } from "../language.ts";
import type { GateDecision } from "./gate-decision.ts";

/** Another integration worth a look before something is built, and what the two share. */
export interface ReuseCandidate {
  readonly title: string;
  readonly path: string;
  /** Names, as people know them. */
  readonly systems: readonly string[];
  readonly vendors: readonly string[];
  readonly elements: readonly string[];
}

/** Another municipality that has something like it, and whom to call. Every text in it was written by others. */
export interface PeerCall {
  /** Who has it, since when, from whom, and whom to write to. */
  readonly sentence: Text;
  readonly reasons: Text;
  readonly title: string;
  readonly url?: string;
}

/** Municipalities that use all systems of an integration, as the register said on a day. Every name in it was written by others. */
export interface KnownCallers {
  /** ISO date. */
  readonly takenOn: string;
  /** Names. */
  readonly systems: readonly string[];
  readonly municipalities: readonly string[];
}

/** An integration that would feel the change. */
export interface Dependant {
  readonly title: string;
  readonly path: string;
}

/** Another open pull request, as far as it was read. */
export interface OtherPullRequest {
  readonly number: number;
  readonly title: string;
  /** Files it changes, `/`-separated. */
  readonly paths: readonly string[];
}

/** An open pull request about the same, and about what: ids of systems and integrations. */
export interface Conflict {
  readonly number: number;
  readonly title: string;
  readonly about: readonly string[];
}

/** What a reader wants to know of a step beside the verdict. Decides nothing. */
export interface Surroundings {
  readonly reuse: readonly ReuseCandidate[];
  readonly peers?: readonly PeerCall[];
  readonly callers?: KnownCallers;
  readonly dependants: readonly Dependant[];
  readonly conflicts: readonly Conflict[];
}

/** A decision with its surroundings: all that a comment, a summary or the command line tells. */
export interface GateReport {
  readonly decision: GateDecision;
  readonly author: string | undefined;
  /** Logins that cannot sign this one: the author and whoever is named on its commits. */
  readonly makers: readonly string[];
  readonly headSha: string;
  /** Errors on files that the pull request touches and no step is about: nothing moves there, and it may not merge all the same. */
  readonly fileErrors: readonly BilingualFinding[];
  /** By the path of the step's subject. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
  /** Where people get help, from the base branch. */
  readonly help: { readonly portal?: string; readonly email?: string };
}

/** True when the pull request may not merge: the gate is closed, or a file it touches has an error. */
export const isShut = ({ decision, fileErrors }: GateReport): boolean =>
  decision.verdict === "closed" || fileErrors.length > 0;
