import type { Criterion } from "./criterion.ts";
import type { BilingualFinding } from "./finding.ts";
import type { SignatureDemand } from "./gate/gate-decision.ts";
import type { SystemRole } from "./integration-fields.ts";
import type { Gate, Phase, Status } from "./phase.ts";

/** How another integration stands to the one on the card. */
export type Relation = "depends-on" | "needed-by" | "replaces" | "replaced-by" | "similar";

/** Another integration beside the one on the card. One that is not in the catalogue has only its id. */
export interface Neighbour {
  readonly relation: Relation;
  readonly id: string;
  readonly title?: string;
  readonly phase?: Phase;
  readonly status?: Status;
}

/** What stands between an integration and its next phase. */
export interface NextStep {
  readonly gate: Gate;
  readonly missing: readonly Criterion[];
  readonly signatures: readonly SignatureDemand[];
}

/** One integration at a glance. */
export interface IntegrationCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly phase: Phase;
  readonly status: Status;
  readonly statusReason?: string;
  /** Since when it has stood in its phase, where git knows. ISO date. */
  readonly since?: string;
  readonly systems: readonly {
    readonly id: string;
    readonly role: SystemRole;
    readonly name?: string;
  }[];
  /** Missing where nothing comes next: rejected or retired. */
  readonly next?: NextStep;
  readonly findings: readonly BilingualFinding[];
  readonly neighbours: readonly Neighbour[];
}
