import type { Text } from "../../src/domain/language.ts";
import { schemaFields } from "./field-dictionary.ts";
import type { Generator } from "./generator.ts";
import { readSchema } from "./json-schema.ts";

const path = "src/documents/generated/value-names.ts";
const entities = ["integration", "system"] as const;

const namesOf = (entity: (typeof entities)[number]): Record<string, Record<string, Text>> =>
  Object.fromEntries(
    schemaFields(readSchema(`schemas/${entity}.schema.json`)).flatMap(({ path: field, schema }) => {
      const titles = schema["x-enum-titles"];
      if (titles === undefined) return [];
      const names = Object.entries(titles).map(([value, { da, en }]) => [value, { da, en }]);
      return [[field, Object.fromEntries(names)]];
    }),
  );

/** What the values of enumerations are called, without all the rest a dictionary holds: documents are made in the browser. */
export const valueNames: Generator = {
  name: "value names",
  async outputs() {
    // A line for each field, as reviews read the changes.
    const blocks = entities.map((entity) => {
      const lines = Object.entries(namesOf(entity)).map(
        ([field, names]) => `    ${JSON.stringify(field)}: ${JSON.stringify(names)},`,
      );
      return [`  ${entity}: {`, ...lines, "  },"].join("\n");
    });
    const code = [
      "// Made from schemas/ by `npm run generate`; change the schemas, not this file.",
      `import type { Text } from "../../domain/language.ts";`,
      "",
      "type Names = Readonly<Record<string, Readonly<Record<string, Text>>>>;",
      "",
      "/** The names of enumerations' values, by entity, field and value. */",
      `export const valueNames: Readonly<Record<"integration" | "system", Names>> = {`,
      ...blocks,
      "};",
      "",
    ];
    return new Map([[path, code.join("\n")]]);
  },
};
