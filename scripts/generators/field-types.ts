import { formatCode } from "./format-code.ts";
import type { Generator } from "./generator.ts";
import { readSchema } from "./json-schema.ts";
import { schemaToTypes, type TypeOptions } from "./schema-to-types.ts";

const sources: readonly { readonly entity: string; readonly options: TypeOptions }[] = [
  { entity: "integration", options: { name: "IntegrationFields", defaultsFilled: false } },
  { entity: "system", options: { name: "SystemFields", defaultsFilled: false } },
  { entity: "catalogue", options: { name: "PublishedCatalogue", defaultsFilled: false } },
  { entity: "governance", options: { name: "GovernanceFields", defaultsFilled: true } },
  { entity: "import-mapping", options: { name: "ImportMapping", defaultsFilled: false } },
];

/** The types of front matter and governance, from the schemas. */
export const fieldTypes: Generator = {
  name: "field types",
  async outputs() {
    return new Map(
      sources.map(({ entity, options }) => {
        const path = `src/domain/${entity}-fields.ts`;
        const head = `// Made from schemas/${entity}.schema.json by \`npm run generate\`; change the schema, not this file.\n\n`;
        return [
          path,
          formatCode(
            path,
            head + schemaToTypes(readSchema(`schemas/${entity}.schema.json`), options),
          ),
        ];
      }),
    );
  },
};
