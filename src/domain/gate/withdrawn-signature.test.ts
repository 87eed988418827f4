import { describe, expect, it } from "@jest/globals";
import { decideGate } from "./decide-gate.ts";
import type { Actor, LabelEvent } from "./pull-request-facts.ts";
import { changed } from "./testing-changes.ts";
import { standing } from "./testing-entries.ts";
import { reasonsGiven } from "./testing-reasons.ts";
import { evidenceEarlier, inputOf, user } from "./testing-situation.ts";

const label = "approved/source-owner";
const changes = [changed(standing("parties"), standing("clarification"))];
const event = (id: string, action: LabelEvent["action"], actor: Actor): LabelEvent => ({
  ...{ id, action, label, actor, at: "2026-11-20T10:00:00Z" },
});

/** The owner signed an earlier content, and somebody took the label off. */
function afterwards(taker: Actor, signer = "nexus-ejer", digest = evidenceEarlier) {
  const labelEvents = [event("LE", "labeled", user(signer)), event("UE", "unlabeled", taker)];
  const records = [
    { role: "source-owner", login: signer, eventId: "LE", digest, sha: "old" },
  ] as const;
  const changedSince = new Map([["old", [{ da: "Mængde: 40 → 4000", en: "Volume: 40 → 4000" }]]]);
  return decideGate(
    inputOf({ changes, facts: { labelEvents, records }, evidence: { changedSince } }),
  );
}
const gate: Actor = { login: "github-actions[bot]", kind: "bot" };
const words = (decision: ReturnType<typeof afterwards>): string =>
  decision.steps
    .flatMap(({ signatures }) =>
      signatures.flatMap((one) => (one.state === "valid" ? [] : [one.reason.text.da])),
    )
    .join(" ");

describe("a signature that a change has voided", () => {
  it("is told of, with what changed, after the gate has taken its label off", () => {
    const decision = afterwards(gate);
    expect(decision.verdict).toBe("closed");
    expect(reasonsGiven(decision)).toContain("evidence-changed");
    expect(words(decision)).toContain(
      "nexus-ejer skrev under, før dette blev ændret: Mængde: 40 → 4000.",
    );
    expect(decision.labelsToRemove).toEqual([]);
  });

  it("is not, when a person took it back, when it was nobody's to give, or when the content is the signed one again", () => {
    for (const decision of [
      afterwards(user("nexus-ejer")),
      afterwards(gate, "tilfaeldig"),
      afterwards(gate, "projektkontor"),
      afterwards(gate, "nexus-ejer", inputOf({ changes }).evidence.digest),
    ]) {
      expect(decision.verdict).toBe("closed");
      expect(reasonsGiven(decision)).not.toContain("evidence-changed");
    }
  });
});
