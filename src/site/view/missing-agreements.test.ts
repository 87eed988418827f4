import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { missingAgreements } from "./missing-agreements.ts";

const system = { id: "nexus", fields: { id: "nexus", vendor: { name: "KMD A/S" } } };
const governance = { organisation: { name: "Eksempelby Kommune" } };

const integration = (more: object): Integration =>
  ({
    id: "one",
    fields: {
      phase: "operation",
      status: "active",
      systems: [{ id: "nexus", role: "source" }],
      ...more,
    },
  }) as unknown as Integration;

function missing(more: object): readonly (readonly [string, string])[] {
  const entry = integration(more);
  const catalogue = makeCatalogue(governance as never, [entry], [system as unknown as System], []);
  return missingAgreements([entry], catalogue, "2026-12-01").map(({ vendor, status }) => [
    vendor,
    status,
  ]);
}

const signed = { vendor: "KMD A/S", decision: "new", status: "signed" };

describe("the agreements that data move without", () => {
  it("count a vendor on which nobody has decided, so that what was registered with its systems alone is not passed over", () => {
    expect(missing({})).toEqual([["KMD A/S", "undecided"]]);
    expect(missing({ contracts: [{ vendor: "Ditmer A/S" }] })).toEqual([
      ["KMD A/S", "undecided"],
      ["Ditmer A/S", "undecided"],
    ]);
  });

  it("count what is decided and not signed", () => {
    expect(missing({ dpa: [{ ...signed, status: "sent" }] })).toEqual([["KMD A/S", "sent"]]);
    expect(missing({ dpa: [{ vendor: "kmd a/s", decision: "new" }] })).toEqual([
      ["kmd a/s", "undecided"],
    ]);
  });

  it("count an agreement whose last day has passed, whatever its status says, until a later one replaces it", () => {
    const over = { ...signed, validUntil: "2026-11-30" };
    expect(missing({ dpa: [over] })).toEqual([["KMD A/S", "expired"]]);
    expect(missing({ dpa: [{ ...over, validUntil: "2026-12-01" }] })).toEqual([]);
    expect(missing({ dpa: [over, { ...signed, validUntil: "2028-11-30" }] })).toEqual([]);
    expect(missing({ dpa: [{ ...signed, status: "terminated" }, signed] })).toEqual([]);
  });

  it("do not count one that is signed, one judged not to be required, or one of an integration that does not run", () => {
    expect(missing({ dpa: [signed] })).toEqual([]);
    expect(missing({ dpa: [{ vendor: "KMD A/S", decision: "not-required" }] })).toEqual([]);
    expect(missing({ phase: "agreement" })).toEqual([]);
    expect(missing({ status: "on-hold" })).toEqual([]);
  });
});
