import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decideGate } from "./decide-gate.ts";
import type { Action, Content } from "./testing-action.ts";
import { isTrulySigned, oracleSeats } from "./testing-oracle.ts";
import { World } from "./testing-world.ts";

const strangers = [
  "mallory",
  "trudy",
  "projektkontor",
  "nexus-forvalter",
  "dp\u043e",
  "\u212aontrakt",
];
const holders = [
  "it-arkitekt",
  "dpo",
  "kontrakt",
  "itchef",
  "nexus-ejer",
  "nexus-stedfortraeder",
  "sbsys-ejer",
  "ejendom-ejer",
];
const approvals = ["it", "dpo", "contract", "source-owner", "target-owner"].map(
  (role) => `approved/${role}`,
);
const labels = [...approvals, "exception/phase", "andet", "Approved/DPO", "\u0430pproved/dpo"];

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = (fields: Content["fields"]) => one<Content["fields"]>({}, {}, {}, fields);

const content: fc.Arbitrary<Content> = fc
  .tuple(
    one<Content["fields"]>(
      {},
      { phase: "agreement" },
      { phase: "agreement" },
      { phase: "implementation" },
      { phase: "need" },
    ),
    maybe({ statusReason: "Haster" }),
    maybe({ privacy: { personalData: false } }),
    maybe({ dpa: [{ vendor: "KMD A/S", decision: "not-required" }] }),
    maybe({ exit: { status: "settled" } }),
    one<Content["fields"]>(
      {},
      {},
      {},
      {},
      {},
      { contracts: [{ vendor: "KMD A/S", form: "new", signedOn: "2026-11-01" }] },
    ),
    maybe({
      systems: [
        { id: "ejendom", role: "source" },
        { id: "sbsys", role: "target" },
      ],
    }),
    one(false, false, false, true),
    one(false, false, false, false, true),
  )
  .map(([phase, reason, privacy, dpa, exit, contracts, systems, makesOwner, editsRules]) => ({
    fields: { ...phase, ...reason, ...privacy, ...dpa, ...exit, ...contracts, ...systems },
    makesOwner,
    editsRules,
  }));

const actionOf = (people: readonly string[]): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: one("push" as const), by: one(...people), content }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: one("push" as const),
        by: one(...people),
        content,
        helper: one(...people),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: one("force" as const), to: fc.nat(5) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: one("label" as const),
        by: one(...people),
        label: one(...labels),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: one("label" as const),
        by: one(...people, ...holders),
        label: one(...labels),
        bot: one(true),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: one("unlabel" as const),
        by: one(...people),
        label: one(...labels),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: one("rename" as const),
        from: one(...labels),
        to: one(...labels),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: one("review" as const),
        by: one(...people),
        state: one(
          "approved" as const,
          "approved" as const,
          "commented" as const,
          "dismissed" as const,
          "changes-requested" as const,
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: one("forge" as const),
        by: one(...people),
        role: one("it" as const, "dpo" as const),
        login: one(...holders),
      }),
    },
    { weight: 8, arbitrary: one<Action>({ do: "run" }) },
    { weight: 1, arbitrary: one<Action>({ do: "outage" }) },
  );

// The usual story, which the random one is strewn into: the right people sign in order, each with its run.
const rightWay: readonly Action[] = [
  ["it-arkitekt", "approved/it"],
  ["dpo", "approved/dpo"],
  ["nexus-ejer", "approved/source-owner"],
  ["sbsys-ejer", "approved/target-owner"],
  ["kontrakt", "approved/contract"],
  ["itchef", "exception/phase"],
].flatMap(([by = "", label = ""]): Action[] => [{ do: "label", by, label }, { do: "run" }]);

const strewn = fc
  .tuple(
    fc.array(actionOf([...strangers, ...holders]), { maxLength: 8 }),
    fc.array(fc.nat(rightWay.length), { maxLength: 8 }),
  )
  .map(([noise, places]): readonly Action[] => {
    const story = [...rightWay];
    for (const [at, action] of noise.entries()) story.splice(places[at] ?? story.length, 0, action);
    return story;
  });

describe("the gate, against people who try everything", () => {
  it("never opens for people without the role, whatever they push, label, review, rename, forge or edit", () => {
    fc.assert(
      fc.property(
        content,
        fc.array(actionOf(strangers), { maxLength: 25, size: "max" }),
        (first, actions) => {
          const world = new World("mallory", first);
          for (const action of actions) {
            world.act(action);
            const seats = oracleSeats(world.headContent);
            const asked = seats === "never" || seats.length > 0;
            if (decideGate(world.input()).verdict !== (asked ? "closed" : "not-needed"))
              throw new Error(`Judged otherwise after ${JSON.stringify(action)}`);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("opens only over a content that everybody who must has said yes to, and none of them made", () => {
    let opened = 0;
    fc.assert(
      fc.property(
        one("mallory", "dpo", "projektkontor"),
        content,
        strewn,
        (author, first, actions) => {
          const world = new World(author, first);
          for (const action of actions) {
            world.act(action);
            if (decideGate(world.input()).verdict !== "open") continue;
            opened++;
            if (!isTrulySigned(world)) throw new Error(`Opened after ${JSON.stringify(action)}`);
          }
        },
      ),
      { numRuns: 4_000 },
    );
    // A property that never sees an open gate would prove nothing.
    expect(opened).toBeGreaterThan(400);
  });
});
