import type { GateDecision } from "./gate-decision.ts";
import type { ReasonCode } from "./reason-code.ts";

/** Every reason a decision gives, wherever it stands. */
export const reasonsGiven = (decision: GateDecision): readonly ReasonCode[] => [
  ...decision.reasons.map(({ code }) => code),
  ...decision.steps.flatMap(({ reasons, signatures }) => [
    ...reasons.map(({ code }) => code),
    ...signatures.flatMap((signature) =>
      signature.state === "valid" ? [] : [signature.reason.code],
    ),
  ]),
];
