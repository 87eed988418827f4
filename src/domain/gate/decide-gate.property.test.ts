import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decideGate } from "./decide-gate.ts";
import { actionOf, contentFrom, strangers, strewn } from "./testing/gate-stories.ts";
import { isTrulySigned, oracleSeats, oracleStop } from "./testing-oracle.ts";
import { World } from "./testing-world.ts";

const everywhere = ["clarification", "operation"] as const;

describe.each(everywhere)("the gate, against people who try everything, from %s", (stands) => {
  it("never opens for people without the role, whatever they push, label, review, rename, forge, retarget or edit", () => {
    fc.assert(
      fc.property(
        contentFrom(stands),
        fc.array(actionOf(strangers, stands), { maxLength: 25, size: "max" }),
        (first, actions) => {
          const world = new World("mallory", first, stands);
          for (const action of actions) {
            world.act(action);
            const seats = oracleSeats(world);
            const asked = seats === "never" || seats.length > 0;
            const shut = asked || world.isBehind || oracleStop(world) === "always";
            if (decideGate(world.input()).verdict !== (shut ? "closed" : "not-needed"))
              throw new Error(`Judged otherwise after ${JSON.stringify(action)}`);
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("opens only over a content that everybody who must has said yes to, and none of them made", () => {
    let opened = 0;
    fc.assert(
      fc.property(
        fc.constantFrom("mallory", "dpo", "projektkontor"),
        contentFrom(stands),
        strewn(stands),
        (author, first, actions) => {
          const world = new World(author, first, stands);
          for (const action of actions) {
            world.act(action);
            if (decideGate(world.input()).verdict !== "open") continue;
            opened++;
            if (!isTrulySigned(world)) throw new Error(`Opened after ${JSON.stringify(action)}`);
          }
        },
      ),
      { numRuns: 2_000 },
    );
    // A property that never sees an open gate would prove nothing.
    expect(opened).toBeGreaterThan(200);
  });
});
