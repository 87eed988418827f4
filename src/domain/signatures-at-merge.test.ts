import { describe, expect, it } from "@jest/globals";
import type { LabelEvent } from "./gate/pull-request-facts.ts";
import type { SignatureRecord } from "./gate/signature-record.ts";
import { signaturesAtMerge } from "./signatures-at-merge.ts";

const event = (
  id: string,
  action: LabelEvent["action"],
  minute: number,
  login = "dpo",
): LabelEvent => ({
  id,
  action,
  label: "approved/dpo",
  actor: { login, kind: "user" },
  at: `2026-11-23T08:${String(minute).padStart(2, "0")}:00Z`,
});

const record: SignatureRecord = {
  role: "dpo",
  login: "dpo",
  eventId: "LE_1",
  digest: "d".repeat(43),
  sha: "a".repeat(40),
};
const mergedAt = "2026-11-23T08:30:00Z";
const given = event("LE_1", "labeled", 10);

describe("The signatures of a merge", () => {
  it("are those recorded on the head whose label stood, with who and when", () => {
    expect(signaturesAtMerge([record], [given], mergedAt)).toEqual([
      { role: "dpo", login: "dpo", eventId: "LE_1", at: "2026-11-23T08:10:00Z" },
    ]);
  });

  it("do not count a label that was taken off before, nor forget one taken off after", () => {
    const before = event("LE_2", "unlabeled", 20);
    const after = event("LE_2", "unlabeled", 40);
    expect(signaturesAtMerge([record], [given, before], mergedAt)).toEqual([]);
    expect(signaturesAtMerge([record], [given, after], mergedAt)).toHaveLength(1);
  });

  it("do not count a label without a record, nor a record of another person's event", () => {
    expect(signaturesAtMerge([], [given], mergedAt)).toEqual([]);
    expect(
      signaturesAtMerge([record], [event("LE_1", "labeled", 10, "en-anden")], mergedAt),
    ).toEqual([]);
  });

  it("count a label set in the very second of the merge, as GitHub counts in whole seconds", () => {
    expect(signaturesAtMerge([record], [event("LE_1", "labeled", 30)], mergedAt)).toHaveLength(1);
  });

  it("do not count a label set after the merge", () => {
    expect(signaturesAtMerge([record], [event("LE_1", "labeled", 31)], mergedAt)).toEqual([]);
  });
});
