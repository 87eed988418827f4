import { describe, expect, it } from "@jest/globals";
import { disturbed, failures, undisturbed } from "./kit/failing-calls.ts";
import { works } from "./kit/works.ts";

const ways = Object.entries(failures);
const minutes = 60_000;

/** Another way for each call, and another to begin with for each piece of work, so that every kind of call meets most of them. */
const wayFor = (work: string, call: number) =>
  ways[(Object.keys(works).indexOf(work) * 3 + call) % ways.length] as (typeof ways)[number];

describe.each(Object.entries(works))("A run that %s", (name, found) => {
  it(
    "comes to the same whichever call fails, says so in words, and does nothing twice",
    async () => {
      const { calls, later, seen } = await undisturbed(found);
      expect(later).toBe(0);
      for (const [call, operation] of calls.entries()) {
        const [way, failure] = wayFor(name, call);
        const where = `${call} ${operation} ${way}`;
        const { after, outcome, seen: then } = await disturbed(found, call, failure);
        expect([where, outcome.unexplained]).toEqual([where, []]);
        expect([where, after]).toEqual([where, { said: [], unexplained: [] }]);
        expect([where, then]).toEqual([where, seen]);
      }
    },
    5 * minutes,
  );
});
