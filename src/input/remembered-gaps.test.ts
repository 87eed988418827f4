import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Integration } from "../domain/entry.ts";
import { gates } from "../domain/phase.ts";
import { checkCriteria } from "./criteria.ts";
import { readIntegration } from "./read-entry.ts";
import { type Schemas, shippedSchemas } from "./schemas.ts";

const schemas = shippedSchemas();

const entries = readdirSync("integrations")
  .filter((name) => !name.startsWith("_"))
  .flatMap((name): readonly Integration[] => {
    const path = `integrations/${name}`;
    const { entry } = readIntegration({ path, text: readFileSync(path, "utf8") }, schemas);
    return entry === undefined ? [] : [entry];
  });

/** The same schemas with a dictionary for which nothing was said before. */
const afresh = (): Schemas => ({
  ...schemas,
  integration: { ...schemas.integration, dictionary: { ...schemas.integration.dictionary } },
});

const odd = [
  "",
  "not-relevant",
  "none",
  "draft",
  "planned",
  "x".repeat(100),
  0,
  Number.NaN,
  null,
  [],
  {},
];

/** The data with every value, at any depth, that `change` says something of left out or put otherwise. */
function changed(
  data: unknown,
  change: () => "keep" | "drop" | { readonly put: unknown },
): unknown {
  if (typeof data !== "object" || data === null) return data;
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const what = change();
    if (what === "drop") return [];
    return [[key, what === "keep" ? changed(value, change) : what.put]];
  });
  return Array.isArray(data) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}

describe("what is said of unmet criteria", () => {
  it("is the same whether it was said of another integration before or not", () => {
    const keep = { weight: 8, arbitrary: fc.constant("keep" as const) };
    const drop = { weight: 1, arbitrary: fc.constant("drop" as const) };
    const put = {
      weight: 1,
      arbitrary: fc.constantFrom(...odd).map((value) => ({ put: value })),
    };
    const changes = fc.infiniteStream(fc.oneof(keep, drop, put));
    fc.assert(
      fc.property(fc.constantFrom(...entries), changes, (entry, stream) => {
        const fields = changed(entry.fields, () => stream.next().value ?? "keep");
        const one = { ...entry, fields, raw: fields } as Integration;
        const before = checkCriteria(one, gates, schemas);
        expect(before).toEqual(checkCriteria(one, gates, afresh()));
      }),
      { numRuns: 300 },
    );
  });
});
