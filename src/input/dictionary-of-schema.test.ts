import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { dictionaryOfSchema } from "./dictionary-of-schema.ts";
import { shippedSchemas } from "./schemas.ts";

describe("dictionaryOfSchema", () => {
  it.each([
    "integration",
    "system",
    "governance",
  ] as const)("calls every field of the %s schema what the dictionary made ahead of time calls it", (kind) => {
    const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, "utf8"));
    const made = dictionaryOfSchema(schema);
    for (const [path, { title, enumTitles, patternHelp }] of Object.entries(
      shippedSchemas()[kind].dictionary,
    )) {
      const own = made[path];
      expect(own).toBeDefined();
      // A list position without words of its own borrows those of its list ahead of time; here it has its own.
      if (!path.endsWith("*")) expect({ path, title: own?.title }).toEqual({ path, title });
      expect(own?.enumTitles).toEqual(enumTitles);
      expect(own?.patternHelp).toEqual(patternHelp);
    }
  });

  it("reads a schema without titles, with references to itself and with nonsense in it", () => {
    const made = dictionaryOfSchema({
      properties: {
        a: { title: "A", items: { $ref: "#/$defs/node" } },
        b: { $ref: "#/$defs/nowhere" },
        c: 7,
        __proto__: { title: "x" },
      },
      $defs: { node: { properties: { self: { $ref: "#/$defs/node" } } } },
    });
    expect(made.a?.title).toEqual({ da: "A", en: "A" });
    expect(made.b?.title).toEqual({ da: "b", en: "b" });
    expect(made["a.*.self.self"]).toBeDefined();
    expect(Object.keys(made).length).toBeLessThan(30);
  });
});
