import { formatCode } from "./format-code.ts";
import type { Generator } from "./generator.ts";
import { type JsonSchema, readSchema, resolve } from "./json-schema.ts";

/** The settings a schema gives by default: its own `default`, completed from its members' where that is an object. */
function defaultOf(given: JsonSchema, root: JsonSchema): unknown {
  const schema = resolve(given, root);
  if (
    typeof schema.default !== "object" ||
    schema.default === null ||
    Array.isArray(schema.default)
  )
    return schema.default;
  const members = Object.entries(schema.properties ?? {})
    .map(([key, property]) => [key, defaultOf(property, root)] as const)
    .filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(members), ...schema.default };
}

/** Every default of governance as data: what holds where the municipality's file is silent. */
export const governanceDefaults: Generator = {
  name: "governance defaults",
  async outputs() {
    const path = "src/domain/governance-defaults.ts";
    const root = readSchema("schemas/governance.schema.json");
    const code = [
      "// Made from schemas/governance.schema.json by `npm run generate`; change the schema, not this file.",
      `import type { GovernanceFields } from "./governance-fields.ts";`,
      "",
      "/**",
      " * What holds where `.github/governance.yml` is silent or missing.",
      " * The reader fills in member by member, inside objects too; a list in the file replaces the list here.",
      " */",
      `export const governanceDefaults: GovernanceFields = ${JSON.stringify(defaultOf({ ...root, default: {} }, root))};`,
    ];
    return new Map([[path, formatCode(path, `${code.join("\n")}\n`)]]);
  },
};
