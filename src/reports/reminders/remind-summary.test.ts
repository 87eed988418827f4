import { expect, it } from "@jest/globals";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { remindSummary } from "./remind-summary.ts";

const digestFor = (role: "owner" | "manager", email = "x", alike = false) =>
  ({
    do: "open-digest",
    digest: { alike, recipient: { role, unit: "Omsorg", email, logins: [] }, matters: [{}, {}] },
  }) as unknown as ReminderDeed;

it.each([
  [true, "1 er ikke gjort, fordi GitHub ikke gav lov eller ikke svarede"],
  [false, "1 venter til næste nat, fordi GitHub kun vil have et vist antal ad gangen"],
])("says why something is left, and not that there was nothing to do (stopped: %s)", (stopped, says) => {
  const left = [digestFor("owner")];
  const night = {
    locale: "da" as const,
    due: [],
    quiet: 0,
    planned: left,
    done: [],
    left,
    settled: 0,
  };
  const text = remindSummary({ ...night, stopped }, { dryRun: false, markdown: false });
  expect(text).toContain(says);
  expect(text).not.toContain("intet at gøre");
});

it("names the mailbox too where one unit has two in one role", () => {
  const planned = ["syd@x.example", "nord@x.example"].map((email) =>
    digestFor("owner", email, true),
  );
  const night = {
    locale: "da" as const,
    due: [],
    quiet: 0,
    planned,
    done: [],
    left: [],
    settled: 0,
  };
  const text = remindSummary(night, { dryRun: true, markdown: false });
  expect(text).toContain("Omsorg (systemejer, syd@x.example): 2\n");
  expect(text).toContain("Omsorg (systemejer, nord@x.example): 2\n");
});

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
