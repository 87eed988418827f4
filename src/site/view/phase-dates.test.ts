import { describe, expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { phaseDates } from "./phase-dates.ts";

const integration = (liveOn?: string) =>
  ({ fields: { implementation: { liveOn } } }) as unknown as Integration;

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
});
