import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pathAsWritten } from "../domain/path-as-written.ts";
import { prune } from "./prune.ts";
import { valueAt } from "./schema-errors.ts";
import { shippedSchemas } from "./schemas.ts";
import type { YamlFields } from "./yaml/parse-yaml-exact.ts";

const { validate } = shippedSchemas().integration;
const base = { id: "a-b", title: "En titel", phase: "need", status: "active" };
const pruned = (more: YamlFields) => prune({ ...base, ...more }, validate);

describe("prune", () => {
  it("takes out what the schema refuses and nothing beside it", () => {
    expect(
      pruned({ summary: "En kort tekst", case: 7, need: { task: "x", frequency: "nu" } }),
    ).toEqual({
      fields: { ...base, summary: "En kort tekst", need: { task: "x" } },
      removed: [["case"], ["need", "frequency"]],
    });
  });

  it("takes out unknown fields", () => {
    expect(pruned({ farve: "blå" })).toEqual({ fields: base, removed: [["farve"]] });
  });

  it("takes out an item that lacks what it must have, and remembers where the others stood", () => {
    const result = pruned({
      systems: [
        { role: "source" },
        { id: "kmd-nexus", role: "target" },
        "x",
        { id: "sbsys", role: "target" },
      ],
    });
    expect(result?.fields.systems).toEqual([
      { id: "kmd-nexus", role: "target" },
      { id: "sbsys", role: "target" },
    ]);
    const removed = result?.removed ?? [];
    expect(pathAsWritten(["systems", 0, "id"], removed)).toEqual(["systems", 1, "id"]);
    expect(pathAsWritten(["systems", 1], removed)).toEqual(["systems", 3]);
    expect(pathAsWritten(["kle", 1], removed)).toEqual(["kle", 1]);
  });

  it("keeps what is only too long, too short or too much: the types hold", () => {
    const more = { summary: "x", dependsOn: ["abc", "abc"] };
    expect(pruned(more)).toEqual({ fields: { ...base, ...more }, removed: [] });
  });

  it("keeps a file whose status wants a reason it does not give", () => {
    expect(prune({ ...base, status: "on-hold" }, validate)?.removed).toEqual([]);
  });

  it("gives nothing when the file cannot be told apart, placed or named", () => {
    for (const key of ["id", "title", "phase", "status"]) {
      expect(prune({ ...base, [key]: 7 }, validate)).toBeUndefined();
      expect(
        prune(Object.fromEntries(Object.entries(base).filter(([k]) => k !== key)), validate),
      ).toBeUndefined();
    }
    expect(prune({ ...base, id: "x".repeat(100) }, validate)).toBeUndefined();
    expect(prune({ ...base, id: "../../etc" }, validate)).toBeUndefined();
  });

  it("names once what is refused for two reasons, so that what follows it keeps its place", () => {
    const systems = [{}, { role: "source", id: true }];
    expect(prune({ ...base, systems }, validate)?.removed).toEqual([
      ["systems", 0],
      ["systems", 1, "id"],
      ["systems", 1],
    ]);
  });

  it("leaves nothing the types do not allow, and every path it names leads to what it took", () => {
    const keys = fc.constantFrom(
      "systems",
      "id",
      "role",
      "kle",
      "dpa",
      "vendor",
      "status",
      "exit",
      "triggers",
      "need",
      "data",
      "dataFlow",
      "elements",
      "name",
      "legacy",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("source", "abc", "2026-01-02", 7, true, null, "x y"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(
          keys.filter((k) => k !== "id" && k !== "status"),
          value,
        ),
        (more) => {
          const data = { ...more, ...base };
          const result = prune(data, validate);
          if (result === undefined) throw new Error("the top level stands");
          const harmless = new Set([
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
          ]);
          if (!validate(result.fields))
            for (const { keyword } of validate.errors ?? [])
              expect(harmless.has(keyword)).toBe(true);
          for (const path of result.removed) expect(valueAt(data, path)).toBeDefined();
          expect(result.removed.length === 0).toBe(
            JSON.stringify(result.fields) === JSON.stringify(data),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
