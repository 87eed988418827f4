import { describe, expect, it } from "@jest/globals";
import { decideGate } from "./decide-gate.ts";
import { move } from "./testing-changes.ts";
import { signed } from "./testing-labels.ts";
import {
  evidenceEarlier,
  inputOf,
  type SetLabel,
  type Situation,
  user,
} from "./testing-situation.ts";

const decide = (situation: Situation) => decideGate(inputOf(situation));

describe("labels to take off", () => {
  const removed = (label: Partial<SetLabel>, more: Partial<Situation> = {}) =>
    decide({
      changes: [move("clarification", "agreement")],
      labels: [...signed("it"), { label: "Approved/DPO", by: "dpo", ...label }],
      ...more,
    }).labelsToRemove;

  it.each<[string, Partial<SetLabel>, Partial<Situation>]>([
    ["a bot's", { kind: "bot" }, {}],
    ["one by an account that is gone", { by: undefined }, {}],
    ["the author's own", {}, { author: user("dpo") }],
    ["a committer's", {}, { commitPeople: [{ login: "dpo" }] }],
    ["an outsider's", { by: "tilfaeldig" }, {}],
    ["one by somebody who has lost access", { kind: "outsider" }, {}],
    ["one given for another content", { recorded: evidenceEarlier }, {}],
  ])("are those that count for nothing: %s", (_told, label, more) => {
    expect(removed(label, more)).toEqual(["Approved/DPO"]);
  });

  it.each<[string, Partial<SetLabel>]>([
    ["one that counts", {}],
    ["one whose run may still be under way", { recorded: null }],
    ["one the timeline does not explain", { inTimeline: false }],
  ])("are not %s", (_told, label) => {
    expect(removed(label)).toEqual([]);
  });

  it("are not those that count for another owner of the same role", () => {
    const systems = [
      { id: "kmd-nexus", role: "source" },
      { id: "ejendom", role: "source" },
      { id: "sbsys", role: "target" },
    ] as const;
    const changes = [move("parties", "clarification", { systems })];
    expect(decide({ changes, labels: signed("source-owner") }).labelsToRemove).toEqual([]);
  });

  it("are not those that nobody asked about", () => {
    const labels = [
      ...signed("it", "dpo"),
      { label: "approved/contract", by: "tilfaeldig" },
      { label: "andet", by: "x" },
    ];
    expect(
      decide({ changes: [move("clarification", "agreement")], labels }).labelsToRemove,
    ).toEqual([]);
  });
});
