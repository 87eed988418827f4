import { describe, expect, it } from "@jest/globals";
import { problemsOf } from "./testing/problems-of.ts";
import { validIntegration } from "./testing/valid-integration.ts";

const kmd = { vendor: "KMD A/S", decision: "new", status: "signed", signedOn: "2026-02-10" };
const ditmer = {
  vendor: "Ditmer A/S",
  decision: "existing-covers",
  status: "signed",
  signedOn: "2024-05-02",
};
const unsigned = { vendor: "KMD A/S", decision: "new", status: "sent" };

const fieldsFound = (overrides: Record<string, unknown>) =>
  problemsOf("dpa-after-live", validIntegration(overrides)).map(({ field }) => field?.join("."));

describe("in operation", () => {
  it("the signature may be from the very day of going live", () => {
    expect(fieldsFound({ dpa: [kmd, ditmer], implementation: { liveOn: "2026-02-10" } })).toEqual(
      [],
    );
  });
  it("a signature the day after is too late", () => {
    expect(fieldsFound({ dpa: [kmd, ditmer], implementation: { liveOn: "2026-02-09" } })).toEqual([
      "dpa.0.signedOn",
    ]);
  });
  it("an agreement that is only sent is not signed", () => {
    expect(fieldsFound({ dpa: [unsigned, ditmer] })).toEqual(["dpa.0.status"]);
  });
  it("a date behind a status that is not signed does not count", () => {
    expect(fieldsFound({ dpa: [{ ...unsigned, signedOn: "2026-02-10" }, ditmer] })).toEqual([
      "dpa.0.status",
    ]);
  });
  it("signed without a date is not shown to be signed", () => {
    expect(
      fieldsFound({ dpa: [{ vendor: "KMD A/S", decision: "new", status: "signed" }] }),
    ).toEqual(["dpa.0"]);
  });
  it("a signature in the future is none", () => {
    expect(fieldsFound({ dpa: [{ ...kmd, signedOn: "2026-12-01" }] })).toEqual(["dpa.0.signedOn"]);
  });
  it("it counts without any date of going live", () => {
    expect(fieldsFound({ dpa: [unsigned], implementation: null })).toEqual(["dpa.0.status"]);
  });
  it("an existing agreement must have been signed too", () => {
    expect(fieldsFound({ dpa: [kmd, { ...ditmer, status: "draft" }] })).toEqual(["dpa.1.status"]);
  });
  it("a decision not taken counts as needed", () => {
    expect(fieldsFound({ dpa: [{ vendor: "KMD A/S" }, ditmer] })).toEqual(["dpa.0"]);
  });
  it("an agreement that is not required is left alone", () => {
    expect(
      fieldsFound({ dpa: [{ vendor: "KMD A/S", decision: "not-required", reason: "x" }] }),
    ).toEqual([]);
  });
  it("the earliest of several agreements with a vendor counts", () => {
    const later = { ...kmd, vendor: "kmd  a/s", signedOn: "2026-09-01" };
    expect(fieldsFound({ dpa: [later, kmd, ditmer] })).toEqual([]);
  });
  it("an agreement that has expired was signed once", () => {
    expect(fieldsFound({ dpa: [{ ...kmd, status: "expired" }, ditmer] })).toEqual([]);
  });
  it("saying that there are no personal data does not help when the elements are", () => {
    expect(fieldsFound({ dpa: [unsigned], privacy: { personalData: false } })).toEqual([
      "dpa.0.status",
    ]);
  });
  it("without personal data nothing is asked", () => {
    expect(
      fieldsFound({
        dpa: [unsigned],
        privacy: { personalData: false },
        dataFlow: { elements: [{ name: "temperatur", category: "none" }] },
      }),
    ).toEqual([]);
  });
  it("rejecting what has been built hides nothing", () => {
    expect(fieldsFound({ dpa: [unsigned], status: "rejected" })).toEqual(["dpa.0.status"]);
  });
  it.each(["retired", "on-hold"])("%s asks for nothing", (status) => {
    expect(fieldsFound({ dpa: [unsigned], status })).toEqual([]);
  });
});

describe("before operation", () => {
  const building = { phase: "implementation", implementation: { liveOn: null, acceptedOn: null } };
  it("nothing is asked while no real data move", () => {
    expect(fieldsFound({ ...building, dpa: [unsigned] })).toEqual([]);
  });
  it("tests with production data count as live", () => {
    expect(
      fieldsFound({ ...building, dpa: [unsigned], technical: { testData: "production" } }),
    ).toEqual(["dpa.0.status"]);
  });
  it("a plan to test with production data does not count before anything is built", () => {
    expect(
      fieldsFound({
        ...building,
        phase: "agreement",
        dpa: [unsigned],
        technical: { testData: "production" },
      }),
    ).toEqual([]);
  });
  it("the day real data first moved counts in any phase", () => {
    expect(
      fieldsFound({
        phase: "agreement",
        dpa: [kmd],
        implementation: { liveOn: null, firstPersonalDataOn: "2026-01-05" },
      }),
    ).toEqual(["dpa.0.signedOn"]);
  });
  it("an accepted test with production data was over by then", () => {
    const tested = {
      technical: { testData: "production" },
      implementation: { acceptedOn: "2026-02-01" },
    };
    expect(fieldsFound({ ...tested, dpa: [kmd, ditmer] })).toEqual(["dpa.0.signedOn"]);
    expect(fieldsFound({ ...tested, dpa: [{ ...kmd, signedOn: "2026-02-01" }] })).toEqual([]);
  });
});

describe("an integration that ran before the catalogue", () => {
  const legacy = { legacy: { completeBy: "2027-06-30" } };
  it("is not asked to change the past", () => {
    expect(
      fieldsFound({ ...legacy, dpa: [kmd, ditmer], implementation: { liveOn: "2015-01-01" } }),
    ).toEqual([]);
  });
  it("must have its agreement now, and that is no warning", () => {
    const [found] = problemsOf("dpa-after-live", validIntegration({ ...legacy, dpa: [unsigned] }));
    expect(found?.severity).toBe("error");
  });
});

it("a vendor without any entry is told once, and still told when that is waived", () => {
  const alone = { dpa: [kmd] };
  expect(problemsOf("dpa-missing", validIntegration(alone))).toHaveLength(1);
  expect(problemsOf("dpa-after-live", validIntegration(alone))).toEqual([]);
  const waivers = [
    { rule: "dpa-missing", reason: "x", until: "2027-01-01", approvedBy: "it@e.example" },
  ];
  const waived = validIntegration({ ...alone, waivers });
  expect(problemsOf("dpa-missing", waived)).toEqual([]);
  expect(problemsOf("dpa-after-live", waived)).toHaveLength(1);
});
