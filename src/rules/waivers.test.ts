import { describe, expect, it } from "@jest/globals";
import { rules } from "./index.ts";
import { allProblemsOf, contextAround, problemsOf } from "./testing/problems-of.ts";
import { validIntegration } from "./testing/valid-integration.ts";
import { isSamePlace } from "./waivers/covered.ts";
import { applyWaivers } from "./waivers.ts";

const waiver = (rule: string, until = "2027-02-28") => ({
  rule,
  reason: "Aftalt.",
  until,
  approvedBy: "itchef@eksempelby.example",
});
const longExit = (...waivers: readonly unknown[]) =>
  validIntegration({ exit: { leadTimeMonths: 9 }, waivers });
const idsOf = (integration: ReturnType<typeof validIntegration>) =>
  allProblemsOf(integration).map(({ rule }) => rule);

describe("a waiver", () => {
  it("lifts its rule for its integration and nothing else", () => {
    expect(idsOf(longExit())).toEqual(["exit-lead-exceeds-notice"]);
    expect(idsOf(longExit(waiver("exit-lead-exceeds-notice")))).toEqual([]);
    expect(idsOf(longExit(waiver("review-overdue")))).toEqual([
      "exit-lead-exceeds-notice",
      "waiver-unneeded",
    ]);
  });
  it("holds through its last day and not a day longer", () => {
    expect(idsOf(longExit(waiver("exit-lead-exceeds-notice", "2026-11-23")))).toEqual([]);
    expect(idsOf(longExit(waiver("exit-lead-exceeds-notice", "2026-11-22")))).toEqual([
      "exit-lead-exceeds-notice",
      "waiver-expired",
    ]);
  });
  it("that has expired and is not needed any more is told once", () => {
    const done = validIntegration({ waivers: [waiver("exit-lead-exceeds-notice", "2026-11-22")] });
    const [found, ...rest] = allProblemsOf(done);
    expect(rest).toEqual([]);
    expect(found?.message.da).toContain("finder ikke længere noget");
  });
  it("is not spoken of in what is closed, where the rule finds nothing", () => {
    const closed = { phase: "clarification", status: "rejected", statusReason: "Ingen hjemmel." };
    const left = (until: string) =>
      idsOf(validIntegration({ ...closed, waivers: [waiver("exit-lead-exceeds-notice", until)] }));
    expect([left("2026-11-22"), left("2027-01-01")]).toEqual([[], []]);
  });
  it("for a rule that does not exist is an unknown reference and nothing more", () => {
    const [found, ...rest] = allProblemsOf(
      validIntegration({ waivers: [waiver("exit-lead-exceeds-notic")] }),
    );
    expect(rest).toEqual([]);
    expect(found?.rule).toBe("unknown-reference");
    expect(found?.message.da).toContain('Mente du "exit-lead-exceeds-notice"?');
  });
  it("lifts a gate criterion", () => {
    const criterion = "operation/service-levels";
    const waived = validIntegration({ waivers: [waiver(criterion)] });
    const unmet = {
      rule: criterion,
      severity: "error" as const,
      message: { da: "x", en: "x" },
      field: ["operation"],
    };
    expect(applyWaivers(waived, [unmet], contextAround(waived))).toEqual([]);
  });
  it("for a gate still ahead, or a rule nobody could ask, is not called unneeded", () => {
    const early = { phase: "implementation", implementation: { liveOn: null } };
    expect(
      problemsOf(
        "waiver-unneeded",
        validIntegration({ ...early, waivers: [waiver("operation/service-levels")] }),
      ),
    ).toEqual([]);
    const stuck = validIntegration({ waivers: [waiver("phase-stuck")] });
    expect(problemsOf("waiver-unneeded", stuck)).toEqual([]);
    expect(problemsOf("waiver-unneeded", stuck, {}, { history: new Map() })).toHaveLength(1);
  });
});

describe("no waiver lifts", () => {
  const never = rules
    .filter(({ absolute, unwaivable }) => absolute || unwaivable)
    .map(({ id }) => id);
  it("the three absolute rules, and what labels or waivers are judged by", () => {
    expect(never.sort()).toEqual([
      "deleted-while-live",
      "dpa-after-live",
      "exit-after-signature",
      "exit-not-merged-first",
      "legacy-overdue",
      "legacy-too-far",
      "phase-reversed",
      "phase-skipped",
      "reuse-unanswered",
      "waiver-expired",
      "waiver-not-allowed",
      "waiver-unneeded",
    ]);
  });
  it.each([...never, "yaml", "front-matter", "schema"])("%s", (rule) => {
    const integration = validIntegration({ waivers: [waiver(rule)] });
    const problem = { rule, severity: "error" as const, message: { da: "x", en: "x" }, field: [] };
    const left = applyWaivers(integration, [problem], contextAround(integration));
    expect(left.map((found) => found.rule)).toEqual([rule, "waiver-not-allowed"]);
  });
});

describe("a criterion that a rule says more exactly", () => {
  it("is left out beside it, and stays where it speaks of another entry", () => {
    const criterion = (index: number) => ({
      rule: "operation/dpa-signed",
      severity: "error" as const,
      message: { da: "x", en: "x" },
      field: ["dpa", index],
    });
    const integration = validIntegration({
      dpa: [
        { vendor: "KMD A/S", decision: "new", status: "sent" },
        { vendor: "Ditmer A/S", decision: "not-required", reason: "x" },
      ],
    });
    const context = contextAround(integration);
    const found = allProblemsOf(integration);
    expect(found.map(({ rule }) => rule)).toEqual(["dpa-after-live"]);
    const covering = found.map((problem) => ({ ...problem, covers: ["operation/dpa-signed"] }));
    const left = applyWaivers(integration, [...covering, criterion(0), criterion(1)], context);
    expect(left.map(({ rule, field }) => [rule, field?.[1]])).toEqual([
      ["dpa-after-live", 0],
      ["operation/dpa-signed", 1],
    ]);
    expect(left.some((problem) => "covers" in problem)).toBe(false);
  });
  it("comes back when the rule is waived", () => {
    const integration = validIntegration({
      privacy: { cprBasis: null },
      waivers: [waiver("cpr-without-basis")],
    });
    const criterion = {
      rule: "agreement/cpr-basis",
      severity: "error" as const,
      message: { da: "x", en: "x" },
      field: ["privacy"],
    };
    const rule = { ...criterion, rule: "cpr-without-basis", covers: ["agreement/cpr-basis"] };
    const context = contextAround(integration);
    const ids = (problems: readonly (typeof criterion)[]) =>
      applyWaivers(integration, problems, context).map((problem) => problem.rule);
    expect(ids([criterion, rule])).toEqual(["agreement/cpr-basis"]);
  });
  it.each([
    [["dpa", 0, "signedOn"], ["dpa", 0], true],
    [["dpa", 0, "signedOn"], ["dpa", 0, "status"], true],
    [["dpa", 0, "signedOn"], ["dpa", 1, "status"], false],
    [["dpa"], ["dpa", 0, "reason"], false],
    [["privacy"], ["privacy", "cprBasis"], true],
    [["privacy", "cprBasis"], ["privacy"], true],
    [["privacy", "cprBasis"], ["privacy", "retention"], false],
    [[], ["dpa"], true],
  ])("%j and %j are one place: %s", (rule, criterion, same) => {
    expect(isSamePlace(rule, criterion)).toBe(same);
  });
});
