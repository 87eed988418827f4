import { describe, expect, it } from "@jest/globals";
import { validSystems } from "./testing/make-context.ts";
import { problemsOf } from "./testing/problems-of.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

type Fields = Record<string, unknown>;
const finds = (rule: string, overrides: Fields, today = "2026-11-23") =>
  problemsOf(rule, validIntegration(overrides), {}, { today }).map(({ field }) => field?.join("."));

describe("the last good day is still good, the next is not", () => {
  const cases: readonly (readonly [rule: string, overrides: (day: string) => Fields])[] = [
    [
      "dpa-expired",
      (day) => ({
        dpa: [{ vendor: "KMD A/S", decision: "new", status: "signed", validUntil: day }],
      }),
    ],
    [
      "dpa-audit-overdue",
      (day) => ({ dpa: [{ vendor: "KMD A/S", decision: "new", nextAuditOn: day }] }),
    ],
    ["dpia-review-overdue", (day) => ({ privacy: { dpia: { reviewOn: day } } })],
    ["review-overdue", (day) => ({ operation: { nextReviewOn: day } })],
    ["review-overdue", (day) => ({ privacy: { riskAssessment: { reviewOn: day } } })],
    ["certificate-expired", (day) => ({ technical: { certificateExpiresOn: day } })],
    ["exit-end-passed", (day) => ({ exit: { expectedEndOn: day } })],
    ["contract-expired", (day) => ({ contracts: [{ vendor: "KMD A/S", endsOn: day }] })],
  ];
  it.each(cases)("%s", (rule, overrides) => {
    expect(finds(rule, overrides("2026-11-23"))).toEqual([]);
    expect(finds(rule, overrides("2026-11-22"))).toHaveLength(1);
    expect(finds(rule, { ...overrides("2026-11-22"), status: "on-hold" })).toEqual([]);
    expect(finds(rule, { ...overrides("2026-11-22"), phase: "exit", status: "retired" })).toEqual(
      [],
    );
  });
});

describe("the warning begins on the first day of its window", () => {
  const cases: readonly (readonly [rule: string, first: string, overrides: Fields])[] = [
    [
      "dpa-expires-soon",
      "2026-12-03",
      { dpa: [{ vendor: "KMD A/S", decision: "new", validUntil: "2027-03-03" }] },
    ],
    [
      "certificate-expires-soon",
      "2027-01-02",
      { technical: { certificateExpiresOn: "2027-03-03" } },
    ],
    ["exit-end-near", "2026-09-03", { exit: { expectedEndOn: "2027-03-03", leadTimeMonths: 6 } }],
    [
      "contract-notice-near",
      "2026-11-30",
      { contracts: [{ vendor: "KMD A/S", endsOn: "2027-08-31", noticeMonths: 6 }] },
    ],
    [
      "contract-notice-near",
      "2027-12-01",
      { contracts: [{ vendor: "KMD A/S", endsOn: "2028-02-29", noticeMonths: 0 }] },
    ],
  ];
  it.each(cases)("%s on %s", (rule, first, overrides) => {
    const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    // Older dates of the valid integration are in the future then; only this rule is asked.
    expect(finds(rule, overrides, dayBefore)).toEqual([]);
    expect(finds(rule, overrides, first)).toHaveLength(1);
  });
});

describe("an agreement or contract that another has followed", () => {
  const old = {
    vendor: "KMD A/S",
    decision: "new",
    status: "expired",
    signedOn: "2020-01-01",
    validUntil: "2026-01-31",
  };
  it("is history", () => {
    const fresh = { ...old, status: "signed", signedOn: "2026-01-20", validUntil: "2030-01-31" };
    expect(finds("dpa-expired", { dpa: [old, fresh] })).toEqual([]);
    expect(finds("dpa-expired", { dpa: [old, { ...fresh, status: "sent" }] })).toEqual([
      "dpa.0.validUntil",
    ]);
  });
  it("leaves no gap between contracts", () => {
    const ended = { vendor: "KMD A/S", signedOn: "2020-01-01", endsOn: "2026-10-31" };
    const next = {
      vendor: "KMD A/S",
      signedOn: "2026-10-01",
      startsOn: "2026-12-01",
      endsOn: "2030-10-31",
    };
    expect(
      finds("contract-expired", { contracts: [ended, { ...next, startsOn: "2026-11-01" }] }),
    ).toEqual([]);
    expect(finds("contract-expired", { contracts: [ended, next] })).toEqual(["contracts.0.endsOn"]);
    expect(finds("contract-expired", { contracts: [next] })).toEqual(["contracts.0.startsOn"]);
  });
  it("said to be over stops a live integration without any date", () => {
    expect(
      finds("dpa-expired", { dpa: [{ ...old, status: "terminated", validUntil: null }] }),
    ).toEqual(["dpa.0.status"]);
    expect(finds("dpa-expired", { dpa: [{ ...old, validUntil: "2026-01-31" }] })).toEqual([
      "dpa.0.validUntil",
    ]);
    const terminated = { ...old, status: "terminated", validUntil: "2026-01-31" };
    expect(finds("dpa-expired", { dpa: [terminated] })).toEqual(["dpa.0.status"]);
  });
});

describe("system-ends-first", () => {
  const found = (endOfLifeOn: string, overrides: Fields = {}) =>
    problemsOf(
      "system-ends-first",
      validIntegration({ exit: { expectedEndOn: null }, ...overrides }),
      {
        systems: validSystems({ endOfLifeOn }),
      },
    ).map(({ severity, field }) => `${severity} ${field?.join(".")}`);
  it("is an error before the integration's end and a warning within twelve months", () => {
    expect(found("2030-02-27", { exit: { expectedEndOn: "2030-02-28" } })).toEqual([
      "error exit.expectedEndOn",
    ]);
    expect(found("2030-02-28", { exit: { expectedEndOn: "2030-02-28" } })).toEqual([]);
    expect(found("2027-11-23")).toEqual(["warning systems.0.id"]);
    expect(found("2027-11-24")).toEqual([]);
  });
  it("is an error once the system is gone and the integration is not", () => {
    expect(found("2026-11-22")).toEqual(["error systems.0.id"]);
    expect(found("2026-11-22", { phase: "exit" })).toEqual(["error systems.0.id"]);
  });
  it("does not warn of what the exit already plans for", () => {
    expect(found("2027-03-01", { phase: "exit" })).toEqual([]);
    expect(
      found("2026-11-22", { phase: "exit", exit: { decommission: { stoppedOn: "2026-11-01" } } }),
    ).toEqual([]);
  });
});

describe("date-in-future", () => {
  it("lets today be, and finds every date of an event after it", () => {
    expect(finds("date-in-future", { implementation: { liveOn: "2026-11-23" } })).toEqual([]);
    expect(
      finds("date-in-future", {
        implementation: { liveOn: "2026-11-24", plannedGoLive: "2027-01-01" },
        dpa: [{ vendor: "KMD A/S", signedOn: "2027-01-01", nextAuditOn: "2028-01-01" }],
        exit: { decommission: { stoppedOn: "2027-01-01", accessRemovedOn: null } },
      }),
    ).toEqual(["implementation.liveOn", "dpa.0.signedOn", "exit.decommission.stoppedOn"]);
  });
});

describe("contract-before-meeting", () => {
  const contract = { vendor: "KMD A/S", form: "new", signedOn: "2026-01-06" };
  it("lets the contract be signed on the day of the meeting", () => {
    expect(
      finds("contract-before-meeting", { contracts: [{ ...contract, signedOn: "2026-01-07" }] }),
    ).toEqual([]);
    expect(finds("contract-before-meeting", { contracts: [contract] })).toHaveLength(1);
  });
  it("finds a signature without any meeting until the gate asks for the meeting itself", () => {
    const noMeeting = { meetings: { threeParty: null }, contracts: [contract] };
    expect(finds("contract-before-meeting", { ...noMeeting, phase: "agreement" })).toHaveLength(1);
    expect(finds("contract-before-meeting", noMeeting)).toEqual([]);
  });
  it("exempts a contract that exists already", () => {
    expect(
      finds("contract-before-meeting", { contracts: [{ ...contract, form: "existing-covers" }] }),
    ).toEqual([]);
  });
});

describe("dependants-live", () => {
  const found = (head: Fields, other: Fields) =>
    problemsOf("dependants-live", validIntegration(head), {
      others: [otherIntegration({ dependsOn: ["nexus-sbsys-afgoerelser"], ...other })],
    }).map(({ field }) => field?.join("."));
  const retired = { phase: "exit", status: "retired" };
  it("finds what is left behind by an exit and by a retirement", () => {
    expect(found({ phase: "exit" }, {})).toEqual(["phase"]);
    expect(found(retired, {})).toEqual(["status"]);
    expect(found({}, {})).toEqual([]);
  });
  it("lets both close together, the dependant first", () => {
    expect(found({ phase: "exit" }, { phase: "exit" })).toEqual([]);
    expect(found(retired, { phase: "exit" })).toEqual(["status"]);
    const stopped = { phase: "exit", exit: { decommission: { stoppedOn: "2026-11-01" } } };
    expect(found(retired, stopped)).toEqual([]);
  });
  it("does not count a dependant that is not built or not active", () => {
    expect(found(retired, { phase: "agreement" })).toEqual([]);
    expect(found(retired, { status: "on-hold" })).toEqual([]);
  });
});

it("production data in a test need agreement and risk assessment by the day the test is accepted", () => {
  const test = {
    technical: { testData: "production" },
    implementation: { acceptedOn: "2026-03-12" },
  };
  expect(finds("production-test-data", test)).toEqual([]);
  expect(
    finds("production-test-data", { ...test, implementation: { acceptedOn: "2026-03-11" } }),
  ).toHaveLength(1);
  expect(
    finds("production-test-data", {
      ...test,
      phase: "agreement",
      privacy: { riskAssessment: null },
    }),
  ).toEqual([]);
});

it("a transfer on standard clauses needs an assessment, one on adequacy does not", () => {
  const transfer = (basis: string | null, more: Fields = {}) =>
    finds("third-country-without-basis", {
      privacy: { thirdCountry: { transfer: "yes", countries: ["US"], basis } },
      ...more,
    });
  expect(transfer("scc")).toEqual(["privacy.thirdCountry.basis"]);
  expect(transfer("public-authority-instrument")).toHaveLength(1);
  expect(transfer("adequacy")).toEqual([]);
  expect(transfer("dpf")).toEqual([]);
  expect(transfer(null)).toEqual(["privacy.thirdCountry"]);
  expect(transfer(null, { phase: "clarification" })).toEqual([]);
});
