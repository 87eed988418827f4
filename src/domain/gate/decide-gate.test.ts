import { describe, expect, it } from "@jest/globals";
import { decideGate } from "./decide-gate.ts";
import { factCases } from "./decide-gate-facts.cases.ts";
import { grownCases } from "./decide-gate-grown.cases.ts";
import { moveCases } from "./decide-gate-moves.cases.ts";
import { peopleCases } from "./decide-gate-people.cases.ts";
import type { GateCase } from "./testing-case.ts";
import { reasonsGiven } from "./testing-reasons.ts";
import { inputOf } from "./testing-situation.ts";

// One test a line: the verdict, and the reason named among those given; no reason at all where none is named.
const judge = (cases: readonly GateCase[]): void => {
  for (const [told, situation, verdict, because] of cases)
    it(`${verdict}: ${told}`, () => {
      const decision = decideGate(inputOf(situation));
      const reasons = reasonsGiven(decision);
      expect(decision.verdict).toBe(verdict);
      if (because === undefined) expect(reasons).toEqual([]);
      else expect(reasons).toContain(because);
    });
};

describe("who signs", () => judge(peopleCases));
describe("what moves", () => judge(moveCases));
describe("what grows after it was signed for", () => judge(grownCases));
describe("what else can be wrong", () => judge(factCases));
