import { describe, expect, it } from "@jest/globals";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { RuleContext } from "../../domain/rule.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { rules } from "../../rules/index.ts";
import { runRules } from "../../rules/run-rules.ts";
import { watchContext } from "../../rules/watched-context.ts";
import { knownRules } from "../known-rules.ts";
import { readCatalogue } from "../read-catalogue.ts";

const schemas = shippedSchemas();

function contextOf(files: readonly SourceFile[], today: string): RuleContext {
  const { catalogue } = readCatalogue(files, schemas);
  return { catalogue, today, fileExists: () => true, knownRules: knownRules(schemas) };
}

/** Which rules are held silent when all are asked in turn, as a run does. */
function silentInTurn(context: RuleContext): ReadonlyMap<Integration, string> {
  const kept = new Map<Integration, string>();
  runRules(context, undefined, undefined, {
    known: () => undefined,
    keep: (integration, letters) => kept.set(integration, letters),
  });
  return kept;
}

/** Which are when each is asked alone, of a catalogue that nobody has asked anything yet. */
const silentAlone = (integration: Integration, plain: RuleContext): string =>
  rules
    .flatMap(({ integration: check }) => {
      if (check === undefined) return [];
      const { context, looks } = watchContext(plain);
      return check(integration, context).length === 0 && looks() === 0 ? "1" : "0";
    })
    .join("");

describe("a rule's silence that is kept", () => {
  const generated = (findings: number): SourceFile[] =>
    [...generate({ integrations: 40, seed: 7, findings })].map(([path, text]) => ({ path, text }));
  it.each([
    ["the demonstration catalogue", readCatalogueFiles("."), "2026-11-23"],
    ["the same, years later", readCatalogueFiles("."), "2031-06-01"],
    ["a generated one", generated(0), "2026-11-23"],
    ["one full of mistakes", generated(0.8), "2028-01-01"],
  ])("is its own, not that of a rule that asked the same before it: %s", (_, files, today) => {
    const context = contextOf(files, today);
    const kept = silentInTurn(context);
    expect(kept.size).toBe(context.catalogue.integrations.length);
    // Asked again for nothing is slow; not asked is wrong.
    for (const [integration, letters] of kept)
      for (const [index, letter] of [...silentAlone(integration, context)].entries())
        if (letters[index] === "1")
          expect([integration.id, index, letter]).toEqual([integration.id, index, "1"]);
  });
});
