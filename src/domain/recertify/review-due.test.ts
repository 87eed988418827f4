import { describe, expect, it } from "@jest/globals";
import { addDays } from "../dates.ts";
import type { Integration } from "../entry.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import { dueReviews, isReviewDue, reviewDueOn, tonightsShare } from "./review-due.ts";

const { limits } = governanceDefaults;
type Fields = Parameters<typeof reviewDueOn>[0];

const operation = (more: object): Fields => ({ operation: more });

describe("when a review is due", () => {
  it.each<readonly [string, Fields, string | undefined]>([
    ["on the day that the file names", operation({ nextReviewOn: "2026-05-01" }), "2026-05-01"],
    ["a year after the last one", operation({ reviewedOn: "2025-05-01" }), "2026-05-01"],
    [
      "after a year, though the file names a later day",
      operation({ reviewedOn: "2025-05-01", nextReviewOn: "2029-01-01" }),
      "2026-05-01",
    ],
    [
      "sooner, where the file says so",
      operation({ reviewedOn: "2025-05-01", nextReviewOn: "2025-08-01" }),
      "2025-08-01",
    ],
    ["a year after it went live", { implementation: { liveOn: "2025-02-28" } }, "2026-02-28"],
    [
      "by the last one rather than by when it went live",
      { ...operation({ reviewedOn: "2025-06-01" }), implementation: { liveOn: "2020-01-01" } },
      "2026-06-01",
    ],
    [
      "when the register of what already ran is to be complete",
      { legacy: { completeBy: "2026-09-01" } },
      "2026-09-01",
    ],
    ["at once, where nothing says when", {}, undefined],
    [
      "on the last day of February, a year after the 29th",
      operation({ reviewedOn: "2028-02-29" }),
      "2029-02-28",
    ],
  ])("is %s", (_, fields, expected) => {
    expect(reviewDueOn(fields, limits)).toBe(expected);
  });

  it("is asked for thirty days before, and not a day sooner", () => {
    expect(isReviewDue("2026-06-01", "2026-05-02", limits)).toBe(true);
    expect(isReviewDue("2026-06-01", "2026-05-01", limits)).toBe(false);
    expect(isReviewDue(undefined, "2026-05-01", limits)).toBe(true);
  });
});

describe("what is to be reviewed", () => {
  const entry = (id: string, more: object = {}, intact = true) =>
    ({
      id,
      intact,
      fields: {
        id,
        phase: "operation",
        status: "active",
        operation: { reviewedOn: "2025-05-01" },
        ...more,
      },
    }) as unknown as Integration;
  const due = (...entries: readonly Integration[]) =>
    dueReviews(entries, limits, "2026-11-23").map(({ integration: { id } }) => id);

  it("is what runs, and nothing that is not in operation yet, has stopped, or is wrong in itself", () => {
    expect(
      due(
        entry("runs"),
        entry("not-yet", { phase: "implementation" }),
        entry("retired", { phase: "retired" }),
        entry("stopped", { phase: "exit", exit: { decommission: { stoppedOn: "2026-10-01" } } }),
        entry("wrong", {}, false),
      ),
    ).toEqual(["runs"]);
  });

  it("comes in the order in which it fell due, what nothing dates first, and of one day by id", () => {
    const on = (reviewedOn?: string) => ({ operation: { reviewedOn } });
    expect(
      due(entry("b"), entry("late", on("2025-09-01")), entry("a"), entry("undated", on())),
    ).toEqual(["undated", "a", "b", "late"]);
  });
});

describe("what is looked at in one night", () => {
  const all = Array.from({ length: 730 }, (_, index) => index);

  it("is everything where that is not too much", () => {
    expect(tonightsShare(all, 730, "2026-11-23")).toBe(all);
  });

  it("is the longest overdue every night, and of the rest everything within some nights", () => {
    const seen = new Set<number>();
    for (let night = 0; night < 7; night += 1) {
      const share = tonightsShare(all, 200, addDays("2026-11-23", night));
      expect(share.slice(0, 100)).toEqual(all.slice(0, 100));
      expect(new Set(share).size).toBe(200);
      for (const one of share) seen.add(one);
    }
    expect(seen.size).toBe(730);
  });
});
