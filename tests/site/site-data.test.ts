import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { demoSite } from "./demo-site.ts";

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync("schemas/catalogue.schema.json", "utf8")) as Schema;

// Examples come from a catalogue and may be internal there.
const withoutExamples = (whole: Schema): unknown =>
  JSON.parse(JSON.stringify(whole, (key, value) => (key === "examples" ? undefined : value)));

/** Every field of the interface, a required one with `!`, fixed choices in brackets. */
function fieldsOf(part: Schema, path = ""): readonly string[] {
  const one =
    part.$ref === undefined ? part : (schema.$defs?.[part.$ref.split("/").pop() ?? ""] ?? {});
  return Object.entries(one.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.items ?? field;
    const choices = field.enum ? ` (${field.enum.join(" ")})` : "";
    return [
      `${path}${name}${one.required?.includes(name) ? "!" : ""}${choices}`,
      ...fieldsOf(inner, `${path}${name}.`),
    ];
  });
}

describe.each(["internal", "public"] as const)("catalogue.json of the %s edition", (edition) => {
  const site = demoSite("/", edition);
  const read = async (path: string) => JSON.parse(String((await site).get(path)));

  it("keeps to the schema published beside it", async () => {
    const ajv = formatsPlugin.default(new Ajv2020({ strict: false, allErrors: true }));
    const published = await read("catalogue.schema.json");
    const isValid = ajv.compile(published);
    expect([isValid(await read("catalogue.json")), isValid.errors]).toEqual([true, null]);
    expect(published).toEqual(edition === "public" ? withoutExamples(schema) : schema);
  });

  it("leads to a page for each integration and system", async () => {
    const { integrations, systems } = await read("catalogue.json");
    expect(integrations.length).toBeGreaterThan(0);
    const files = await site;
    for (const { url } of [...integrations, ...systems])
      expect([url, files.has(url)]).toEqual([url, true]);
  });
});

describe("the interface in version 1", () => {
  it("still has every field it was published with, no choice fewer, nothing required less", () => {
    const now = new Set(fieldsOf(schema));
    const published = readFileSync("tests/site/catalogue-interface-1.txt", "utf8")
      .trim()
      .split("\n");
    expect(schema.properties?.schemaVersion?.const).toBe(1);
    expect(published.filter((field) => !now.has(field))).toEqual([]);
  });

  it.each([
    "docs/dataformater.md",
    "docs/en/data-formats.md",
  ])("is told in %s field by field", (file) => {
    const text = readFileSync(file, "utf8");
    const names = fieldsOf(schema).map(
      (field) => field.replace(/ .*|!/g, "").split(".").pop() ?? "",
    );
    expect(names.filter((name) => name !== "$schema" && !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("llms.txt", () => {
  it.each([
    "internal",
    "public",
  ] as const)("of the %s edition names nothing that is not there", async (edition) => {
    const site = await demoSite("/", edition);
    const text = String(site.get("llms.txt"));
    const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(12);
    const root = "https://eksempelby.example/integrationer/";
    const lost = addresses.filter((address) => {
      const path = address.slice(root.length);
      const example = [...site.keys()].find((name) => /^integrationer\/[^/]+\.json$/.test(name));
      return !site.has(path.includes("<id>") ? (example ?? "") : path);
    });
    expect(lost).toEqual([]);
    expect(text.startsWith("# Integrationskatalog, Eksempelby Kommune\n\n> ")).toBe(true);
  });
});
