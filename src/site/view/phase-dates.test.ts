import { describe, expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { inPhaseSince, isToldBySteps, phaseDates } from "./phase-dates.ts";

const integration = (liveOn?: string, phase = "operation", activatedOn?: string) =>
  ({
    fields: { phase, implementation: { liveOn }, exit: { activatedOn } },
  }) as unknown as Integration;

describe("the day a phase was entered", () => {
  it("is the day git saw it, the last time where a phase was entered twice", () => {
    const dates = phaseDates(integration(), [
      { phase: "need", on: "2026-01-05" },
      { phase: "parties", on: "2026-02-02" },
      { phase: "need", on: "2026-03-02" },
      { phase: "parties", on: "2026-04-06" },
    ]);
    expect([...dates]).toEqual([
      ["need", "2026-03-02"],
      ["parties", "2026-04-06"],
    ]);
  });

  it("is not the day on which a running integration was registered, but the one its file names", () => {
    const moves = [{ phase: "operation", on: "2026-11-23" }] as const;
    expect([...phaseDates(integration("2023-02-20"), moves)]).toEqual([
      ["operation", "2023-02-20"],
    ]);
    expect(phaseDates(integration(), moves).size).toBe(0);
  });

  it("is what git saw of every phase after the one it was registered in", () => {
    const moves = [
      { phase: "clarification", on: "2026-05-04" },
      { phase: "agreement", on: "2026-06-01" },
      { phase: "implementation", on: "2026-09-01" },
    ] as const;
    expect([...phaseDates(integration(), moves)]).toEqual([
      ["agreement", "2026-06-01"],
      ["implementation", "2026-09-01"],
    ]);
  });
});

describe("the day an integration entered the phase it stands in", () => {
  it("is unknown when it was registered in the middle of its way and its file names no day", () => {
    const moves = [{ phase: "agreement", on: "2026-11-23" }] as const;
    expect(inPhaseSince(integration(undefined, "agreement"), moves)).toBeUndefined();
    expect(inPhaseSince(integration("2020-01-01", "agreement"), moves)).toBeUndefined();
  });

  it("is the day it was registered for a need, and the day git or the file names for the rest", () => {
    const need = [{ phase: "need", on: "2026-11-23" }] as const;
    expect(inPhaseSince(integration(undefined, "need"), need)).toBe("2026-11-23");
    const moved = [...need, { phase: "parties", on: "2026-11-30" }] as const;
    expect(inPhaseSince(integration(undefined, "parties"), moved)).toBe("2026-11-30");
    const late = [{ phase: "exit", on: "2026-11-23" }] as const;
    expect(inPhaseSince(integration("2019-05-06", "exit", "2026-09-01"), late)).toBe("2026-09-01");
    expect(inPhaseSince(integration("2019-05-06"))).toBe("2019-05-06");
  });
});

describe("the way through the phases", () => {
  const straight = [
    { phase: "need", on: "2026-01-05" },
    { phase: "parties", on: "2026-02-02" },
  ] as const;

  it("is told by the steps where it was straight and began at the first", () => {
    expect(isToldBySteps(straight, "parties")).toBe(true);
    expect(isToldBySteps([], "need")).toBe(true);
  });

  it("is more than that where it went back, was closed, or began in the middle", () => {
    expect(isToldBySteps([...straight, { phase: "need", on: "2026-03-02" }], "need")).toBe(false);
    expect(isToldBySteps([...straight, { phase: "retired", on: "2026-03-02" }], "parties")).toBe(
      false,
    );
    expect(isToldBySteps([...straight, { phase: "parties", on: "2026-03-02" }], "parties")).toBe(
      false,
    );
    expect(isToldBySteps(straight.slice(1), "parties")).toBe(false);
    expect(isToldBySteps(straight, "need")).toBe(false);
  });
});
