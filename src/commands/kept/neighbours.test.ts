import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { runRules } from "../../rules/run-rules.ts";
import { makeContext } from "../../rules/testing/make-context.ts";
import {
  tangledSystems as systems,
  tangledIntegration,
  tangledIntegrations,
} from "../../rules/testing/tangled-integrations.ts";
import { type Neighbours, neighboursIn, vicinityOf } from "./neighbours.ts";

const contextOf = (integrations: readonly Integration[]) => makeContext({ integrations, systems });

const judge = (catalogue: Catalogue, only?: ReadonlySet<string>) =>
  runRules({ ...contextOf([]), catalogue }, only);

/** As they come back from where they are kept. */
const kept = (neighbours: Neighbours): Neighbours => JSON.parse(JSON.stringify(neighbours));

const several = fc
  .uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 2 })
  .chain((places) =>
    fc.tuple(
      ...places.map((at) => tangledIntegration(`snitflade-${at}`).map((one) => [at, one] as const)),
    ),
  );

describe("the vicinity of integrations that changed", () => {
  it("holds all of which rules say something else than before, and suffices to hear it", () => {
    fc.assert(
      fc.property(tangledIntegrations, several, (integrations, changes) => {
        const before = contextOf(integrations).catalogue;
        const now = new Map(changes);
        const { catalogue: after } = contextOf(integrations.map((one, at) => now.get(at) ?? one));
        const changed = new Set(changes.map(([, { path }]) => path));
        const vicinity = vicinityOf(changed, after, kept(neighboursIn(before)));
        const { judged, catalogue, neighbours } = vicinity;
        const [said, says] = [judge(before), judge(after)];
        const others = [...integrations, ...systems].filter(({ path }) => !judged.has(path));
        for (const { path } of others) expect(says.get(path)).toEqual(said.get(path));
        expect(judge(catalogue, judged)).toEqual(judge(after, judged));
        const again = vicinityOf(changed, after, neighbours);
        expect(again.judged.size).toBeLessThanOrEqual(judged.size);
        expect(neighbours.names).toEqual(neighboursIn(after).names);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves out who has nothing to do with them", () => {
    const { catalogue } = makeContext();
    const [one, other] = catalogue.integrations;
    const changed = new Set([one?.path ?? ""]);
    const { judged, ...vicinity } = vicinityOf(changed, catalogue, neighboursIn(catalogue));
    expect([...judged]).not.toContain(other?.path);
    expect([...judged]).toContain(one?.path);
    expect(vicinity.catalogue.integrations).toEqual([one]);
  });
});
