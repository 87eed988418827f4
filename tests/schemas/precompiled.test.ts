import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { build } from "esbuild";
import fc from "fast-check";
import { shippedCriteria } from "../../src/input/generated/shipped-schemas.ts";
import {
  criterionValidators,
  type Validator,
  validateIntegration,
} from "../../src/input/generated/validators.js";
import { changed, completeIntegration } from "./complete-integration.ts";
import { readSchemaFile } from "./schema-files.ts";

const ajv = formatsPlugin.default(
  new Ajv2020({ strict: false, allErrors: true, ownProperties: true }),
);
const compiledNow = ajv.compile(readSchemaFile("schemas/integration.schema.json"));

/** Every place in a document, as dotted paths. */
function places(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return at === "" ? [] : [at];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    places(child, at === "" ? key : `${at}.${key}`),
  );
  return at === "" ? inside : [at, ...inside];
}

const odd = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "2026-02-30",
    "KMD A/S",
    "public",
    "x".repeat(3000),
    "🇩🇰".repeat(60),
    "a@b.example",
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
);
const edits = fc.array(fc.tuple(fc.constantFrom(...places(completeIntegration())), odd), {
  maxLength: 4,
});

function edited(changes: readonly (readonly [string, unknown])[]): unknown {
  // An edit inside what an earlier edit replaced by a plain value has nowhere to go.
  return changes.reduce((document, [path, value]) => {
    try {
      return changed(document, { [path]: value });
    } catch {
      return document;
    }
  }, completeIntegration());
}

const said = (validate: {
  errors?: Validator["errors"] | typeof compiledNow.errors;
}): readonly string[] =>
  (validate.errors ?? []).map(
    ({ keyword, instancePath, params }) => `${keyword} ${instancePath} ${JSON.stringify(params)}`,
  );

describe("the validators compiled ahead of time", () => {
  it("say of any document exactly what a 2020-12 validator compiled now says", () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const document = edited(changes);
        expect(validateIntegration(document)).toBe(compiledNow(document));
        expect(said(validateIntegration)).toEqual(said(compiledNow));
      }),
      { numRuns: 400 },
    );
  });

  it("judge each criterion as one compiled now does", () => {
    const now = new Map(shippedCriteria.map(({ id, schema }) => [id, ajv.compile(schema)]));
    fc.assert(
      fc.property(edits, (changes) => {
        const document = edited(changes);
        for (const [id, validate] of now)
          expect({ id, met: criterionValidators[id]?.(document) }).toEqual({
            id,
            met: validate(document),
          });
      }),
      { numRuns: 100 },
    );
  });

  it("know the same dates as the format library, leap years included", () => {
    const isDate = ajv.compile({ type: "string", format: "date" });
    const digits = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32));
    const pad = (number: number, length: number): string => String(number).padStart(length, "0");
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const document = changed(completeIntegration(), { "implementation.liveOn": date });
        expect({ date, valid: validateIntegration(document) }).toEqual({
          date,
          valid: isDate(date),
        });
      }),
      { numRuns: 800 },
    );
  });

  it("count characters, not bytes: emoji as many as a reader sees code points", () => {
    const title = (count: number) => changed(completeIntegration(), { title: "😀".repeat(count) });
    expect(validateIntegration(title(120))).toBe(true);
    expect(validateIntegration(title(121))).toBe(false);
  });

  it("run in a browser: they import nothing and call nothing of Node", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ["src/input/generated/validators.js"],
      platform: "browser",
      format: "esm",
      bundle: true,
      write: false,
      metafile: true,
    });
    expect(Object.keys(metafile.inputs)).toEqual(["src/input/generated/validators.js"]);
    expect(outputFiles[0]?.text).not.toMatch(/\brequire\(|\bprocess\b|\beval\b|new Function/);
  });

  it("are not fooled by a prototype", () => {
    const document = Object.create({
      id: "nedarvet-id",
      title: "Arvet titel",
      phase: "need",
      status: "active",
    });
    expect(validateIntegration(document)).toBe(false);
  });
});
