import { describe, expect, it } from "@jest/globals";
import { type LabeledTrigger, recordsToCarry, signatureToRecord } from "./record-signature.ts";
import { move } from "./testing-changes.ts";
import {
  evidenceEarlier,
  evidenceNow,
  inputOf,
  type Situation,
  user,
} from "./testing-situation.ts";

const situation: Situation = {
  changes: [move("clarification", "agreement")],
  labels: [{ label: "approved/dpo", by: "dpo", recorded: null }],
};
const trigger: LabeledTrigger = {
  label: "approved/dpo",
  headSha: "aaa",
  sender: user("dpo"),
  at: "2026-11-20T10:00:01Z",
};
const record = (given: Situation, event: Partial<LabeledTrigger> = {}) => {
  const { facts, policy } = inputOf(given);
  return signatureToRecord({ ...trigger, ...event }, facts, policy, evidenceNow);
};
const again = { label: "approved/dpo", by: "dpo", recorded: null };

describe("recording a signature", () => {
  it("binds the officer's label to what the head says", () => {
    expect(record(situation)).toEqual({
      role: "dpo",
      login: "dpo",
      eventId: "LE_0",
      digest: evidenceNow,
      sha: "aaa",
    });
  });

  it.each<[string, Situation, Partial<LabeledTrigger>]>([
    ["the head has moved since", { ...situation, facts: { headSha: "bbb" } }, {}],
    ["the label was given on another head", situation, { headSha: "old" }],
    [
      "somebody else has set the label since",
      { ...situation, labels: [{ ...again, by: "tilfaeldig", thenTakenOff: true }, again] },
      { sender: user("tilfaeldig") },
    ],
    [
      "the same person has set it anew since, perhaps on another head",
      { ...situation, labels: [{ ...again, thenTakenOff: true }, again] },
      { at: "2026-11-20T10:00:00Z" },
    ],
    [
      "the label has been taken off",
      { ...situation, labels: [{ ...again, thenTakenOff: true }] },
      {},
    ],
    ["the label is no signature", situation, { label: "andet" }],
    ["the timeline does not know of it", { ...situation, labels: [] }, {}],
    ["a bot set it", { ...situation, labels: [{ ...again, kind: "bot" }] }, {}],
    [
      "an outsider set it",
      { ...situation, labels: [{ ...again, by: "tilfaeldig" }] },
      { sender: user("tilfaeldig") },
    ],
    ["the author set it", { ...situation, author: user("dpo") }, {}],
    [
      "it is recorded already",
      { ...situation, labels: [{ ...again, recorded: evidenceEarlier }] },
      {},
    ],
    ["the payload's time cannot be read", situation, { at: "i går" }],
    ["the payload names no sender", situation, { sender: { login: undefined, kind: "user" } }],
  ])("writes nothing when %s", (_told, given, event) => {
    expect(record(given, event)).toBeUndefined();
  });

  it("knows an owner's label though it is one of many systems", () => {
    const owner = { label: "Approved/Source-Owner", by: "ejendom-ejer", recorded: null };
    const found = record(
      { ...situation, labels: [owner] },
      { label: owner.label, sender: user("ejendom-ejer") },
    );
    expect(found?.role).toBe("source-owner");
  });

  it("knows the head of a unit", () => {
    const head = { label: "approved/requester", by: "ydelse-leder", recorded: null };
    const found = record(
      { ...situation, labels: [head] },
      { label: head.label, sender: user("ydelse-leder") },
    );
    expect(found?.role).toBe("requester");
  });
});

describe("carrying signatures to a new head", () => {
  const old = {
    role: "dpo",
    login: "dpo",
    eventId: "LE_0",
    digest: evidenceNow,
    sha: "old",
  } as const;

  it("carries those whose content is the same, once, and leaves the others", () => {
    const changed = { ...old, role: "it", eventId: "LE_1", digest: evidenceEarlier } as const;
    expect(recordsToCarry([old, changed], [], "new", evidenceNow)).toEqual([
      { ...old, sha: "new" },
    ]);
    expect(recordsToCarry([old], [{ ...old, sha: "new" }], "new", evidenceNow)).toEqual([]);
  });
});
