import { describe, expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { milestoneTimes } from "./milestone-times.ts";

const integration = (fields: unknown) => ({ fields }) as Integration;

describe("the time between milestones", () => {
  it("is counted in Danish working days, over those that have both dates", () => {
    const times = milestoneTimes([
      integration({
        // Wednesday before Easter to Tuesday after it: two days at work.
        meetings: {
          clarification: { heldOn: "2026-04-01" },
          threeParty: { heldOn: "2026-04-08" },
        },
      }),
      integration({
        meetings: {
          clarification: { heldOn: "2026-06-08" },
          threeParty: { heldOn: "2026-06-22" },
        },
      }),
      integration({ meetings: { clarification: { heldOn: "2026-06-08" } } }),
    ]);
    expect(times).toEqual([
      { from: "clarification", to: "three-party", count: 2, median: 6, longest: 10 },
    ]);
  });

  it("waits for the last new contract, and passes over one that was there already", () => {
    const [time] = milestoneTimes([
      integration({
        meetings: { threeParty: { heldOn: "2026-03-02" } },
        contracts: [
          { form: "existing-covers", signedOn: "2020-01-01" },
          { form: "addendum", signedOn: "2026-03-03" },
          { form: "new", signedOn: "2026-03-06" },
        ],
      }),
    ]);
    expect(time).toMatchObject({ from: "three-party", to: "contract", median: 4 });
  });

  it("says nothing of dates that stand the wrong way round", () => {
    expect(
      milestoneTimes([
        integration({ implementation: { acceptedOn: "2026-05-20", liveOn: "2026-05-01" } }),
      ]),
    ).toEqual([]);
  });
});
