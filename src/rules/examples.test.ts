import { describe, expect, it } from "@jest/globals";
import { allExamples } from "./examples/all-examples.ts";
import { rules } from "./index.ts";
import { runRules } from "./run-rules.ts";
import { makeContext } from "./testing/make-context.ts";
import { runExample } from "./testing/run-example.ts";

const table = rules.map((rule) => ({ id: rule.id, rule, example: allExamples.get(rule.id) }));

it("the valid integrations of the tests have no problem at all", () => {
  expect([...runRules(makeContext())]).toEqual([]);
});

describe.each(table)("$id", ({ id, rule, example }) => {
  it("has an example", () => {
    expect(example).toBeDefined();
  });
  if (example === undefined) return;
  it("finds its wrong example once, exactly there", () => {
    const found = runExample(example, example.wrong, id).filter((problem) => problem.rule === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe(rule.severity);
    if ("line" in example.at) expect(found[0]?.place?.line).toBe(example.at.line);
    else expect(found[0]?.field).toEqual(example.at);
  });
  it("leaves its right example alone", () => {
    const found = runExample(example, example.right, id);
    expect(found.filter((problem) => problem.rule === id)).toEqual([]);
  });
});
