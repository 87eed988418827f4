import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../domain/catalogue.ts";
import { governanceDefaults } from "../domain/governance-defaults.ts";
import type { RuleContext } from "../domain/rule.ts";
import { watchContext } from "./watched-context.ts";

const plain: RuleContext = {
  catalogue: makeCatalogue(governanceDefaults, [], []),
  today: "2026-11-23",
  fileExists: () => true,
  knownRules: new Set(),
};

describe("a watched context", () => {
  it("gives what the plain one gives", () => {
    const { context } = watchContext(plain);
    expect(context.catalogue.integrations).toBe(plain.catalogue.integrations);
    expect(context.catalogue.governance).toBe(plain.catalogue.governance);
    expect([context.today, context.base, context.fileExists("a")]).toEqual([
      plain.today,
      undefined,
      true,
    ]);
  });

  it("counts every look at other files, the disk and git, also at what is not there", () => {
    const looks: readonly ((context: RuleContext) => unknown)[] = [
      ({ catalogue }) => catalogue.integrations,
      ({ catalogue }) => catalogue.systems,
      ({ catalogue }) => catalogue.unreadable,
      ({ catalogue }) => catalogue.integrationById,
      ({ catalogue }) => catalogue.systemById,
      ({ fileExists }) => fileExists,
      ({ base }) => base,
      ({ history }) => history,
      ({ exceptions }) => exceptions,
      ({ unmetCriteria }) => unmetCriteria,
    ];
    for (const look of looks) {
      const watched = watchContext(plain);
      look(watched.context);
      expect([look.toString(), watched.looks()]).toEqual([look.toString(), 1]);
    }
  });

  it("does not count the day, the governance and the names of rules, which a stamp names", () => {
    const { context, looks } = watchContext(plain);
    void [context.today, context.knownRules, context.catalogue.governance];
    expect(looks()).toBe(0);
  });
});
