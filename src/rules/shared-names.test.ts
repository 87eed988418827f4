import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Integration } from "../domain/entry.ts";
import { runRules } from "./run-rules.ts";
import { sharedNames } from "./shared-names.ts";
import { makeContext } from "./testing/make-context.ts";
import { tangledSystems as systems, tangledIntegrations } from "./testing/tangled-integrations.ts";

describe("what rules say of an integration", () => {
  it("follows from those that share a name with it, whatever the others say", () => {
    fc.assert(
      fc.property(tangledIntegrations, (integrations) => {
        const whole = makeContext({ integrations, systems });
        const namesOf = (one: Integration) => sharedNames(one, whole.catalogue);
        for (const one of integrations) {
          const names = new Set(namesOf(one));
          const near = integrations.filter((other) =>
            namesOf(other).some((name) => names.has(name)),
          );
          const { integrationById } = whole.catalogue;
          const part = makeContext({ integrations: near, systems });
          // Who is there at all is known without a look at their fields, but for titles in messages.
          const catalogue = { ...part.catalogue, integrationById };
          const only = new Set([one.path]);
          expect(runRules({ ...part, catalogue }, only)).toEqual(runRules(whole, only));
        }
      }),
      { numRuns: 60 },
    );
  });
});
