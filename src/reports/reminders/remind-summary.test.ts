import { expect, it } from "@jest/globals";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { remindSummary } from "./remind-summary.ts";

const digestFor = (role: "owner" | "manager") =>
  ({
    do: "open-digest",
    digest: { recipient: { role, unit: "Omsorg", logins: [] }, matters: [{}, {}] },
  }) as unknown as ReminderDeed;

it("names the role beside the unit, as one unit may have an overview as owner and one as manager", () => {
  const night = {
    locale: "da" as const,
    due: [],
    quiet: 0,
    planned: [digestFor("owner"), digestFor("manager")],
    done: [],
    left: [],
    settled: 0,
  };
  const text = remindSummary(night, { dryRun: true, markdown: false });
  expect(text).toContain("- Månedens overblik: Omsorg (systemejer): 2\n");
  expect(text).toContain("- Månedens overblik: Omsorg (systemforvalter): 2\n");
});
