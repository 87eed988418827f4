import type { BilingualFinding } from "../finding.ts";
import type { GateStep, SignatureDemand } from "./gate-decision.ts";

/** A step before its signatures are judged: what they are asked of is known, what became of them is not. */
export interface DraftStep extends Omit<GateStep, "signatures" | "open"> {
  readonly demands: readonly SignatureDemand[];
}

export const errorsOf = (findings: readonly BilingualFinding[]): readonly BilingualFinding[] =>
  findings.filter(({ severity }) => severity === "error");
