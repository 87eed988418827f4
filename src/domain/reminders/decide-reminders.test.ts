import { describe, expect, it } from "@jest/globals";
import { makeTestCatalogue, validGovernance } from "../../rules/testing/make-context.ts";
import type { Patch } from "../../rules/testing/merge-patch.ts";
import { validIntegration } from "../../rules/testing/valid-integration.ts";
import { addDays } from "../dates.ts";
import { decideReminders } from "./decide-reminders.ts";
import type { ReminderDeed } from "./reminder-deed.ts";
import type { ReminderMark } from "./reminder-mark.ts";
import type { LatelySaid, StandingReminder } from "./standing-reminder.ts";

const today = "2026-11-23";
const key = "legacy-completion.integration.nexus-sbsys-afgoerelser";

interface Told {
  readonly fields?: Patch;
  readonly reminders?: Patch;
  readonly issues?: readonly StandingReminder[];
  readonly said?: LatelySaid;
  readonly on?: string;
}

/** Only the completion of the registration is due, `in` days from today. */
const completeIn = (days: number): Patch => ({
  legacy: { completeBy: addDays(today, days) },
  operation: { nextReviewOn: "2031-01-01" },
  privacy: { riskAssessment: { reviewOn: "2031-01-01" } },
  dpa: null,
  contracts: null,
});

function deeds({ fields = completeIn(0), issues = [], on = today, reminders = {}, said }: Told) {
  const integration = validIntegration(fields);
  const governance = validGovernance({ reminders: { digest: true, ...reminders } });
  const catalogue = makeTestCatalogue({ integrations: [integration], governance });
  const asked = { catalogue, history: new Map(), issues, digests: [], today: on };
  return decideReminders({ ...asked, said: said ?? new Map() }).deeds.filter((deed) =>
    JSON.stringify(deed).includes(key),
  );
}

const issue = (
  mark: Partial<ReminderMark> = {},
  more: Partial<StandingReminder> = {},
): StandingReminder => ({
  number: 7,
  open: true,
  title: "",
  body: "",
  labels: [],
  mark: { key, on: today, stage: 90, told: "2026-09-01", state: "open", ...mark },
  ...more,
});

const said = (deed: ReminderDeed | undefined): string =>
  deed === undefined
    ? "nothing"
    : [
        deed.do,
        "why" in deed ? deed.why : "",
        "because" in deed ? deed.because.why : "",
        "matter" in deed ? deed.mark.stage : "",
      ]
        .filter((part) => part !== "")
        .join(" ");

describe("what is due", () => {
  it.each<readonly [days: number, says: string]>([
    [91, "nothing"],
    [90, "open 90"],
    [31, "open 90"],
    [30, "open 30"],
    [7, "open 7"],
    [1, "open 7"],
    [0, "open 0"],
    [-1, "open 0"],
    [-6, "open 0"],
    [-7, "open -7"],
    [-20, "open -14"],
  ])("%s days ahead, without an issue: %s", (days, says) => {
    expect(said(deeds({ fields: completeIn(days) })[0])).toBe(says);
  });

  it.each<readonly [days: number, stage: number, says: string]>([
    [60, 90, "refresh 90"],
    [30, 90, "remind next-stage 30"],
    [29, 30, "refresh 30"],
    [7, 30, "remind next-stage 7"],
    [0, 7, "remind next-stage 0"],
    [-3, 0, "refresh 0"],
    [-7, 0, "remind next-stage -7"],
    [-14, -7, "remind next-stage -14"],
    [-21, -14, "remind next-stage -21"],
    [-28, -21, "remind last-round -28"],
    [-40, 90, "remind last-round -28"],
    [-60, 0, "remind last-round -56"],
    // From here on it stands in the month's overview.
    [-35, -28, "refresh -28"],
    [-55, -28, "refresh -28"],
    [-56, -28, "refresh -56"],
    [-300, -56, "refresh -280"],
  ])("%s days ahead, after the reminder of %s days: %s", (days, stage, says) => {
    const standing = issue({ stage, on: addDays(today, days) });
    expect(said(deeds({ fields: completeIn(days), issues: [standing] })[0])).toBe(says);
  });

  it("is told every fourth round where nobody gets an overview of the month", () => {
    const of = (days: number, stage: number): string => {
      const reminders = { digest: false };
      const standing = issue({ stage, on: addDays(today, days) });
      return said(deeds({ fields: completeIn(days), issues: [standing], reminders })[0]);
    };
    expect(of(-28, -21)).toBe("remind next-stage -28");
    expect(of(-55, -28)).toBe("refresh -28");
    expect(of(-56, -28)).toBe("remind next-stage -56");
  });

  it("is told again where somebody has closed it, however long it is overdue", () => {
    const closed = issue({ stage: -28, on: addDays(today, -56) }, { open: false });
    expect(said(deeds({ fields: completeIn(-56), issues: [closed] })[0])).toBe(
      "remind closed-by-hand -56",
    );
  });

  it("is told by the days that governance names", () => {
    const reminders = { daysBefore: [14], everyDaysAfter: 3 };
    expect(said(deeds({ fields: completeIn(15), reminders })[0])).toBe("nothing");
    expect(said(deeds({ fields: completeIn(14), reminders })[0])).toBe("open 14");
    expect(said(deeds({ fields: completeIn(-7), reminders })[0])).toBe("open -6");
  });
});

describe("an issue that stands already", () => {
  it("hears no second word on one day, whatever its text claims", () => {
    const due = { fields: completeIn(7) };
    expect(said(deeds({ ...due, issues: [issue({ told: today })] })[0])).toBe("refresh 90");
    const words = new Map([
      [7, [{ act: "remind", stage: 30, on: addDays(today, 7), day: today } as const]],
    ]);
    const forged = issue({ told: "2026-01-01", on: addDays(today, 7) });
    expect(said(deeds({ ...due, issues: [forged], said: words })[0])).not.toContain("remind");
  });

  it("is written up where a run said the word and ended before it noted so", () => {
    const on = addDays(today, 7);
    const words = new Map([
      [7, [{ act: "remind", stage: 7, on, day: addDays(today, -1) } as const]],
    ]);
    const [deed] = deeds({ fields: completeIn(7), issues: [issue({ on })], said: words });
    expect(said(deed)).toBe("refresh 7");
    expect(deed?.do === "refresh" && deed.mark.told).toBe(addDays(today, -1));
  });

  it.each<readonly [what: string, mark: Partial<ReminderMark>, says: string]>([
    ["solved and due again", { state: "closed" }, "remind due-again 7"],
    ["closed by hand since the last word", { stage: 7, on: "2026-11-30" }, "nothing"],
    [
      "closed by hand before the next word",
      { stage: 30, on: "2026-11-30" },
      "remind closed-by-hand 7",
    ],
    ["closed by hand, then the date moved", { stage: 0, on: "2026-06-01" }, "remind due-again 7"],
  ])("and is closed: %s", (_, mark, says) => {
    const closed = issue(mark, { open: false });
    expect(said(deeds({ fields: completeIn(7), issues: [closed] })[0])).toBe(says);
  });

  it("is closed with a word when it is solved, and left alone when a person opened it again", () => {
    const fields = completeIn(365);
    expect(said(deeds({ fields, issues: [issue()] })[0])).toBe("close solved");
    expect(deeds({ fields, issues: [issue({ state: "closed" })] })).toEqual([]);
  });

  it("stays open while its file cannot be trusted", () => {
    const integration = { ...validIntegration(completeIn(365)), intact: false };
    const catalogue = makeTestCatalogue({ integrations: [integration] });
    const { deeds: decided } = decideReminders({
      catalogue,
      history: new Map(),
      issues: [issue()],
      digests: [],
      said: new Map(),
      today,
    });
    expect(decided.filter((deed) => deed.do === "close")).toEqual([]);
  });

  it("is closed for good where the file is gone", () => {
    const other = issue({ key: "legacy-completion.integration.findes-ikke" });
    const gone = deeds({ issues: [issue(), other] });
    expect(gone.map(said)).not.toContain("close gone");
    const catalogue = makeTestCatalogue({ integrations: [] });
    const asked = { catalogue, history: new Map(), digests: [], said: new Map(), today };
    expect(decideReminders({ ...asked, issues: [other] }).deeds.map(said)).toEqual(["close gone"]);
  });

  it("gives way to an older one about the same thing", () => {
    const [kept, spare] = [issue({ on: today }), issue({}, { number: 9 })];
    const [first] = deeds({ issues: [spare, kept] });
    expect(first).toMatchObject({ do: "close-duplicate", issue: { number: 9 }, kept: 7 });
  });

  it("heals when somebody wrote nonsense into its mark", () => {
    const on = addDays(today, 20);
    const nonsense = issue({ on, stage: -9999, told: "2099-01-01" });
    const [deed] = deeds({ fields: completeIn(20), issues: [nonsense] });
    expect(deed).toMatchObject({ do: "refresh", mark: { stage: 30, told: today } });
  });
});

describe("the quiet list", () => {
  const until = addDays(today, 10);
  it.each<readonly [what: string, entry: Patch, says: string]>([
    ["an integration", { integration: "nexus-sbsys-afgoerelser" }, "close quiet"],
    ["another integration", { integration: "andet" }, "remind next-stage 0"],
    ["a system it uses", { system: "sbsys" }, "close quiet"],
    ["the kind", { kind: "legacy-completion" }, "close quiet"],
    ["another kind", { kind: "certificate" }, "remind next-stage 0"],
    ["its only role", { role: "manager" }, "close quiet"],
    ["another role", { role: "owner" }, "remind next-stage 0"],
    [
      "kind and another system",
      { kind: "legacy-completion", system: "andet" },
      "remind next-stage 0",
    ],
  ])("with %s", (_, entry, says) => {
    const quiet = [{ ...entry, until, reason: "x" }] as unknown as Patch;
    expect(said(deeds({ issues: [issue()], reminders: { quiet } as Patch })[0])).toBe(says);
  });

  it("holds up to and including its date", () => {
    const quiet = [{ kind: "legacy-completion", until, reason: "x" }] as unknown as Patch;
    const again = { issues: [issue({ state: "closed" }, { open: false })], reminders: { quiet } };
    expect(deeds({ ...again, on: until } as Told)).toEqual([]);
    expect(said(deeds({ ...again, on: addDays(until, 1) } as Told)[0])).toBe("remind due-again -7");
  });
});
