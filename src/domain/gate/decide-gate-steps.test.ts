import { describe, expect, it } from "@jest/globals";
import { decideGate } from "./decide-gate.ts";
import type { SignatureState } from "./gate-decision.ts";
import { changed, changedSystem, move } from "./testing-changes.ts";
import { criterion, finding, nexus, standing } from "./testing-entries.ts";
import { signed } from "./testing-labels.ts";
import { evidenceEarlier, inputOf, type Situation } from "./testing-situation.ts";

const decide = (situation: Situation) => decideGate(inputOf(situation));
const kinds = (...changes: Situation["changes"]) =>
  decide({ changes }).steps.map(({ transitions }) => transitions.map(({ kind }) => kind));
const only = <T>(list: readonly T[]): T => {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`one expected, ${list.length} found`);
  return first;
};

describe("the steps of a decision", () => {
  it.each([
    ["forward", move("need", "parties")],
    ["skipped", changed(standing("need"), standing("agreement"))],
    ["reversed", changed(standing("agreement"), standing("need"))],
    ["retired", changed(standing("exit"), standing("exit", { status: "retired" }))],
    ["revived", changed(standing("exit", { status: "retired" }), standing("exit"))],
    [
      "revived",
      changed(standing("exit", { status: "retired" }), standing("exit", { status: "on-hold" })),
    ],
    ["held", changed(standing("agreement"), standing("agreement", { status: "on-hold" }))],
    [
      "rejected",
      changed(
        standing("agreement", { status: "on-hold" }),
        standing("agreement", { status: "rejected" }),
      ),
    ],
    ["resumed", changed(standing("agreement", { status: "rejected" }), standing("agreement"))],
    ["started", changed("absent", standing("need"))],
    ["removed", changed(standing("need"), "absent")],
    ["system-registered", changedSystem("absent", nexus)],
    ["system-removed", changedSystem(nexus, "absent")],
  ])("call a move by its name: %s", (kind, change) => {
    expect(kinds(change)).toEqual([[kind]]);
  });

  it("name the gates a skip leads through, and where it went from and to", () => {
    const step = only(
      decide({ changes: [changed(standing("need"), standing("agreement"))] }).steps,
    );
    expect(step.transitions).toEqual([
      {
        kind: "skipped",
        from: { phase: "need", status: "active" },
        to: { phase: "agreement", status: "active" },
        gates: ["parties", "clarification", "agreement"],
      },
    ]);
    expect(step.signatures.map(({ demand }) => demand.key)).toEqual([
      "requester@Visitationen",
      "source-owner@kmd-nexus",
      "target-owner@sbsys",
      "it",
      "dpo",
      "exceptions",
    ]);
  });

  it("name both ids of a renamed file, and what the contracts and waivers are about", () => {
    const renamed = changed(
      "absent",
      standing("parties", { id: "nyt", replaces: ["afgoerelser"] }),
    );
    const step = only(decide({ changes: [changed(standing("need"), "absent"), renamed] }).steps);
    expect(step.subject).toEqual({
      kind: "integration",
      id: "nyt",
      formerId: "afgoerelser",
      title: "Afgørelser journaliseres",
      path: "integrations/nyt.md",
    });
    const contract = { vendor: "KMD A/S", form: "new", signedOn: "2026-11-01" } as const;
    const bound = changed(
      standing("agreement"),
      standing("agreement", { contracts: [contract, contract] }),
    );
    expect(only(decide({ changes: [bound] }).steps).transitions).toEqual([
      { kind: "contract-signed", gates: [], about: ["KMD A/S"] },
    ]);
  });

  it("call a system by its name, also when it is gone, and by its id where its file cannot be read", () => {
    const title = (...changes: Situation["changes"]) =>
      only(decide({ changes }).steps).subject.title;
    expect(title(changedSystem(nexus, "absent"))).toBe("KMD Nexus");
    expect(title(changedSystem("absent", "unreadable", { id: "kmd-nexus" }))).toBe("kmd-nexus");
  });

  it("say whom to write to, as the base branch has it", () => {
    const step = only(decide({ changes: [move("parties", "clarification")] }).steps);
    expect(step.signatures.map(({ demand }) => demand.options)).toEqual([
      [
        {
          role: "source-owner",
          label: "approved/source-owner",
          holders: ["nexus-ejer", "nexus-stedfortraeder"],
          of: "KMD Nexus",
          email: "omsorg@eksempelby.example",
        },
      ],
      [
        {
          role: "target-owner",
          label: "approved/target-owner",
          holders: ["sbsys-ejer"],
          of: "SBSYS",
        },
      ],
    ]);
    const owners = { requester: { unit: "Visitationen", email: "visitation@eksempelby.example" } };
    const asked = only(decide({ changes: [move("need", "parties", { owners })] }).steps);
    expect(asked.signatures.map(({ demand }) => demand.options[0])).toEqual([
      {
        role: "requester",
        label: "approved/requester",
        holders: ["visitation-leder"],
        of: "Visitationen",
        email: "visitation@eksempelby.example",
      },
    ]);
  });

  it("list a criterion once, with its line, and not among the other findings", () => {
    const criteria = [
      criterion("clarification", "direction", false),
      criterion("need", "task", true),
    ];
    const findings = [
      finding("clarification/direction"),
      finding("weak-encryption"),
      finding("x", "info"),
    ];
    const change = { ...move("parties", "clarification"), criteria, findings };
    const step = only(decide({ changes: [change] }).steps);
    expect(step.criteria.map(({ line, state }) => [state, line])).toEqual([
      ["unmet", 3],
      ["met", undefined],
    ]);
    expect(step.findings.map(({ rule }) => rule)).toEqual(["weak-encryption"]);
  });

  it("do not soften a criterion because the pull request itself says legacy", () => {
    const legacy = standing("operation", { legacy: { completeBy: "2027-06-30" } });
    const criteria = [criterion("agreement", "retention", false)];
    const late = only(
      decide({ changes: [changed(standing("operation"), legacy, { criteria })] }).steps,
    );
    expect(late.criteria.map(({ state }) => state)).toEqual(["unmet"]);
    const before = standing("operation", { legacy: { completeBy: "2027-01-31" } });
    const known = only(decide({ changes: [changed(before, legacy, { criteria })] }).steps);
    expect(known.criteria.map(({ state }) => state)).toEqual(["deferred"]);
  });

  it("leave out the exit rule where the gate says the same in better words", () => {
    const after = standing("agreement", {
      exit: { status: "settled" },
      contracts: [{ vendor: "X", form: "new", signedOn: "2026-11-01" }],
    });
    const change = {
      ...changed(standing("agreement"), after),
      findings: [finding("exit-not-merged-first")],
    };
    expect(only(decide({ changes: [change] }).steps).findings).toEqual([]);
    const gone = {
      ...changed(standing("operation"), "absent"),
      findings: [finding("deleted-while-live")],
    };
    expect(only(decide({ changes: [gone] }).steps).findings).toEqual([]);
  });

  it("name the fact that changed since a signature", () => {
    const input = inputOf({
      changes: [move("clarification", "agreement")],
      labels: [...signed("it"), { label: "approved/dpo", by: "dpo", recorded: evidenceEarlier }],
      evidence: { changedSince: new Map([["aaa", [{ da: "Titel: A → B", en: "Title: A → B" }]]]) },
    });
    const refused = only(decideGate(input).steps).signatures.find(
      ({ state }) => state === "refused",
    );
    expect(refused?.state === "refused" ? refused.reason.text.da : "").toBe(
      "dpo skrev under, før dette blev ændret: Titel: A → B. Se ændringen igennem, og sæt etiketten approved/dpo igen.",
    );
  });

  it("say who signed, and how", () => {
    const states = only(
      decide({
        changes: [move("parties", "clarification")],
        labels: signed("source-owner", "target-owner"),
      }).steps,
    ).signatures;
    const said = (state: SignatureState) =>
      state.state === "valid" ? [state.role, state.login, state.via, state.eventId] : [];
    expect(states.map(said)).toEqual([
      ["source-owner", "nexus-ejer", "label", "LE_0"],
      ["target-owner", "sbsys-ejer", "label", "LE_1"],
    ]);
  });
});
