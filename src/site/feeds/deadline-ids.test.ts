import { describe, expect, it } from "@jest/globals";
import type { Deadline } from "../../domain/deadlines.ts";
import { deadlineIds } from "./deadline-ids.ts";

const deadline = (change: Partial<Deadline>): Deadline => ({
  kind: "dpa-audit",
  on: "2027-01-01",
  subject: "integration",
  id: "a-b",
  vendor: "KMD A/S",
  field: ["dpa", 0, "nextAuditOn"],
  state: "later",
  ...change,
});

describe("deadlineIds", () => {
  it("keeps a deadline's name when its date moves", () => {
    const [before] = deadlineIds([deadline({})]).values();
    const [after] = deadlineIds([deadline({ on: "2028-06-01", state: "soon" })]).values();
    expect(after).toBe(before);
  });

  it("tells two of one kind with one vendor apart, in the order of the file, whichever falls first", () => {
    const first = deadline({ field: ["dpa", 0, "nextAuditOn"], on: "2029-01-01" });
    const second = deadline({ field: ["dpa", 1, "nextAuditOn"], on: "2027-01-01" });
    const ids = deadlineIds([second, first]);
    expect(ids.get(first)).toBe("integration-a-b-dpa-audit-kmd-a-s");
    expect(ids.get(second)).toBe("integration-a-b-dpa-audit-kmd-a-s-2");
  });
});
