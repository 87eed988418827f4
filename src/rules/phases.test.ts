import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../domain/catalogue.ts";
import { runRules } from "./run-rules.ts";
import { makeContext, makeTestCatalogue, validGovernance } from "./testing/make-context.ts";
import { problemsOf } from "./testing/problems-of.ts";
import { validId } from "./testing/valid-fields.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

type Fields = Record<string, unknown>;

const skipped = (before: Fields | undefined, after: Fields, exceptions?: ReadonlySet<string>) =>
  problemsOf(
    "phase-skipped",
    validIntegration(after),
    { base: before === undefined ? [] : [validIntegration(before)] },
    exceptions === undefined ? {} : { exceptions },
  );
const reversed = (before: Fields, after: Fields, exceptions?: ReadonlySet<string>) =>
  problemsOf(
    "phase-reversed",
    validIntegration(after),
    { base: [validIntegration(before)] },
    exceptions === undefined ? {} : { exceptions },
  );
const label = new Set([validId]);
const reason = { statusReason: "Aftalt med it-chefen." };

describe("phase-skipped", () => {
  it.each([
    [{ phase: "need" }, { phase: "parties" }],
    [{ phase: "operation" }, { phase: "operation" }],
    [{ phase: "operation" }, { phase: "need" }],
    [{ phase: "exit" }, { phase: "exit", status: "retired" }],
    [{ phase: "need" }, { phase: "need", status: "rejected" }],
    [
      { phase: "agreement", status: "on-hold" },
      { phase: "implementation", status: "active" },
    ],
  ])("%j to %j is no leap", (before, after) => {
    expect(skipped(before, after)).toEqual([]);
  });
  it.each([
    [{ phase: "need" }, { phase: "clarification" }, "phase"],
    [{ phase: "implementation" }, { phase: "exit" }, "phase"],
    [{ phase: "operation" }, { phase: "operation", status: "retired" }, "status"],
    [{ phase: "operation" }, { phase: "operation", status: "rejected" }, "status"],
    [{ phase: "need" }, { phase: "need", status: "retired" }, "status"],
  ])("%j to %j is a leap", (before, after, field) => {
    expect(skipped(before, after).map((problem) => problem.field)).toEqual([[field]]);
  });
  it("asks for both the label and a reason", () => {
    const leap = { phase: "agreement" };
    expect(skipped({ phase: "need" }, leap, label)).toHaveLength(1);
    expect(skipped({ phase: "need" }, { ...leap, ...reason })).toHaveLength(1);
    expect(skipped({ phase: "need" }, { ...leap, ...reason }, new Set(["another"]))).toHaveLength(
      1,
    );
    expect(skipped({ phase: "need" }, { ...leap, ...reason }, label)).toEqual([]);
  });
  it("is lifted by no waiver", () => {
    const waivers = [
      { rule: "phase-skipped", reason: "x", until: "2027-01-01", approvedBy: "it@e.example" },
    ];
    expect(skipped({ phase: "need" }, { phase: "agreement", waivers })).toHaveLength(1);
  });
  it("lets a new file begin in need, or in operation with legacy", () => {
    const legacy = { completeBy: "2027-06-30" };
    expect(skipped(undefined, { phase: "need" })).toEqual([]);
    expect(skipped(undefined, { phase: "operation", legacy })).toEqual([]);
    expect(skipped(undefined, { phase: "parties" })).toHaveLength(1);
    expect(skipped(undefined, { phase: "operation" })).toHaveLength(1);
    expect(skipped(undefined, { phase: "exit", legacy })).toHaveLength(1);
  });
  it("does not let legacy be hung on what went through the gates from the start", () => {
    const after = { phase: "operation", legacy: { completeBy: "2099-01-01" } };
    expect(skipped({ phase: "implementation" }, after).map(({ field }) => field)).toEqual([
      ["legacy"],
    ]);
    expect(skipped(after, after)).toEqual([]);
  });
  it("follows a renamed file", () => {
    const renamed = { id: "nexus-sbsys-breve", replaces: [validId] };
    expect(skipped({ phase: "need" }, { ...renamed, phase: "parties" })).toEqual([]);
    expect(skipped({ phase: "need" }, { ...renamed, phase: "agreement" })).toHaveLength(1);
  });
  it("stays shut when the base cannot be read", () => {
    const head = validIntegration({ phase: "agreement" });
    const base = makeCatalogue(
      validGovernance(),
      [],
      [],
      [{ path: head.path, id: head.id, kind: "integration" }],
    );
    expect(problemsOf("phase-skipped", head, {}, { base })).toHaveLength(1);
  });
  it("does not ask without a base", () => {
    expect(problemsOf("phase-skipped", validIntegration({ phase: "exit" }))).toEqual([]);
  });
});

describe("phase-reversed", () => {
  it("finds a step back, and a retired integration that comes alive", () => {
    expect(reversed({ phase: "operation" }, { phase: "agreement" })).toHaveLength(1);
    const retired = { phase: "exit", status: "retired" };
    expect(reversed(retired, { phase: "exit" }).map(({ field }) => field)).toEqual([["status"]]);
  });
  it("is lifted by label and reason together", () => {
    expect(reversed({ phase: "operation" }, { phase: "agreement", ...reason }, label)).toEqual([]);
    expect(reversed({ phase: "operation" }, { phase: "agreement" }, label)).toHaveLength(1);
  });
  it("lets an integration be resumed", () => {
    expect(reversed({ phase: "agreement", status: "on-hold" }, { phase: "agreement" })).toEqual([]);
  });
});

describe("deleted-while-live", () => {
  const gone = (before: Fields, head: readonly ReturnType<typeof validIntegration>[]) =>
    [
      ...runRules(
        makeContext(
          { integrations: [...head, otherIntegration()] },
          {
            base: makeTestCatalogue({
              integrations: [validIntegration(before), otherIntegration()],
            }),
          },
        ),
      ).values(),
    ]
      .flat()
      .filter(({ rule }) => rule === "deleted-while-live");
  it("finds what had reached implementation, whatever its status", () => {
    expect(gone({ phase: "implementation" }, [])).toHaveLength(1);
    expect(gone({ phase: "exit", status: "retired" }, [])).toHaveLength(1);
  });
  it("lets go of what was never built", () => {
    expect(gone({ phase: "agreement" }, [])).toEqual([]);
  });
  it("knows a new file that names the old id for the same one", () => {
    expect(gone({}, [validIntegration({ id: "nexus-sbsys-breve", replaces: [validId] })])).toEqual(
      [],
    );
  });
  it("takes a new file for one old one only, whatever it names beside it", () => {
    const unbuilt = validIntegration({ id: "nexus-sbsys-fotos", phase: "need" });
    const base = makeTestCatalogue({ integrations: [validIntegration(), unbuilt] });
    const heir = (replaces: readonly string[]) =>
      runRules(
        makeContext(
          { integrations: [validIntegration({ id: "nexus-sbsys-nyt", replaces })] },
          { base },
        ),
      ).get(`integrations/${validId}.md`);
    expect(heir([validId, unbuilt.id])).toBeUndefined();
    expect(heir([unbuilt.id, validId])).toHaveLength(1);
  });
  it("tells of a deleted file that nobody can read on the base, and not of one that was renamed", () => {
    const lost = { path: `integrations/${validId}.md`, id: validId, kind: "integration" } as const;
    const base = makeCatalogue(validGovernance(), [], [], [lost]);
    const found = (head: readonly ReturnType<typeof validIntegration>[]) =>
      runRules(makeContext({ integrations: head }, { base })).get(lost.path);
    expect(found([otherIntegration()])).toHaveLength(1);
    expect(
      found([validIntegration({ id: "nexus-sbsys-breve", replaces: [validId] })]),
    ).toBeUndefined();
  });
  it("is not fooled by a file that was there and only adds the name", () => {
    const base = makeTestCatalogue({ integrations: [validIntegration(), otherIntegration()] });
    const context = makeContext(
      { integrations: [otherIntegration({ replaces: [validId] })] },
      { base },
    );
    expect(runRules(context).get(`integrations/${validId}.md`)).toHaveLength(1);
  });
  it("knows a file that can no longer be read for still there", () => {
    const head = makeCatalogue(
      validGovernance(),
      [otherIntegration()],
      [],
      [{ path: `integrations/${validId}.md`, id: validId, kind: "integration" }],
    );
    const context = { ...makeContext(), catalogue: head, base: makeTestCatalogue() };
    expect(runRules(context).get(`integrations/${validId}.md`)).toBeUndefined();
  });
});

describe("phase-stuck", () => {
  const stuck = (since: string, more: Fields = {}) =>
    problemsOf(
      "phase-stuck",
      validIntegration({ phase: "clarification", ...more }),
      {},
      {
        history: new Map([[validId, { phase: "clarification" as const, since }]]),
      },
    );
  it("counts the limit's own day as in time", () => {
    expect(stuck("2026-09-24")).toEqual([]);
    expect(stuck("2026-09-23")).toHaveLength(1);
  });
  it("does not count what is on hold, or moved in this very change", () => {
    expect(stuck("2026-01-01", { status: "on-hold" })).toEqual([]);
    expect(stuck("2026-01-01", { phase: "agreement" })).toEqual([]);
  });
});
