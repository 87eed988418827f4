import { describe, expect, it } from "@jest/globals";
import { contractInForce, isPaidOn } from "./contract-terms.ts";
import type { ContractTerms } from "./integration-fields.ts";

const base: ContractTerms = { vendor: "KMD A/S", form: "new", signedOn: "2022-11-30" };
const addendum: ContractTerms = {
  vendor: "KMD A/S",
  form: "addendum",
  signedOn: "2026-02-10",
  endsOn: "2028-02-28",
};

describe("a contract in force", () => {
  it("is an addendum with an end beside the contract without one that it adds to: both oblige", () => {
    const all = [base, addendum];
    expect(all.filter((one) => contractInForce(one, all))).toEqual(all);
  });

  it("is no addendum that a later contract, or a later addendum, outlasts", () => {
    for (const form of ["new", "addendum"] as const) {
      const later: ContractTerms = { ...base, form, signedOn: "2027-05-01" };
      expect(contractInForce(addendum, [addendum, later])).toBe(false);
    }
  });

  it("is no contract that a signed one outlasts", () => {
    const first: ContractTerms = { ...base, endsOn: "2026-11-30" };
    const renewed: ContractTerms = { ...base, signedOn: "2026-10-01", endsOn: "2030-11-30" };
    expect(contractInForce(first, [first, renewed])).toBe(false);
    const { signedOn: _, ...proposed } = renewed;
    expect(contractInForce(first, [first, proposed])).toBe(true);
  });
});

describe("a contract that is paid for", () => {
  it("is one that is signed, from its first day to its last", () => {
    const contract: ContractTerms = { ...addendum, startsOn: "2026-03-01" };
    const paid = (today: string) => isPaidOn(contract, today);
    expect(["2026-02-28", "2026-03-01", "2028-02-28", "2028-02-29"].map(paid)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const { signedOn: _, ...proposed } = contract;
    expect(isPaidOn(proposed, "2027-01-01")).toBe(false);
    expect(isPaidOn(base, "2027-01-01")).toBe(true);
  });
});
