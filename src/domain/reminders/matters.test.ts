import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import {
  makeTestCatalogue,
  validGovernance,
  validSystems,
} from "../../rules/testing/make-context.ts";
import type { Patch } from "../../rules/testing/merge-patch.ts";
import { validIntegration } from "../../rules/testing/valid-integration.ts";
import type { PhaseHistory } from "../rule.ts";
import { mattersOf } from "./matters.ts";
import { reminderTitles } from "./reminder-kinds.ts";
import { readMark, writeMark } from "./reminder-mark.ts";
import { reminderRoleNames } from "./reminder-roles.ts";

const today = "2026-11-23";

function due(overrides: Patch, history?: PhaseHistory, governance: Patch = {}) {
  const integration = validIntegration(overrides);
  const catalogue = makeTestCatalogue({
    integrations: [integration],
    governance: validGovernance(governance),
  });
  const known = history === undefined ? [] : [[integration.id, history] as const];
  return mattersOf(catalogue, new Map(known), today).due;
}
const whom = (matters: ReturnType<typeof due>, kind: string): readonly string[] =>
  matters
    .filter((matter) => matter.kind === kind)
    .flatMap(({ recipients }) =>
      recipients.map(({ logins, role, unit }) => `${role} ${unit ?? ""} ${logins.join(",")}`),
    );

describe("things that are due", () => {
  it("include an integration that is about to stand too long in its phase", () => {
    const stands = (since: string) =>
      due({ phase: "need" }, { phase: "need", since })
        .filter(({ kind }) => kind === "phase-stuck")
        .map(({ on, stage }) => `${on} ${stage}`);
    expect(stands("2026-08-25")).toEqual(["2026-11-23 0"]);
    expect(stands("2026-08-31")).toEqual(["2026-11-29 7"]);
    expect(stands("2026-09-05")).toEqual([]);
    expect(stands("2026-08-01")).toEqual(["2026-10-30 -21"]);
  });

  it("leave out one that is on hold, in operation, or moved since", () => {
    const kinds = (fields: Patch, history: PhaseHistory) =>
      due(fields, history).filter(({ kind }) => kind === "phase-stuck");
    const since = "2025-01-01";
    expect(kinds({ phase: "need", status: "on-hold" }, { phase: "need", since })).toEqual([]);
    expect(kinds({}, { phase: "operation", since })).toEqual([]);
    expect(kinds({ phase: "parties" }, { phase: "need", since })).toEqual([]);
  });

  it("leave a yearly review to the pull request that asks for it, until the last week", () => {
    const stages = ["2026-12-01", "2026-11-30", "2026-11-01"].map(
      (nextReviewOn) =>
        due({ operation: { nextReviewOn } }).find(({ kind }) => kind === "review")?.stage,
    );
    expect(stages).toEqual([undefined, 7, -21]);
  });

  it("say nothing of notice once its day has passed", () => {
    const ends = (endsOn: string) =>
      due({ contracts: [{ vendor: "KMD A/S", form: "new", endsOn, noticeMonths: 6 }] }).map(
        ({ kind }) => kind,
      );
    expect(ends("2027-05-23")).toContain("contract-notice");
    expect(ends("2027-05-22")).not.toContain("contract-notice");
  });

  it("come earlier where closing takes longer", () => {
    const exit = due({ exit: { expectedEndOn: "2027-05-01", leadTimeMonths: 6 } });
    expect(exit.find(({ kind }) => kind === "exit-end")?.stage).toBe(9999);
    const catalogue = makeTestCatalogue({ systems: validSystems({ endOfLifeOn: "2027-09-30" }) });
    const system = mattersOf(catalogue, new Map(), today).due.find(
      ({ kind }) => kind === "system-end",
    );
    expect(system).toMatchObject({ key: "system-end.system.kmd-nexus", title: "KMD Nexus" });
  });

  it("are told apart by vendor and by the rule a waiver is from, and are one where two dates have one vendor", () => {
    const dpa = (vendor: string, nextAuditOn: string) => ({
      vendor,
      decision: "new",
      status: "signed",
      signedOn: "2026-01-01",
      nextAuditOn,
    });
    const waiver = (rule: string) => ({
      rule,
      reason: "x",
      until: "2026-12-01",
      approvedBy: "it@e.example",
    });
    const matters = due({
      dpa: [
        dpa("KMD A/S", "2026-12-24"),
        dpa("kmd  a/s", "2026-12-01"),
        dpa("Ditmer A/S", "2026-12-02"),
      ],
      waivers: [waiver("weak-encryption"), waiver("review-overdue")],
    });
    const keys = matters.map(({ key, on }) => `${key.split(".").slice(3).join(".")} ${on}`);
    expect(keys.toSorted()).toEqual([
      "ditmer~20~a~2f~s 2026-12-02",
      "kmd~20~a~2f~s 2026-12-01",
      "review-overdue 2026-12-01",
      "weak-encryption 2026-12-01",
    ]);
    for (const { key } of matters) {
      const mark = { key, on: today, stage: 0, told: today, state: "open" } as const;
      expect(readMark(writeMark(mark))).toEqual(mark);
    }
  });
});

describe("who is told", () => {
  it("is the role as the files name it, the vendor's own system first of all", () => {
    const audit = {
      vendor: "KMD A/S",
      decision: "new",
      status: "signed",
      nextAuditOn: "2026-12-01",
    };
    expect(whom(due({ dpa: [audit] }), "dpa-audit")).toEqual(["owner Omsorg ejer-a"]);
    const certificate = due({ technical: { certificateExpiresOn: "2026-12-01" } });
    expect(whom(certificate, "certificate")).toEqual(["operations  drift-a", "manager Omsorg "]);
  });

  it("is IT & Digitalisation too where nobody else can be reached on GitHub", () => {
    expect(whom(due({ operation: { nextReviewOn: "2026-11-28" } }), "review")).toEqual([
      "manager Omsorg ",
      "it  it-a",
    ]);
  });

  it("is the head of the unit while the need is still the unit's own", () => {
    const roles = { roles: { requester: { Visitationen: ["visitation-leder"] } } };
    const stuck = due({ phase: "need" }, { phase: "need", since: "2026-01-01" }, roles);
    expect(whom(stuck, "phase-stuck")).toEqual([
      "requester Visitationen visitation-leder",
      "it  it-a",
    ]);
  });
});

describe("governance and the code", () => {
  const schema = JSON.parse(readFileSync("schemas/governance.schema.json", "utf8"));
  it("name the same kinds and roles with the same words", () => {
    expect(schema.$defs.ReminderKind["x-enum-titles"]).toEqual(reminderTitles);
    expect(schema.$defs.ReminderRole["x-enum-titles"]).toEqual(reminderRoleNames);
  });
});
