import { expect, it } from "@jest/globals";
import { dpaInForce, dpaStatusOn } from "./dpa-decisions.ts";
import type { DpaDecision } from "./integration-fields.ts";

const on = (entry: Partial<DpaDecision>, today: string) =>
  dpaStatusOn({ vendor: "KMD A/S", ...entry }, today);

it("an agreement is signed until its last valid day has passed, and expired from the day after", () => {
  const signed = { status: "signed", validUntil: "2028-02-29" } as const;
  expect(on(signed, "2028-02-29")).toBe("signed");
  expect(on(signed, "2028-03-01")).toBe("expired");
  expect(on({ status: "signed" }, "2099-01-01")).toBe("signed");
});

it("an agreement that was never signed does not expire, and one of which nothing is said is undecided", () => {
  expect(on({ status: "sent", validUntil: "2020-01-01" }, "2026-01-01")).toBe("sent");
  expect(on({}, "2026-01-01")).toBe("undecided");
});

const main = {
  vendor: "KMD A/S",
  decision: "new",
  status: "signed",
  signedOn: "2024-01-10",
} as const;
const change = { ...main, decision: "amend", signedOn: "2025-03-01" } as const;
const bothInForce = (...all: readonly DpaDecision[]) => all.map((one) => dpaInForce(one, all));

it("a change without an end of its own does not make the agreement that it changes last longer", () => {
  expect(bothInForce({ ...main, validUntil: "2026-10-31" }, change)).toEqual([true, true]);
});

it("a change that ends before the agreement does ends on its own day", () => {
  expect(bothInForce(main, { ...change, validUntil: "2026-10-31" })).toEqual([true, true]);
});

it("a change that names a later day takes the place of what it changes, as a new agreement does", () => {
  const first = { ...main, validUntil: "2026-10-31" };
  expect(bothInForce(first, { ...change, validUntil: "2030-10-31" })).toEqual([false, true]);
  expect(bothInForce(first, { ...main, signedOn: "2026-09-01" })).toEqual([false, true]);
});

it("an agreement signed after a change takes its place", () => {
  const later = { ...main, signedOn: "2026-01-10" };
  expect(bothInForce({ ...change, validUntil: "2026-10-31" }, later)).toEqual([false, true]);
});
