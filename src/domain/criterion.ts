import type { FieldPath } from "./finding.ts";
import type { Text } from "./language.ts";
import type { Gate } from "./phase.ts";

/** One named demand of a gate, from `schemas/gates/<gate>.schema.json`. */
export interface Criterion {
  /** `<gate>/<name>`, the contract: waivers, findings and the checklist use it. */
  readonly id: string;
  readonly gate: Gate;
  readonly title: Text;
  /** How to meet it, in a sentence or two. */
  readonly help?: Text;
  /** The body section that must have content, e.g. `Exitplan`. */
  readonly section?: string;
  /** The JSON Schema as it stands in the gate file. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What one criterion says of one integration. `missing` names the fields that would mend it. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly met: boolean;
  readonly missing: readonly {
    readonly field: FieldPath;
    readonly message: Text;
    /** The fields that would mend it, where `field` is only the group they are missing from. */
    readonly wanted?: readonly FieldPath[];
  }[];
}
