import { expect, it } from "@jest/globals";
import { dpaStatusOn } from "./dpa-decisions.ts";
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
