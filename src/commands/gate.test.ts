import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { GateReport } from "../domain/gate/gate-report.ts";
import { reasonsGiven } from "../domain/gate/testing-reasons.ts";
import type { TestRepository } from "../io/testing/git-repository.ts";
import { type GateOptions, gate } from "./gate.ts";
import {
  beforeOperation,
  edited,
  gateRepository,
  governanceText,
  integrationPath,
  integrationText,
  nexusText,
} from "./testing/gate-world.ts";

const ask = async (
  { root }: TestRepository,
  more: Partial<GateOptions> = {},
): Promise<GateReport> =>
  (await gate({ root, environment: process.env, base: "main", today: "2026-11-23", ...more }))
    .report;

const labels = (by: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    author: "projektkontor",
    labels: Object.entries(by).map(([label, login]) => ({ label: `approved/${label}`, by: login })),
  });
const everybody = labels({
  "source-owner": "nexus-ejer",
  "target-owner": "sbsys-ejer",
  dpo: "dpo",
  security: "sikkerhed",
  operations: "drift",
});
const lineOf = (text: string, line: string): number => text.split("\n").indexOf(line) + 1;
const intoOperation = (text: string = integrationText) => ({ [integrationPath]: text });

describe("the gate over a branch", () => {
  it("says what moves, what is met, and whose signatures are missing", async () => {
    const repository = gateRepository();
    repository.commit(intoOperation());
    const { decision } = await ask(repository, { head: "move" });
    expect(decision.verdict).toBe("closed");
    const [step] = decision.steps;
    expect(step?.transitions.map(({ kind, gates }) => [kind, gates])).toEqual([
      ["forward", ["operation"]],
    ]);
    expect(step?.criteria.filter(({ state }) => state !== "met")).toEqual([]);
    expect(step?.findings).toEqual([]);
    expect(step?.signatures.map(({ demand, state }) => [demand.key, state])).toEqual([
      ["source-owner@kmd-nexus", "missing"],
      ["target-owner@sbsys", "missing"],
      ["security", "missing"],
      ["operations", "missing"],
      ["dpo", "missing"],
    ]);
    expect(step?.changes.map(({ da }) => da)).toEqual(["Fase: Implementering → Drift"]);
  });

  it("opens when everybody who must has signed", async () => {
    const repository = gateRepository();
    repository.commit(intoOperation());
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(reasonsGiven(decision)).toEqual([]);
    expect(decision.verdict).toBe("open");
  });

  it("speaks the language of the main branch, whatever the branch says, and knows who has made it", async () => {
    const { root, commit } = gateRepository();
    commit({ ".github/governance.yml": `locale: en\n${governanceText}` });
    const options = { root, environment: process.env, base: "main", today: "2026-11-23" };
    const { locale, report } = await gate({ ...options, signatures: everybody });
    expect(locale).toBe("da");
    expect(report.makers).toEqual(["projektkontor"]);
  });

  it("judges the files as they lie, too, and a branch that moves nothing", async () => {
    const repository = gateRepository();
    expect((await ask(repository)).decision.verdict).toBe("not-needed");
    writeFileSync(join(repository.root, integrationPath), integrationText);
    expect((await ask(repository, { signatures: everybody })).decision.verdict).toBe("open");
  });

  it("stays closed while a criterion is unmet, and says on which line", async () => {
    const repository = gateRepository();
    repository.commit(
      intoOperation(
        edited(integrationText, ["  monitoring: Kølængde og fejlkø; alarm til it-drift.\n", ""]),
      ),
    );
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(decision.verdict).toBe("closed");
    const unmet = decision.steps[0]?.criteria.filter(({ state }) => state === "unmet");
    expect(unmet?.map(({ criterion, line }) => [criterion.id, line])).toEqual([
      ["operation/monitoring", lineOf(integrationText, "operation:")],
    ]);
  });

  it("judges by the main branch's rules and owners, whatever the branch says of them", async () => {
    const repository = gateRepository();
    repository.commit({
      ...intoOperation(),
      ".github/governance.yml": edited(governanceText, ["dpo: [dpo]", "dpo: [mallory]"]),
      "systems/kmd-nexus.md": edited(nexusText, ["[nexus-ejer]", "[mallory]"]),
    });
    const signatures = labels({ "source-owner": "mallory", dpo: "mallory", it: "mallory" });
    const { decision } = await ask(repository, { head: "move", signatures });
    expect(decision.verdict).toBe("closed");
    expect(
      decision.steps.flatMap((step) => step.signatures).filter(({ state }) => state === "valid"),
    ).toEqual([]);
    expect(decision.steps.map(({ subject }) => subject.path)).toEqual([
      integrationPath,
      ".github/governance.yml",
      "systems/kmd-nexus.md",
    ]);
  });

  it("finds nothing to judge by in the branch's schemas, and asks IT about them", async () => {
    const repository = gateRepository();
    repository.commit({ ...intoOperation(), "schemas/gates/operation.schema.json": "{}" });
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(decision.steps.map(({ subject, open }) => [subject.path, open])).toEqual([
      [integrationPath, true],
      ["schemas", false],
    ]);
  });

  it("follows a renamed file by its replaces, and not without", async () => {
    const renamed = edited(integrationText, [
      "id: nexus-sbsys-afgoerelser",
      "id: nexus-sbsys-breve",
    ]);
    const heir = "integrations/nexus-sbsys-breve.md";
    const named = edited(renamed, [
      "dependsOn: []",
      "dependsOn: []\nreplaces: [nexus-sbsys-afgoerelser]",
    ]);
    for (const [text, kinds] of [
      [named, [["forward"]]],
      [renamed, [["removed"], ["exit-settled", "contract-signed"]]],
    ] as const) {
      const repository = gateRepository();
      rmSync(join(repository.root, integrationPath));
      repository.commit({ [heir]: text });
      const { decision } = await ask(repository, { head: "move", signatures: everybody });
      expect(decision.steps.map(({ transitions }) => transitions.map(({ kind }) => kind))).toEqual(
        kinds,
      );
      expect(decision.verdict).toBe(text === named ? "open" : "closed");
    }
  });

  it.each([
    [
      "a phase that does not exist",
      (text: string) => edited(text, ["phase: operation", "phase: drift"]),
      "unreadable-head",
    ],
    ["broken YAML", (text: string) => edited(text, ["systems:", "systems: ["]), "unreadable-head"],
    [
      "a wrong value elsewhere",
      (text: string) => edited(text, ["encryption: tls-1.2", "encryption: 12"]),
      "not-intact",
    ],
  ])("stays closed over %s", async (_told, spoil, code) => {
    const repository = gateRepository();
    repository.commit(intoOperation(spoil(integrationText)));
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(decision.verdict).toBe("closed");
    expect(reasonsGiven(decision)).toContain(code);
  });

  it("stays closed over a link where the file should be", async () => {
    const repository = gateRepository();
    rmSync(join(repository.root, integrationPath));
    symlinkSync("/etc/hostname", join(repository.root, integrationPath));
    repository.commit({});
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(reasonsGiven(decision)).toEqual(["unreadable-head"]);
  });

  it("stays closed where the main branch's own file cannot be read", async () => {
    const repository = gateRepository(
      edited(beforeOperation, ["phase: implementation", "phase: ["]),
    );
    repository.commit(intoOperation());
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(reasonsGiven(decision)).toEqual(["unreadable-base"]);
  });

  it("stays closed when the main branch has changed the same file meanwhile, and only then", async () => {
    const repository = gateRepository();
    repository.commit(intoOperation());
    repository.git("checkout", "--quiet", "main");
    repository.commit({ "systems/andet.md": nexusText.replaceAll("kmd-nexus", "andet") });
    const elsewhere = await ask(repository, { head: "move", signatures: everybody });
    expect(elsewhere.decision.verdict).toBe("open");
    repository.commit({
      [integrationPath]: edited(beforeOperation, ["volumePerDay: 40", "volumePerDay: 41"]),
    });
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(reasonsGiven(decision)).toEqual(["base-moved"]);
  });

  it("refuses a rules file that cannot be relied on", async () => {
    const repository = gateRepository();
    repository.git("checkout", "--quiet", "main");
    repository.commit({ ".github/governance.yml": `${governanceText}gates: { operation: [] }\n` });
    repository.git("checkout", "--quiet", "-B", "move");
    repository.commit(intoOperation());
    const { decision } = await ask(repository, { head: "move", signatures: everybody });
    expect(reasonsGiven(decision)).toContain("policy");
  });

  it.each([
    ["no JSON", "x", /ikke JSON/],
    ["no object", "[]", /ikke et objekt/],
    ["an unknown key", '{ "label": [] }', /"label" er ukendt/],
    ["a label without a person", '{ "labels": [{ "label": "approved/it" }] }', /"by" mangler/],
    ["no list", '{ "approvals": "x" }', /ikke en liste/],
  ])("says what is wrong with a file of signatures: %s", async (_told, signatures, words) => {
    const failed = ask(gateRepository(), { signatures });
    await expect(failed).rejects.toMatchObject({ text: { da: expect.stringMatching(words) } });
  });

  it("says so when two branches have nothing in common", async () => {
    const repository = gateRepository();
    repository.git("checkout", "--quiet", "--orphan", "alene");
    repository.commit({ "x.txt": "x" });
    await expect(ask(repository, { head: "alene" })).rejects.toThrow("no commit in common");
  });
});
