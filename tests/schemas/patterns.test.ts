import { describe, expect, it } from "@jest/globals";
import { eachSchema, readSchemaFile, schemaPaths } from "./schema-files.ts";

const patterns = new Set(
  schemaPaths.flatMap((path) =>
    [...eachSchema(readSchemaFile(path))].flatMap(({ schema }) =>
      typeof schema.pattern === "string" ? [schema.pattern] : [],
    ),
  ),
);

/** Texts that drive a careless pattern into backtracking: long, regular, and wrong at the end. */
const hostile = ["a", "a-", "0", "00.", "A", "a/", "-", " ", "https://a"].map(
  (part) => `${part.repeat(20_000)}!\n`,
);

describe("patterns of the schemas", () => {
  it.each([...patterns])("%s decides in no time, whatever the text", (pattern) => {
    const expression = new RegExp(pattern, "u");
    const started = performance.now();
    for (const text of hostile) expression.test(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
