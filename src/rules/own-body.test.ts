import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../domain/catalogue.ts";
import type { Body, Integration, System } from "../domain/entry.ts";
import { judgeIntegration, runRules } from "./run-rules.ts";
import { makeContext, validSystems } from "./testing/make-context.ts";
import { otherIntegration, validIntegration } from "./testing/valid-integration.ts";

/** The same entry, telling when its body is read. */
function watched<One extends Integration | System>(
  entry: One,
  onRead: (path: string) => void,
): One {
  const { path } = entry;
  return Object.defineProperty({ ...entry }, "body", {
    get: (): Body => {
      onRead(path);
      return entry.body;
    },
  });
}

function situation() {
  const read = new Set<string>();
  const onRead = (path: string): void => {
    read.add(path);
  };
  const plain = makeContext({
    integrations: [validIntegration({}), otherIntegration({})],
    systems: validSystems({}),
  });
  const { governance, integrations, systems } = plain.catalogue;
  const catalogue = makeCatalogue(
    governance,
    integrations.map((entry) => watched(entry, onRead)),
    systems.map((entry) => watched(entry, onRead)),
  );
  return { context: { ...plain, catalogue }, read };
}

describe("a rule", () => {
  it("reads no other body than that of the entry it judges, so that a body that changed changes no other finding", () => {
    const { context, read } = situation();
    for (const integration of context.catalogue.integrations) {
      read.clear();
      judgeIntegration(integration, context);
      expect([...read].filter((path) => path !== integration.path)).toEqual([]);
    }
    for (const { path } of context.catalogue.systems) {
      read.clear();
      runRules(context, new Set([path]));
      expect([...read].filter((one) => one !== path)).toEqual([]);
    }
    read.clear();
    runRules(context, new Set());
    expect([...read]).toEqual([]);
  });
});
