import { describe, expect, it } from "@jest/globals";
import type { JsonSchema } from "./json-schema.ts";
import { schemaToTypes } from "./schema-to-types.ts";

const types = (schema: JsonSchema, defaultsFilled = false): string =>
  schemaToTypes(schema, { name: "Root", defaultsFilled }).replaceAll(/\s+/g, " ").trim();

describe("schemaToTypes", () => {
  it("makes required members plain and the others optional, all readonly", () => {
    const schema = {
      required: ["id"],
      properties: { id: { type: "string" }, count: { type: "integer" }, done: { type: "boolean" } },
    };
    expect(types(schema)).toBe(
      "export interface Root { readonly id: string; readonly count?: number; readonly done?: boolean; }",
    );
  });

  it("names enumerations and objects after their definition, and writes plain values out", () => {
    const schema = {
      properties: {
        status: { $ref: "#/$defs/Status" },
        when: { $ref: "#/$defs/Date" },
        uses: { type: "array", items: { $ref: "#/$defs/Status" } },
      },
      $defs: { Status: { enum: ["on", "off"] }, Date: { type: "string", format: "date" } },
    };
    expect(types(schema)).toBe(
      'export interface Root { readonly status?: Status; readonly when?: string; readonly uses?: readonly Status[]; } export type Status = "on" | "off";',
    );
  });

  it("knows null, free keys, and values of one of two shapes", () => {
    const schema = {
      properties: {
        on: { type: ["string", "null"] },
        heads: {
          type: "object",
          additionalProperties: { type: "array", items: { type: "string" } },
        },
        either: { $ref: "#/$defs/Either" },
      },
      $defs: {
        Either: {
          if: { type: "string" },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { type: "string" },
          else: { $ref: "#/$defs/Pair" },
        },
        Pair: { required: ["a"], properties: { a: { const: 1 } } },
      },
    } as const;
    expect(types(schema)).toBe(
      "export interface Root { readonly on?: string | null; readonly heads?: Readonly<Record<string, readonly string[]>>; readonly either?: Either; } " +
        "export type Either = string | Pair; export interface Pair { readonly a: 1; }",
    );
  });

  it("makes members with a default certain where the reader fills defaults in", () => {
    const schema = { properties: { locale: { type: "string", default: "da" } } };
    expect(types(schema)).toContain("readonly locale?: string");
    expect(types(schema, true)).toContain("readonly locale: string");
  });

  it("writes the English description as a comment that nothing can close early", () => {
    const schema = { properties: { a: { type: "string", "x-description-en": "Before */ after" } } };
    expect(types(schema)).toContain("/** Before * / after */ readonly a?: string;");
  });

  it("refuses what it has no type for, so that no hole is left", () => {
    expect(() => types({ $id: "x", properties: { a: {} } })).toThrow("without type");
    expect(() =>
      types({ $id: "x", properties: { a: { type: "object", properties: {} } } }),
    ).toThrow("no name");
    expect(() => types({ $id: "x", properties: { a: { $ref: "#/$defs/B" } } })).toThrow(
      "does not exist",
    );
  });
});
