import { describe, expect, it } from "@jest/globals";
import { makeTestCatalogue, validGovernance, validSystems } from "../rules/testing/make-context.ts";
import { otherIntegration, validIntegration } from "../rules/testing/valid-integration.ts";
import { deadlineKinds, deadlineTitles } from "./deadline-kinds.ts";
import {
  allDeadlines,
  deadlineTitle,
  dueDeadlines,
  integrationDeadlines,
  systemDeadlines,
} from "./deadlines.ts";

const today = "2026-11-23";
type Fields = Record<string, unknown>;

function listed(overrides: Fields, on = today) {
  const integration = validIntegration(overrides);
  const catalogue = makeTestCatalogue({ integrations: [integration] });
  return integrationDeadlines(integration, catalogue, on);
}
const lines = (overrides: Fields, on = today) =>
  listed(overrides, on).map((one) =>
    `${one.on} ${one.kind} ${one.vendor ?? ""} ${one.state}`.replace("  ", " "),
  );

describe("the obligations of an integration", () => {
  it("are every dated one in its front matter", () => {
    const everything = {
      phase: "agreement",
      implementation: { liveOn: null },
      legacy: { completeBy: "2027-01-15" },
      waivers: [
        { rule: "review-overdue", reason: "x", until: "2027-02-28", approvedBy: "it@e.example" },
      ],
    };
    expect(lines(everything)).toEqual([
      "2030-02-28 dpa-expiry KMD A/S later",
      "2027-03-10 dpa-audit KMD A/S later",
      "2027-05-20 dpa-audit Ditmer A/S later",
      "2028-03-20 dpia-review later",
      "2027-03-12 risk-review later",
      "2027-09-15 review later",
      "2028-05-01 certificate later",
      "2030-02-28 exit-end later",
      "2030-02-28 contract-end KMD A/S later",
      "2029-08-28 contract-notice KMD A/S later",
      "2026-06-01 go-live overdue",
      "2027-01-15 legacy-completion soon",
      "2027-02-28 waiver later",
    ]);
  });
  it("point at the value the date comes from", () => {
    const notice = listed({}).find(({ kind }) => kind === "contract-notice");
    expect(notice?.field).toEqual(["contracts", 0, "endsOn"]);
    const waivers = ["2027-02-28", "2027-03-31"].map((until) => ({
      ...{ rule: "review-overdue", reason: "x", until, approvedBy: "it@e.example" },
    }));
    const overrides = { phase: "agreement", implementation: { liveOn: null }, waivers };
    const { fields } = validIntegration(overrides);
    const at = (value: unknown, key: string | number): unknown => (value as Fields)[key];
    for (const { kind, field, on } of listed(overrides))
      if (kind !== "contract-notice") expect([kind, field.reduce(at, fields)]).toEqual([kind, on]);
  });
  it("are none once it is closed, and no running ones once its data have stopped", () => {
    expect(listed({ status: "retired", phase: "exit" })).toEqual([]);
    expect(listed({ status: "rejected", phase: "agreement" })).toEqual([]);
    const stopped = { phase: "exit", exit: { decommission: { stoppedOn: "2026-11-01" } } };
    expect(listed(stopped).map(({ kind }) => kind)).toEqual(["contract-end", "contract-notice"]);
    const ended = {
      ...stopped,
      exit: { decommission: { stoppedOn: "2026-11-01", contractsEndedOn: "2026-11-02" } },
    };
    expect(listed(ended)).toEqual([]);
  });
  it("stay while it is on hold", () => {
    expect(listed({ status: "on-hold" }).length).toBeGreaterThan(5);
  });
  it("keep the last day of notice until the contract has ended, and no longer", () => {
    const contract = { vendor: "KMD A/S", form: "new", endsOn: "2026-11-23", noticeMonths: 3 };
    const kinds = (on: string) =>
      listed({ contracts: [contract] }, on)
        .filter(({ kind }) => kind.startsWith("contract"))
        .map(({ kind, state }) => `${kind} ${state}`);
    expect(kinds("2026-08-23")).toEqual(["contract-end later", "contract-notice soon"]);
    expect(kinds("2026-08-24")).toEqual(["contract-end later", "contract-notice overdue"]);
    expect(kinds("2026-11-23")).toEqual(["contract-end soon", "contract-notice overdue"]);
    expect(kinds("2026-11-24")).toEqual(["contract-end overdue"]);
  });
  it("ask nothing of an agreement that was terminated", () => {
    const dates = { validUntil: "2026-12-01", nextAuditOn: "2026-11-01" };
    const ofDpa = (status: string) =>
      listed({ dpa: [{ vendor: "KMD A/S", decision: "new", status, ...dates }] })
        .filter(({ kind }) => kind.startsWith("dpa"))
        .map(({ kind }) => kind);
    expect(ofDpa("signed")).toEqual(["dpa-expiry", "dpa-audit"]);
    expect(ofDpa("terminated")).toEqual([]);
  });
  it("leave out what another agreement has followed, and what is not required", () => {
    const old = { vendor: "KMD A/S", decision: "new", status: "signed", validUntil: "2026-12-01" };
    const next = { ...old, validUntil: "2031-12-01" };
    const none = { vendor: "Ditmer A/S", decision: "not-required", nextAuditOn: "2026-12-01" };
    const kinds = listed({ dpa: [old, next, none] }).filter(({ kind }) => kind.startsWith("dpa"));
    expect(kinds.map(({ on }) => on)).toEqual(["2031-12-01"]);
  });
});

it("what is due is the same list without what is later, whatever the day", () => {
  const integration = validIntegration({ exit: { leadTimeMonths: 40 } });
  for (const dpaExpiresSoonDays of [0, 90, 3650]) {
    const governance = validGovernance({ limits: { dpaExpiresSoonDays } });
    const catalogue = makeTestCatalogue({ integrations: [integration], governance });
    for (let year = 2024; year < 2033; year++)
      for (const day of ["01-01", "02-28", "03-31", "08-31", "11-23", "12-31"]) {
        const on = `${year}-${day}`;
        expect(dueDeadlines(integration, catalogue, on)).toEqual(
          integrationDeadlines(integration, catalogue, on).filter(({ state }) => state !== "later"),
        );
      }
  }
});

it("months are counted back from the date, not on from today", () => {
  const exit = (on: string) =>
    listed({ exit: { expectedEndOn: "2027-08-31", leadTimeMonths: 6 } }, on).find(
      ({ kind }) => kind === "exit-end",
    )?.state;
  expect(exit("2027-02-27")).toBe("later");
  expect(exit("2027-02-28")).toBe("soon");
});

it("a system's end of life is one as long as somebody uses it, or it lies ahead", () => {
  const states = (endOfLifeOn: string, integrations = [validIntegration()]) => {
    const catalogue = makeTestCatalogue({ integrations, systems: validSystems({ endOfLifeOn }) });
    return catalogue.systems
      .flatMap((system) => systemDeadlines(system, catalogue, today))
      .map(({ state }) => state);
  };
  expect(states("2028-01-01")).toEqual(["later"]);
  expect(states("2027-11-23")).toEqual(["soon"]);
  expect(states("2026-01-01")).toEqual(["overdue"]);
  expect(states("2026-01-01", [validIntegration({ status: "retired" })])).toEqual([]);
});

it("the whole list has the nearest first", () => {
  const catalogue = makeTestCatalogue({ integrations: [validIntegration(), otherIntegration()] });
  const dates = allDeadlines(catalogue, today).map(({ on }) => on);
  expect(dates).toEqual([...dates].sort());
  expect(dates.length).toBeGreaterThan(15);
});

it("every kind has a title in both languages, with the vendor where there is one", () => {
  for (const kind of deadlineKinds)
    expect(deadlineTitles[kind].da).not.toBe(deadlineTitles[kind].en);
  expect(deadlineTitle({ kind: "dpa-expiry", vendor: "KMD A/S" }).da).toBe(
    "Databehandleraftalen udløber: KMD A/S",
  );
  expect(deadlineTitle({ kind: "review" }).en).toBe("Review of the integration");
});
