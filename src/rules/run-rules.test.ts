import { describe, expect, it } from "@jest/globals";
import { allExamples } from "./examples/all-examples.ts";
import { rules } from "./index.ts";
import { runRules } from "./run-rules.ts";
import {
  makeContext,
  makeTestCatalogue,
  validGovernance,
  validSystems,
} from "./testing/make-context.ts";
import { allProblemsOf } from "./testing/problems-of.ts";
import { runExample } from "./testing/run-example.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

// The table "Rules" of the domain model: ids and severities that files, labels and documents refer to.
const model: Readonly<Record<string, string>> = {
  "file-name": "error",
  "id-unique": "error",
  "unknown-reference": "error",
  "personal-identifier": "error",
  "personal-mailbox": "warning",
  "dead-link": "error",
  "empty-section": "error",
  "hidden-section": "error",
  "same-system-twice": "error",
  "duplicate-integration": "error",
  "similar-integration": "info",
  "reuse-unanswered": "error",
  "reuse-lookup-old": "warning",
  "phase-skipped": "error",
  "phase-reversed": "error",
  "phase-stuck": "warning",
  "deleted-while-live": "error",
  "system-ends-first": "error",
  "owner-missing": "error",
  "sensitive-without-basis": "error",
  "cpr-without-basis": "error",
  "privacy-contradiction": "error",
  "article-6-1-f": "error",
  "element-not-needed": "warning",
  "weak-encryption": "error",
  "production-test-data": "error",
  "dpa-missing": "error",
  "dpa-before-meeting": "error",
  "dpa-not-required-unexplained": "error",
  "dpa-after-live": "error",
  "dpa-expired": "error",
  "dpa-expires-soon": "warning",
  "dpa-audit-overdue": "warning",
  "third-country-without-basis": "error",
  "country-inside-eea": "warning",
  "dpia-missing": "error",
  "dpia-review-overdue": "warning",
  "exit-after-signature": "error",
  "exit-not-merged-first": "error",
  "exit-lead-exceeds-notice": "warning",
  "exit-end-passed": "error",
  "exit-end-near": "warning",
  "contract-expired": "error",
  "contract-notice-near": "warning",
  "contract-before-meeting": "error",
  "dependants-live": "error",
  "review-overdue": "warning",
  "certificate-expired": "error",
  "certificate-expires-soon": "warning",
  "date-in-future": "error",
  "waiver-expired": "error",
  "waiver-unneeded": "warning",
  "legacy-overdue": "error",
  "legacy-too-far": "error",
};

describe("the list of rules", () => {
  it("has every rule of the model with its severity", () => {
    const known = new Map(rules.map(({ id, severity }) => [id, severity]));
    for (const [id, severity] of Object.entries(model))
      expect([id, known.get(id)]).toEqual([id, severity]);
  });
  it("names each once", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  it("has an example for each, and none for what is no rule", () => {
    expect([...allExamples.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

const written = (text: string) =>
  text.trim() === text && text.length > 15 && /[.?a-zæøå0-9)]$/.test(text);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("the texts of $id", ({ id, rule }) => {
  const example = allExamples.get(id);
  const found =
    example === undefined
      ? []
      : runExample(example, example.wrong, id).filter((p) => p.rule === id);
  const texts = [rule.summary, rule.explanation, ...found.map(({ message }) => message)];
  it("are written in both languages", () => {
    for (const { da, en } of texts) {
      expect(written(da)).toBe(true);
      expect(written(en)).toBe(true);
      expect(da).not.toBe(en);
    }
  });
  it("show no machine's words and no dates of machines", () => {
    const plain = found.flatMap(({ message }) => [message.da, message.en]).join(" ");
    expect(plain).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
    expect(plain).not.toMatch(/ {2}| \.|\.\.(?!\/)/);
  });
});

describe("runRules", () => {
  const broken = { technical: { encryption: "none" } };
  it("keeps to the files it is asked about", () => {
    const integrations = [validIntegration(broken), otherIntegration(broken)];
    const all = runRules(makeContext({ integrations }));
    expect(all.size).toBe(2);
    const path = integrations[1]?.path ?? "";
    expect([...runRules(makeContext({ integrations }), new Set([path])).keys()]).toEqual([path]);
  });
  it("tells what was deleted although nobody can ask about a file that is gone", () => {
    const base = makeTestCatalogue();
    const context = makeContext({ integrations: [otherIntegration()] }, { base });
    expect(runRules(context, new Set()).size).toBe(1);
  });
  it("softens what an existing integration lacks, not what is wrong with it", () => {
    const softened = (completeBy: string, overrides: Record<string, unknown>) =>
      allProblemsOf(validIntegration({ legacy: { completeBy }, ...overrides })).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    const lacking = { privacy: { cprBasis: null } };
    expect(softened("2026-11-23", lacking)).toEqual(["cpr-without-basis warning"]);
    expect(softened("2026-11-22", lacking)).toEqual(["cpr-without-basis error"]);
    expect(softened("2027-11-23", broken)).toEqual(["weak-encryption error"]);
    expect(softened("2027-11-23", { ...lacking, phase: "implementation" })).toContain(
      "cpr-without-basis error",
    );
  });
  it("says nothing of a governance file that is not there", () => {
    const { organisation: _, ...rest } = validGovernance();
    const governance = {
      ...rest,
      organisation: { name: "Kommunen" },
      roles: { ...rest.roles, it: [] },
    };
    expect(runRules(makeContext({ governance })).size).toBe(0);
  });
  it("finds a role that a gate needs and nobody holds", () => {
    const [found] =
      runRules(makeContext({ governance: validGovernance({ roles: { dpo: [] } }) })).get(
        ".github/governance.yml",
      ) ?? [];
    expect(found?.field).toEqual(["roles", "dpo"]);
  });
  it("asks nothing of a closed integration but what is true of any file", () => {
    const closed = validIntegration({
      status: "retired",
      phase: "exit",
      technical: { encryption: "none", certificateExpiresOn: "2020-01-01" },
      dpa: [],
      contracts: [],
      exit: { expectedEndOn: "2020-01-01" },
      privacy: { cprBasis: null, personalData: false },
    });
    expect(runRules(makeContext({ integrations: [closed] })).size).toBe(0);
  });
  it("does not repeat what the schema has said of a value it refused", () => {
    const integration = validIntegration({ privacy: { cprBasis: null }, dpa: [] });
    const raw = {
      ...integration.raw,
      privacy: { ...integration.fields.privacy, cprBasis: "databeskyttelsesloven" },
      dpa: [{ vendor: "KMD A/S", decision: "ny" }, { vendor: "Ditmer A/S" }],
    };
    const found = runRules(makeContext({ integrations: [{ ...integration, raw, intact: false }] }));
    expect([...found.values()].flat().map(({ rule }) => rule)).toEqual([]);
  });
  it("finds a system in use without manager on the system and on the integration", () => {
    const found = runRules(makeContext({ systems: validSystems({ manager: undefined }) }));
    expect([...found].map(([path, [problem]]) => [path, problem?.rule])).toEqual([
      ["integrations/nexus-sbsys-afgoerelser.md", "clarification/systems-registered"],
      ["systems/kmd-nexus.md", "owner-missing"],
    ]);
  });
});

it("points at the entry as written where the schema has taken another out", () => {
  const entries = [{ decision: "new" }, { vendor: "KMD A/S", decision: "new", status: "sent" }];
  const integration = validIntegration({ dpa: entries.slice(1) });
  const pruned = {
    ...integration,
    intact: false,
    raw: { ...integration.raw, dpa: entries },
    removed: [["dpa", 0]],
  };
  const found = [...runRules(makeContext({ integrations: [pruned] })).values()].flat();
  expect(found.find(({ rule }) => rule === "dpa-after-live")?.field).toEqual(["dpa", 1, "status"]);
});
