import { describe, expect, it } from "@jest/globals";
import { problemsOf } from "./testing/problems-of.ts";
import { validIntegration } from "./testing/valid-integration.ts";

type Fields = Record<string, unknown>;
const signed = { vendor: "KMD A/S", form: "new", signedOn: "2026-02-10" };
const proposed = { vendor: "KMD A/S", form: "new" };
const settled = { status: "settled", settledOn: "2026-01-22" };

const places = (
  rule: string,
  head: Fields,
  base?: readonly ReturnType<typeof validIntegration>[],
) =>
  problemsOf(rule, validIntegration(head), base === undefined ? {} : { base }).map(({ field }) =>
    field?.join("."),
  );

describe("exit-after-signature", () => {
  const found = (contract: Fields, exit: Fields | null, more: Fields = {}) =>
    places("exit-after-signature", { contracts: [contract], exit, ...more });
  it("lets both happen on the same day", () => {
    expect(found(signed, { settledOn: "2026-02-10" })).toEqual([]);
  });
  it.each([
    ["settled the day after", { settledOn: "2026-02-11" }],
    ["still a draft", { status: "draft" }],
    ["settled without a date", { settledOn: null }],
    ["not there at all", null],
  ])("finds an exit that is %s", (_, exit) => {
    expect(found(signed, exit)).toEqual(["contracts.0.signedOn"]);
  });
  it("takes an exit that is already activated for settled", () => {
    expect(found(signed, { status: "activated" })).toEqual([]);
  });
  it("counts an addendum, and a contract whose form is not stated", () => {
    expect(found({ ...signed, form: "addendum" }, { status: "draft" })).toHaveLength(1);
    expect(found({ vendor: "KMD A/S", signedOn: "2026-02-10" }, { status: "draft" })).toHaveLength(
      1,
    );
  });
  it("leaves a contract alone that exists already and covers it", () => {
    expect(found({ ...signed, form: "existing-covers" }, { status: "draft" })).toEqual([]);
  });
  it("leaves an unsigned contract alone", () => {
    expect(found(proposed, { status: "draft" })).toEqual([]);
  });
  it.each(["on-hold", "rejected"])("is not escaped by the status %s", (status) => {
    expect(found(signed, { status: "draft" }, { status, phase: "agreement" })).toHaveLength(1);
  });
  it("is lifted by no waiver", () => {
    const waivers = [
      {
        rule: "exit-after-signature",
        reason: "x",
        until: "2027-01-01",
        approvedBy: "it@e.example",
      },
    ];
    expect(found(signed, { status: "draft" }, { waivers })).toHaveLength(1);
  });
});

describe("exit-not-merged-first", () => {
  const head = { phase: "agreement", contracts: [signed], exit: settled };
  const found = (before: Fields | undefined, after: Fields = head) =>
    places(
      "exit-not-merged-first",
      after,
      before === undefined ? [] : [validIntegration({ ...before })],
    );
  const draft = { phase: "agreement", contracts: [proposed], exit: { status: "draft" } };

  it("finds a signature that comes together with the exit", () => {
    expect(found(draft)).toEqual(["contracts.0.signedOn"]);
  });
  it("is content when the exit was merged as settled", () => {
    expect(found({ ...draft, exit: settled })).toEqual([]);
  });
  it("finds a new file that brings its signature along", () => {
    expect(found(undefined)).toEqual(["contracts.0.signedOn"]);
  });
  it("leaves a signature alone that stood on the base branch", () => {
    expect(found({ ...draft, contracts: [signed] })).toEqual([]);
  });
  it("finds a second signature with the same vendor", () => {
    const after = { ...head, contracts: [signed, { ...signed, form: "addendum" }] };
    expect(found({ ...draft, contracts: [signed] }, after)).toEqual(["contracts.1.signedOn"]);
  });
  it("takes a changed date for a new signature", () => {
    const after = { ...head, contracts: [{ ...signed, signedOn: "2026-02-11" }] };
    expect(found({ ...draft, contracts: [signed] }, after)).toHaveLength(1);
  });
  it("sees through an existing contract that turns into a new one", () => {
    const covers = { ...signed, form: "existing-covers" };
    expect(found({ ...draft, contracts: [covers] })).toHaveLength(1);
  });
  it("exempts a contract that exists already", () => {
    const after = { ...head, contracts: [{ ...signed, form: "existing-covers" }] };
    expect(found(draft, after)).toEqual([]);
  });
  it("follows a renamed file", () => {
    const renamed = { ...head, id: "nexus-sbsys-breve", replaces: ["nexus-sbsys-afgoerelser"] };
    expect(found({ ...draft, exit: settled }, renamed)).toEqual([]);
    expect(found(draft, renamed)).toHaveLength(1);
  });
  it("does not ask without a base", () => {
    expect(places("exit-not-merged-first", head)).toEqual([]);
  });
});
