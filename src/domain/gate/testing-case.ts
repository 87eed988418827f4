import type { GateDecision } from "./gate-decision.ts";
import type { ReasonCode } from "./reason-code.ts";
import type { Situation } from "./testing-situation.ts";

/** One line of the table: what people did, the facts of it, the verdict, and the reason that must be among those given. */
export type GateCase = readonly [
  told: string,
  situation: Situation,
  verdict: GateDecision["verdict"],
  because?: ReasonCode,
];
