import { describe, expect, it } from "@jest/globals";
import type { Integration, System } from "../domain/entry.ts";
import type { RuleContext } from "../domain/rule.ts";
import { allExamples } from "./examples/all-examples.ts";
import { rules } from "./index.ts";
import { exampleContext } from "./testing/run-example.ts";

const blind = rules.filter(({ readsBody }) => readsBody !== true);

/** The same thing without a part of it: whoever looks there fails. */
const without = <One extends object>(whole: One, name: keyof One): One =>
  Object.defineProperty({ ...whole }, name, {
    get: () => {
      throw new Error(`${String(name)} was read.`);
    },
  });

function askAll(context: RuleContext): void {
  const seen = without(context, "unmetCriteria");
  const { integrations, systems } = context.catalogue;
  for (const { integration, system } of blind) {
    for (const one of integrations) integration?.(without<Integration>(one, "body"), seen);
    for (const one of systems) system?.(without<System>(one, "body"), seen);
  }
}

describe("a rule that does not say it reads bodies", () => {
  it.each([
    ...allExamples,
  ])("reads none, nor what the gates ask of one, in the situation of %s", (_, example) => {
    for (const text of [example.wrong, example.right])
      expect(() => askAll(exampleContext(example, text))).not.toThrow();
  });
});
