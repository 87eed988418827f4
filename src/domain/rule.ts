import type { Catalogue } from "./catalogue.ts";
import type { CriterionResult } from "./criterion.ts";
import type { Integration, System } from "./entry.ts";
import type { FieldPath, Place, Severity } from "./finding.ts";
import type { GovernanceFields } from "./governance-fields.ts";
import type { Text } from "./language.ts";
import type { Phase } from "./phase.ts";

/** What a rule says of one subject; `runRules` adds the rule's id and severity. */
export interface RuleProblem {
  readonly message: Text;
  readonly help?: Text;
  /** Only where a rule has two severities (`system-ends-first`). */
  readonly severity?: Severity;
  readonly field?: FieldPath;
  readonly key?: true;
  readonly place?: Place;
  /** Gate criteria that would say the same less exactly; theirs is left out beside this one. */
  readonly covers?: readonly string[];
}

/** When an integration last entered its phase, by git history. ISO dates. */
export interface PhaseHistory {
  readonly phase: Phase;
  readonly since: string;
}

/** Everything a rule may look at besides its subject. No clock, no files. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  /** ISO date (Europe/Copenhagen), injected. */
  readonly today: string;
  /** The catalogue at the base of a pull request, where there is one. */
  readonly base?: Catalogue;
  /** Ids whose step was lifted by the exception label, in a gate run. */
  readonly exceptions?: ReadonlySet<string>;
  readonly history?: ReadonlyMap<string, PhaseHistory>;
  /** True when a path relative to the root exists: for `dead-link`. */
  readonly fileExists: (path: string) => boolean;
  /** Ids of all gate criteria and rules, for waivers that name one. */
  readonly knownRules: ReadonlySet<string>;
  /** Criteria that an integration should meet by its phase and does not, by path: for `legacy-overdue`. */
  readonly unmetCriteria?: ReadonlyMap<string, readonly CriterionResult[]>;
}

/**
 * One rule, one file, one object. A rule looks at integrations, systems or governance, whichever it has a check for.
 * `base` checks what left the catalogue (deleted files): it runs once a run, over the catalogue.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Text;
  /** Why the rule is there, with its source in law or process, and how to mend: for the rule reference. */
  readonly explanation: Text;
  /** Lifted by no waiver and no label. */
  readonly absolute?: true;
  /** Lifted by no waiver, because a label does it or because it judges waivers itself. */
  readonly unwaivable?: true;
  /** Says that something is missing, not wrong: a warning for an existing integration until `legacy.completeBy`. */
  readonly missing?: true;
  /** Looks at the body, or at which criteria are not met; what others say stays true where only a body changed. */
  readonly readsBody?: true;
  readonly integration?: (integration: Integration, context: RuleContext) => readonly RuleProblem[];
  readonly system?: (system: System, context: RuleContext) => readonly RuleProblem[];
  readonly governance?: (
    governance: GovernanceFields,
    context: RuleContext,
  ) => readonly RuleProblem[];
  readonly catalogue?: (
    context: RuleContext,
  ) => readonly (RuleProblem & { readonly path: string })[];
}
