import type { Criterion } from "../domain/criterion.ts";
import type { BilingualFinding } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";
import { isRecord } from "../domain/loose-json.ts";
import { gates } from "../domain/phase.ts";
import { dictionaryOfSchema } from "./dictionary-of-schema.ts";
import { extendedValidator } from "./extended-validator.ts";
import { normaliseSchemaText, shippedSchemaDigests } from "./generated/shipped-schemas.ts";
import type { Validator } from "./generated/validators.js";
import { ownCriteria } from "./own-criteria.ts";
import { type EntitySchema, type Schemas, shippedSchemas } from "./schemas.ts";

type Json = Readonly<Record<string, unknown>>;
type Compile = (schema: Json) => Validator;

/** The schemas of a catalogue, ready to run, and what is wrong with its own files; the shipped ones hold in their place. */
export interface CompiledSchemas {
  readonly schemas: Schemas;
  readonly problems: readonly BilingualFinding[];
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function isShipped(path: string, text: string): Promise<boolean> {
  const digest = shippedSchemaDigests[path];
  if (digest === undefined) return false;
  const bytes = new TextEncoder().encode(normaliseSchemaText(text));
  return hex(await crypto.subtle.digest("SHA-256", bytes)) === digest;
}

const finding = (path: string, message: Text): BilingualFinding => ({
  rule: "schema",
  severity: "error",
  message,
  path: `schemas/${path}`,
  line: 1,
  column: 1,
});

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Ajv names a place once for every rule it breaks, and nothing more: `data/$defs/Contact/type undefined, …`.
  const { message } = error;
  if (!message.startsWith("schema is invalid: data/")) return message.slice(0, 300);
  const places = new Set(message.match(/(?<=\bdata\/)[^\s,]+/g));
  const shown = [...places].slice(0, 3).join(", ");
  return places.size > 3 ? `${shown} …` : shown;
}

const notJson = (error: unknown): Text => ({
  da: `Skemaet er ikke gyldig JSON (${reasonOf(error)}). Ret det; indtil da gælder programmets eget skema.`,
  en: `The schema is not valid JSON (${reasonOf(error)}). Correct it; until then the program's own schema holds.`,
});

const notSchema = (error: unknown): Text => ({
  da: `Skemaet kan ikke bruges (${reasonOf(error)}). Ret det; indtil da gælder programmets eget skema.`,
  en: `The schema cannot be used (${reasonOf(error)}). Correct it; until then the program's own schema holds.`,
});

/** The files that differ from the shipped ones, parsed. */
async function ownFiles(
  texts: ReadonlyMap<string, string>,
  problems: BilingualFinding[],
): Promise<ReadonlyMap<string, Json>> {
  const own = new Map<string, Json>();
  for (const [given, text] of texts) {
    const path = given.replace(/^schemas\//, "");
    if (!Object.hasOwn(shippedSchemaDigests, path)) continue;
    try {
      if (await isShipped(path, text)) continue;
      const schema: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
      if (!isRecord(schema)) throw new Error("{ } expected");
      own.set(path, schema);
    } catch (error) {
      problems.push(finding(path, notJson(error)));
    }
  }
  return own;
}

/** The compiler is loaded only here: a quarter of a second that no run pays whose schemas are the shipped ones. */
async function makeCompiler(own: ReadonlyMap<string, Json>): Promise<Compile> {
  const { makeAjv } = await import("./make-ajv.ts");
  const ajv = makeAjv();
  for (const [path, schema] of own)
    if (!path.startsWith("gates/") && typeof schema.$id === "string" && ajv.validateSchema(schema))
      ajv.addSchema(schema);
  return (schema) => {
    const known = typeof schema.$id === "string" ? ajv.getSchema(schema.$id) : undefined;
    const validate = known ?? ajv.compile(schema);
    const run: Validator = (data) => {
      const fits = validate(data) === true;
      run.errors = validate.errors ?? null;
      return fits;
    };
    return run;
  };
}

/**
 * Compiles a municipality's own schemas: texts by path (`integration.schema.json`, `gates/need.schema.json` …). A file
 * that is missing or equal to the shipped one but for white space costs nothing; where all are, the compiler is not even loaded.
 * A file that cannot be used is said, and the shipped one holds in its place, so no gate opens by mistake.
 */
export async function compileSchemas(texts: ReadonlyMap<string, string>): Promise<CompiledSchemas> {
  const shipped = shippedSchemas();
  const problems: BilingualFinding[] = [];
  const own = await ownFiles(texts, problems);
  if (own.size === 0) return { schemas: shipped, problems };
  const compile = await makeCompiler(own);

  const entity = (path: string, standard: EntitySchema): EntitySchema => {
    const schema = own.get(path);
    if (schema === undefined) return standard;
    try {
      const validate = extendedValidator(compile(schema), standard.validate);
      return { validate, dictionary: dictionaryOfSchema(schema) };
    } catch (error) {
      problems.push(finding(path, notSchema(error)));
      return standard;
    }
  };

  const criterionValidators = { ...shipped.criterionValidators };
  const criteria = gates.flatMap((gate): readonly Criterion[] => {
    const path = `gates/${gate}.schema.json`;
    const standard = shipped.criteria.filter((criterion) => criterion.gate === gate);
    const file = own.get(path);
    if (file === undefined) return standard;
    const read = ownCriteria(file, gate);
    try {
      if (read.mistakes.length === 0) {
        const compiled = read.criteria.map(({ id, schema }) => [id, compile(schema)] as const);
        Object.assign(criterionValidators, Object.fromEntries(compiled));
        return read.criteria;
      }
      problems.push(...read.mistakes.map((mistake) => finding(path, mistake)));
    } catch (error) {
      problems.push(finding(path, notSchema(error)));
    }
    return standard;
  });

  const schemas: Schemas = {
    integration: entity("integration.schema.json", shipped.integration),
    system: entity("system.schema.json", shipped.system),
    governance: entity("governance.schema.json", shipped.governance),
    criteria,
    criterionValidators,
  };
  return { schemas, problems };
}
