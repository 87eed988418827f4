import { describe, expect, it } from "@jest/globals";
import { disturbed, failures, undisturbed } from "./kit/failing-calls.ts";
import { works } from "./kit/works.ts";

const ways = Object.entries(failures);
const minutes = 60_000;

/** Two ways for each call, others for the next, so that a piece of work meets all of them. */
const waysFor = (call: number) =>
  [call, call + ways.length / 2].flatMap((at) => [ways[at % ways.length] as (typeof ways)[number]]);

describe.each(Object.entries(works))("A run that %s", (_, found) => {
  it(
    "comes to the same whichever call fails, says so in words, and does nothing twice",
    async () => {
      const { calls, later, seen } = await undisturbed(found);
      expect(later).toBe(0);
      for (const [call, operation] of calls.entries())
        for (const [way, failure] of waysFor(call)) {
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
