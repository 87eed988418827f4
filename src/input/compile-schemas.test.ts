import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { compileSchemas } from "./compile-schemas.ts";
import { checkCriteria } from "./criteria.ts";
import { readIntegration } from "./read-entry.ts";
import { shippedSchemas } from "./schemas.ts";

const shipped = shippedSchemas();
const read = (path: string): string => readFileSync(`schemas/${path}`, "utf8");
const gateFiles = readdirSync("schemas/gates").map((name) => `gates/${name}`);
const allFiles = [
  ...["integration", "system", "governance"].map((name) => `${name}.schema.json`),
  ...gateFiles,
];
const texts = (changed: Readonly<Record<string, string>> = {}) =>
  new Map([...allFiles.map((path) => [path, read(path)] as const), ...Object.entries(changed)]);

type Json = Record<string, unknown>;
/** A shipped schema file with one thing changed. */
function edited(path: string, edit: (schema: Json) => void): Map<string, string> {
  const schema = JSON.parse(read(path)) as Json;
  edit(schema);
  return texts({ [path]: JSON.stringify(schema) });
}
const properties = (schema: Json) => schema.properties as Record<string, Json>;

const head = "---\nid: a-b\ntitle: En titel\nphase: need\nstatus: active\n";
const file = (yaml: string) => ({
  path: "integrations/a-b.md",
  text: `${head}${yaml}---\n\n## Behov\n\nTekst\n`,
});

describe("compileSchemas", () => {
  it("gives the shipped schemas for the shipped files, whatever an editor did to their blanks", async () => {
    const crlf = new Map(
      [...texts()].map(([path, text]) => [
        `schemas/${path}`,
        `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      ]),
    );
    for (const given of [texts(), crlf, new Map<string, string>()]) {
      const { schemas, problems } = await compileSchemas(given);
      expect(schemas).toBe(shipped);
      expect(problems).toEqual([]);
    }
  });

  it("takes a field, a value and a demand that a municipality adds, by its own names", async () => {
    const own = edited("integration.schema.json", (schema) => {
      properties(schema).sikkerhedsklasse = {
        title: "Sikkerhedsklasse",
        type: "string",
        enum: ["gul", "roed"],
        "x-enum-titles": { gul: { da: "Gul", en: "Yellow" }, roed: { da: "Rød", en: "Red" } },
      };
      schema.required = [...(schema.required as string[]), "sikkerhedsklasse"];
    });
    const { schemas, problems } = await compileSchemas(own);
    expect(problems).toEqual([]);
    expect(readIntegration(file("sikkerhedsklasse: gul\n"), schemas).problems).toEqual([]);
    const words = (yaml: string) =>
      readIntegration(file(yaml), schemas).problems.map(({ message }) => message.da);
    expect(words("")).toEqual([
      'Feltet "sikkerhedsklasse" (Sikkerhedsklasse) mangler. Tilføj det.',
    ]);
    expect(words("sikkerhedsklasse: Rød\n")).toEqual([
      '"sikkerhedsklasse" (Sikkerhedsklasse) er "Rød". Mente du roed (Rød)?',
    ]);
  });

  it("keeps what the program rests on, though a municipality's schema would allow more", async () => {
    const own = edited("integration.schema.json", (schema) => {
      schema.required = [];
      properties(schema).title = {};
      properties(schema).phase = { enum: ["need", "efterfase"] };
    });
    const { schemas } = await compileSchemas(own);
    const { entry, problems } = readIntegration(
      { path: "integrations/a-b.md", text: "---\nid: a-b\ntitle: 7\nphase: efterfase\n---\n" },
      schemas,
    );
    expect(entry).toBeUndefined();
    expect(problems.map(({ field }) => field?.[0] ?? "")).toEqual(["", "title", "phase"]);
  });

  it("judges by a municipality's own criteria", async () => {
    const own = texts({
      "gates/need.schema.json": JSON.stringify({
        $defs: { Navngivet: { required: ["case"] } },
        allOf: [
          {
            "x-id": "need/sag",
            title: "Sagen er oprettet",
            "x-section": "Behov",
            $ref: "#/$defs/Navngivet",
          },
        ],
      }),
    });
    const { schemas, problems } = await compileSchemas(own);
    expect(problems).toEqual([]);
    expect(schemas.criteria.filter(({ gate }) => gate !== "need")).toEqual(
      shipped.criteria.filter(({ gate }) => gate !== "need"),
    );
    const judge = (yaml: string) => {
      const { entry } = readIntegration(file(yaml), schemas);
      if (entry === undefined) throw new Error("unreadable");
      return checkCriteria(entry, ["need"], schemas).map(({ met, missing }) => [
        met,
        missing[0]?.message.da,
      ]);
    };
    expect(judge('case: "17"\n')).toEqual([[true, undefined]]);
    expect(judge("")).toEqual([[false, 'feltet "case" (Sagsnummer) mangler']]);
  });

  it.each([
    ["integration.schema.json", "{", "gyldig JSON"],
    ["integration.schema.json", "[]", "gyldig JSON"],
    ["integration.schema.json", '{ "type": "tekst" }', "kan ikke bruges (type)"],
    [
      "integration.schema.json",
      '{ "$defs": { "A": { "type": "a" }, "B": { "type": "b" }, "C": { "type": "c" }, "D": { "type": "d" } } }',
      "kan ikke bruges ($defs/A/type, $defs/B/type, $defs/C/type …)",
    ],
    ["system.schema.json", '{ "properties": { "id": { "pattern": "(" } } }', "kan ikke bruges"],
    ["gates/agreement.schema.json", "{}", '"allOf"'],
    ["gates/agreement.schema.json", '{ "allOf": [{ "required": ["exit"] }] }', '"x-id"'],
    ["gates/agreement.schema.json", '{ "allOf": [{ "x-id": "need/a" }] }', '"x-id"'],
    [
      "gates/agreement.schema.json",
      '{ "allOf": [{ "x-id": "agreement/a" }, { "x-id": "agreement/a" }] }',
      "to gange",
    ],
    [
      "gates/agreement.schema.json",
      '{ "allOf": [{ "x-id": "agreement/a", "type": 7 }] }',
      "kan ikke bruges",
    ],
  ])("says what is wrong with %s (%s), and the shipped one holds", async (path, text, words) => {
    const { schemas, problems } = await compileSchemas(texts({ [path]: text }));
    expect(problems[0]).toMatchObject({
      rule: "schema",
      severity: "error",
      path: `schemas/${path}`,
      line: 1,
    });
    expect(problems[0]?.message.da).toContain(words);
    expect(schemas.criteria).toEqual(shipped.criteria);
    expect(schemas.integration.dictionary).toEqual(shipped.integration.dictionary);
    expect(readIntegration(file(""), schemas).problems).toEqual([]);
    expect(readIntegration(file("ukendt: 1\n"), schemas).problems).toHaveLength(1);
  });

  it("compiles the shipped files to what was compiled ahead of time", async () => {
    const same = (path: string) =>
      edited(path, (schema) => {
        schema.$comment = "ændret";
      });
    for (const path of allFiles) {
      const { schemas, problems } = await compileSchemas(same(path));
      expect(problems).toEqual([]);
      expect(schemas.criteria.map(({ id }) => id)).toEqual(shipped.criteria.map(({ id }) => id));
      for (const yaml of [
        "",
        "ukendt: 1\n",
        "case: 7\n",
        "exit: { status: x }\n",
        "status: on-hold\n".replace("status", "visibility"),
      ]) {
        const words = (by: typeof shipped) =>
          readIntegration(file(yaml), by).problems.map(({ message }) => message);
        expect(words(schemas)).toEqual(words(shipped));
      }
    }
  });
});
