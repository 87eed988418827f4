import { describe, expect, it } from "@jest/globals";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import { gateStatus } from "./gate-status.ts";

/** A closed gate that lacks so many of each. */
function closed(criteria: number, signatures: number, errors = 0): GateReport {
  const some = <Part>(many: number, make: (at: number) => Part): Part[] =>
    Array.from({ length: many }, (_, at) => make(at));
  const step = {
    criteria: [{ state: "met" }, ...some(criteria, () => ({ state: "unmet" }))],
    signatures: some(signatures, (at) => ({ state: "missing", demand: { key: `role ${at}` } })),
    findings: some(errors, () => ({})),
    reasons: [],
  };
  const decision = { verdict: "closed", reasons: [], steps: [step] };
  return { decision, fileErrors: [] } as unknown as GateReport;
}

describe("the verdict in one sentence", () => {
  it("counts what a closed gate lacks, one and several, and says both with an and", () => {
    const said = (["da", "en"] as const).flatMap((locale) =>
      [closed(1, 0), closed(0, 1), closed(2, 1), closed(1, 3)].map((gate) =>
        gateStatus(gate, locale),
      ),
    );
    expect(said).toEqual([
      "Lukket: der mangler 1 krav. Se kommentaren.",
      "Lukket: der mangler 1 underskrift. Se kommentaren.",
      "Lukket: der mangler 2 krav og 1 underskrift. Se kommentaren.",
      "Lukket: der mangler 1 krav og 3 underskrifter. Se kommentaren.",
      "Closed: 1 criterion missing. See the comment.",
      "Closed: 1 signature missing. See the comment.",
      "Closed: 2 criteria and 1 signature missing. See the comment.",
      "Closed: 1 criterion and 3 signatures missing. See the comment.",
    ]);
  });

  it("names mistakes to correct apart from what is missing", () => {
    expect(gateStatus(closed(0, 0, 2), "da")).toBe("Lukket: 2 fejl skal rettes. Se kommentaren.");
    expect(gateStatus(closed(0, 2, 1), "en")).toBe(
      "Closed: 1 error to correct, 2 signatures missing. See the comment.",
    );
  });

  it("sends to the comment where nothing can be counted", () => {
    expect(gateStatus(closed(0, 0), "da")).toBe("Lukket: se i kommentaren, hvad der skal til.");
  });
});
