import { describe, expect, it } from "@jest/globals";
import { decideGate } from "./decide-gate.ts";
import { factCases } from "./decide-gate-facts.cases.ts";
import { moveCases } from "./decide-gate-moves.cases.ts";
import { peopleCases } from "./decide-gate-people.cases.ts";
import type { GateReason } from "./gate-decision.ts";
import { blockCodes, refusalCodes } from "./reason-code.ts";
import { inputOf } from "./testing-situation.ts";

const reasons: readonly GateReason[] = [...peopleCases, ...moveCases, ...factCases].flatMap(
  ([, situation]) => {
    const decision = decideGate(inputOf(situation));
    const ofSteps = decision.steps.flatMap((step) => [
      ...step.reasons,
      ...step.signatures.flatMap((one) => (one.state === "valid" ? [] : [one.reason])),
    ]);
    return [...decision.reasons, ...ofSteps];
  },
);

describe("the reasons for a closed gate", () => {
  it.each([
    ...refusalCodes,
    ...blockCodes,
    "missing",
    "not-heard",
  ])("can be reached: %s", (code) => {
    expect(reasons.map((reason) => reason.code)).toContain(code);
  });

  it("are whole sentences in both languages, and not the same one", () => {
    for (const { text } of reasons) {
      expect(text.da).toMatch(/^\S.*[.!]\)?$/su);
      expect(text.en).toMatch(/^\S.*[.!]\)?$/su);
      expect(text.da).not.toBe(text.en);
      expect(`${text.da} ${text.en}`).not.toMatch(/undefined|\[object|\s{2}/);
    }
  });
});
