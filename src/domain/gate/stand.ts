import type { IntegrationFields } from "../integration-fields.ts";
import { gates, hasReached, type Phase, phases, type Status } from "../phase.ts";
import type { SignedGate } from "./gate-policy.ts";

/** How far an integration has come, and whether it is alive. */
export interface Stand {
  readonly phase: Phase;
  readonly status: Status;
}

export const standOf = ({ phase, status }: IntegrationFields): Stand => ({ phase, status });

/** 0 at need to 6 in exit; 7 once retired, whatever the phase says. */
export const positionOf = ({ phase, status }: Stand): number =>
  status === "retired" ? phases.length : phases.indexOf(phase);

/** The gates that lead from one position to a later one. */
export const gatesBetween = (from: number, to: number): readonly SignedGate[] =>
  gates.slice(from + 1, to + 1).filter((gate) => gate !== "need");

/** The gates somebody has signed at for an integration that stands here. */
export const signedGates = (stand: Stand): readonly SignedGate[] =>
  gatesBetween(0, positionOf(stand));

/** True from implementation on: something has been built that must be closed in order. */
export const isBuilt = ({ phase, status }: Stand): boolean =>
  status !== "retired" && hasReached(phase, "implementation");
