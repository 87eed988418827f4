import { describe, expect, it } from "@jest/globals";
import { decideGate } from "../../domain/gate/decide-gate.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import { move } from "../../domain/gate/testing-changes.ts";
import { inputOf, type Situation, user } from "../../domain/gate/testing-situation.ts";
import { governanceDefaults } from "../../domain/governance-defaults.ts";
import { decideAmongMembers } from "./check-access.ts";
import type { GateRun } from "./gate-run.ts";

/** The verdict where these logins have left the repository, and who was looked up. */
async function verdictWithout(strangers: readonly string[], situation: Situation, refuses = false) {
  const input = inputOf(situation);
  const asked: string[] = [];
  const request = async (_: string, { username }: { readonly username: string }) => {
    asked.push(username);
    if (refuses) throw Object.assign(new Error("No"), { status: 403 });
    return { data: { permission: strangers.includes(username) ? "none" : "write" } };
  };
  const run = { github: { owner: "o", repo: "r", request }, access: new Map() };
  const decide = async (facts: typeof input.facts) =>
    ({ decision: decideGate({ ...input, facts }) }) as GateReport;
  const { report } = await decideAmongMembers(run as unknown as GateRun, input.facts, decide);
  return { verdict: report.decision.verdict, asked };
}

const systems = [
  { id: "kmd-nexus", role: "source" },
  { id: "ejendom", role: "source" },
  { id: "sbsys", role: "target" },
] as const;
const label = (name: string, by: string) => ({ label: `approved/${name}`, by });

describe("decideAmongMembers", () => {
  it("looks up whoever comes to count once a stranger's word has fallen", async () => {
    const situation: Situation = {
      changes: [move("parties", "clarification", { systems })],
      labels: [label("source-owner", "ejendom-ejer"), label("target-owner", "sbsys-ejer")],
      reviews: [{ reviewer: user("nexus-ejer") }, { reviewer: user("nexus-stedfortraeder") }],
    };
    const both = ["nexus-ejer", "nexus-stedfortraeder"];
    expect((await verdictWithout([], situation)).verdict).toBe("open");
    expect((await verdictWithout(["nexus-ejer"], situation)).verdict).toBe("open");
    const { asked, verdict } = await verdictWithout(both, situation);
    expect(verdict).toBe("closed");
    expect(asked).toEqual(expect.arrayContaining(both));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("looks up the second person where a step asks for nobody's signature", async () => {
    const situation: Situation = {
      changes: [move("clarification", "agreement", { privacy: { personalData: false } })],
      governance: {
        gates: {
          ...governanceDefaults.gates,
          agreement: [{ role: "dpo", when: "personal-data" }],
        },
      },
      reviews: [{ reviewer: user("kontrakt") }],
    };
    expect((await verdictWithout([], situation)).verdict).toBe("open");
    expect((await verdictWithout(["kontrakt"], situation)).verdict).toBe("closed");
    const beside: Situation = {
      ...situation,
      changes: [...situation.changes, move("clarification", "agreement")],
      labels: [label("dpo", "dpo")],
    };
    expect((await verdictWithout([], beside)).verdict).toBe("open");
    expect((await verdictWithout(["kontrakt"], beside)).verdict).toBe("closed");
  });

  it("looks up the second person where a program opened the pull request and one person fills every seat", async () => {
    const situation: Situation = {
      changes: [move("clarification", "agreement", { privacy: { personalData: false } })],
      author: { kind: "bot", login: "github-actions" },
      commitPeople: [],
      labels: [label("it", "it-arkitekt")],
      reviews: [{ reviewer: user("kontrakt") }],
    };
    expect((await verdictWithout([], situation)).verdict).toBe("open");
    expect((await verdictWithout(["kontrakt"], situation)).verdict).toBe("closed");
  });

  it("closes, and asks nobody twice, where GitHub does not say", async () => {
    const situation: Situation = {
      changes: [move("parties", "clarification")],
      labels: [label("source-owner", "nexus-ejer"), label("target-owner", "sbsys-ejer")],
    };
    const { asked, verdict } = await verdictWithout([], situation, true);
    expect(verdict).toBe("closed");
    expect(asked).toEqual(["nexus-ejer", "sbsys-ejer"]);
  });
});
