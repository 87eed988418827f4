import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { definitionsOf } from "./gate-definitions.ts";
import { type CriterionSchema, readGateFiles } from "./gate-files.ts";
import type { Generator } from "./generator.ts";
import { readSchema } from "./json-schema.ts";
import { stripAnnotations } from "./strip-annotations.ts";
import { trimStandalone } from "./trim-standalone.ts";

const standaloneCode = standaloneModule.default;

const head = `// Made from schemas/ by \`npm run generate\`; change the schemas, not this file.
// Exports: validateIntegration, validateSystem, validateGovernance, criterionValidators (by criterion id).
// Each is an ajv function compiled ahead of time (draft 2020-12, allErrors, ownProperties): true or false, with \`.errors\`.
`;

const daysOfMonth =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** The formats our schemas use. ajv-formats' own date is a function that standalone code would have to import with all other formats. */
const formats: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^(?:\\d{4}-${daysOfMonth}|${leapYear}-02-29)$`),
  email: pattern("email"),
  uuid: pattern("uuid"),
};

function pattern(name: "email" | "uuid"): RegExp {
  const format: unknown = fullFormats[name];
  if (format instanceof RegExp) return format;
  throw new Error(`ajv-formats no longer has "${name}" as a regular expression`);
}

const publishedHead = `// Made from schemas/catalogue.schema.json by \`npm run generate\`; change the schema, not this file.
// Exports: validatePublished, an ajv function compiled ahead of time (draft 2020-12, ownProperties): true or false, with \`.errors\`.
`;

const mostKeysInline = 30;

function makeCompiler() {
  // The class for draft 7: the keywords we use mean the same in 2020-12 (a test compares both), and the code
  // comes without the bookkeeping for dynamic references and unevaluated properties.
  const ajv = new Ajv({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
    // A longer definition becomes a function of its own, however often it is referred to.
    inlineRefs: mostKeysInline,
    formats: { ...formats },
  });
  const exported: Record<string, string> = {};
  const add = (name: string, key: string, schema: unknown): void => {
    const { $id: _, ...rest } = stripAnnotations(schema) as Record<string, unknown>;
    ajv.addSchema(rest, key);
    exported[name] = key;
  };
  const define = (name: string, schema: unknown): void => {
    ajv.addSchema(stripAnnotations(schema) as Record<string, unknown>, `/${name}`);
  };
  return { add, define, code: () => trimStandalone(standaloneCode(ajv, exported)) };
}

/** A criterion that refers to the definitions by their names alone, as all gates share them. */
const sharingDefinitions = (criterion: CriterionSchema): unknown =>
  JSON.parse(JSON.stringify(criterion).replaceAll('"$ref":"#/$defs/', '"$ref":"/'));

function compile(): string {
  const { add, define, code: compiled } = makeCompiler();
  add("validateIntegration", "integration", readSchema("schemas/integration.schema.json"));
  add("validateSystem", "system", readSchema("schemas/system.schema.json"));
  add("validateGovernance", "governance", readSchema("schemas/governance.schema.json"));
  const gateFiles = readGateFiles();
  for (const [name, schema] of definitionsOf(gateFiles)) define(name, schema);
  const ids = gateFiles.flatMap((file) =>
    file.allOf.map((criterion) => {
      const name = `criterion_${criterion["x-id"].replaceAll(/\W/g, "_")}`;
      add(name, criterion["x-id"], sharingDefinitions(criterion));
      return { id: criterion["x-id"], name };
    }),
  );
  const code = compiled().replaceAll("export const criterion_", "const criterion_");
  const table = ids.map(({ id, name }) => `  ${JSON.stringify(id)}: ${name},\n`).join("");
  return `${head}${code}\nexport const criterionValidators = {\n${table}};\n`;
}

// On its own, so that only an import loads it.
function compileMapping(): string {
  const { add, code } = makeCompiler();
  add("validateImportMapping", "import-mapping", readSchema("schemas/import-mapping.schema.json"));
  return `${mappingHead}${code()}`;
}

const mappingHead =
  "// Made from schemas/import-mapping.schema.json by `npm run generate`; change the schema, not this file.\n";
const mappingDeclarations = `${mappingHead}import type { Validator } from "./validators.js";

export declare const validateImportMapping: Validator;
`;

const declarations = `${head}
/** What ajv says of one thing wrong. \`instancePath\` is a JSON pointer into the data. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: says whether data fit; \`errors\` holds every mistake of the last call, null when there was none. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const validateIntegration: Validator;
export declare const validateSystem: Validator;
export declare const validateGovernance: Validator;
/** One validator for each criterion, by its id \`<gate>/<name>\`. */
export declare const criterionValidators: Readonly<Record<string, Validator>>;
`;

/** The published catalogue's form by itself: only who reads other municipalities' files loads it, and the first mistake is enough. */
function compilePublished(): string {
  const ajv = new Ajv({
    ownProperties: true,
    strict: true,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
    formats: { ...formats },
  });
  const { $id: _, ...schema } = stripAnnotations(
    readSchema("schemas/catalogue.schema.json"),
  ) as Record<string, unknown>;
  ajv.addSchema(schema, "published");
  return `${publishedHead}${trimStandalone(standaloneCode(ajv, { validatePublished: "published" }))}`;
}

/** The schemas compiled to plain ES modules, for command line, Actions and browser alike. */
export const validators: Generator = {
  name: "validators",
  async outputs() {
    return new Map([
      ["src/input/generated/validators.js", compile()],
      ["src/input/generated/validators.d.ts", declarations],
      ["src/input/generated/import-mapping-validator.js", compileMapping()],
      ["src/input/generated/import-mapping-validator.d.ts", mappingDeclarations],
      ["src/input/generated/published-validator.js", compilePublished()],
      [
        "src/input/generated/published-validator.d.ts",
        `${publishedHead}import type { Validator } from "./validators.js";\n\nexport declare const validatePublished: Validator;\n`,
      ],
    ]);
  },
};
