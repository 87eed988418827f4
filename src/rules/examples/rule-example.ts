import type { FieldPath } from "../../domain/finding.ts";

/** What the two texts of an example are: parts of which file. */
export type ExampleSubject =
  | "integration"
  | "system"
  | "governance"
  | "body"
  | "other-integration"
  | "deletion";

/**
 * A wrong and a right way to write something. The rule reference shows both, and a test runs both: the wrong one must be found,
 * exactly there, and the right one must not. Each text is laid over the valid front matter of `testing/valid-integration.ts`:
 * groups are merged, lists are replaced, an empty value takes a key away.
 */
export interface RuleExample {
  readonly shows: ExampleSubject;
  readonly wrong: string;
  readonly right: string;
  /** Where the wrong one is found: a field of the integration (or of the system or the governance it shows), or a line of the body. */
  readonly at: FieldPath | { readonly line: number };
  /** Laid over both first, not shown: the situation in which the example makes a difference. */
  readonly given?: string;
  /** The same integration on the base branch; shown, as the rule compares. */
  readonly before?: string;
  /** Another integration of the catalogue, laid over the second valid one; shown. */
  readonly beside?: string;
  /** Since when the integration has stood in its phase, by git history. */
  readonly inPhaseSince?: string;
  /** The criteria engine has found something unmet. */
  readonly hasUnmetCriterion?: true;
}
