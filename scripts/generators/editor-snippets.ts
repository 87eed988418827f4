import { formatCode } from "./format-code.ts";
import type { Generator } from "./generator.ts";
import { type JsonSchema, readSchema, resolve } from "./json-schema.ts";
import { descriptionOf, titleOf } from "./schema-words.ts";

/** Counts the places of one snippet, which the editor visits in order. */
type NextPlace = () => number;

// https://code.visualstudio.com/docs/editing/userdefinedsnippets: these are escaped inside a choice.
const escapeChoice = (text: string): string => text.replaceAll(/[\\$},|]/g, "\\$&");

/**
 * A place to fill in. What stands there first is never valid, so that a place nobody filled in is a finding:
 * an example left standing would be a false fact.
 */
function scalar(schema: JsonSchema, place: NextPlace): string {
  const values = schema.type === "boolean" ? ["true", "false"] : schema.enum;
  if (values !== undefined)
    return `\${${place()}|${["VÆLG", ...values].map(escapeChoice).join(",")}|}`;
  return schema.format === "date" ? `\${${place()}:ÅÅÅÅ-MM-DD}` : `$${place()}`;
}

/** The lines of `key:` and what stands under it, unindented. */
function lines(
  key: string,
  given: JsonSchema,
  root: JsonSchema,
  place: NextPlace,
): readonly string[] {
  const schema = resolve(given, root);
  if (schema.properties !== undefined)
    return [`${key}:`, ...members(schema, root, place).map((line) => `  ${line}`)];
  if (schema.items === undefined) return [`${key}: ${scalar(schema, place)}`];
  const item = resolve(schema.items, root);
  if (item.properties === undefined) return [`${key}:`, `  - ${scalar(item, place)}`];
  const [head = "", ...rest] = members(item, root, place);
  return [`${key}:`, `  - ${head}`, ...rest.map((line) => `    ${line}`)];
}

const members = (schema: JsonSchema, root: JsonSchema, place: NextPlace): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, child]) => lines(key, child, root, place));

function snippets(root: JsonSchema, prefix: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(root.properties ?? {}).map(([key, given]) => {
      const schema = resolve(given, root);
      let count = 0;
      const body = lines(key, given, root, () => ++count);
      const name = `${titleOf(schema, "da")} (${prefix}${key})`;
      return [
        name,
        {
          scope: "markdown,yaml",
          prefix: `${prefix}${key}`,
          body,
          description: descriptionOf(schema, "da"),
        },
      ];
    }),
  );
}

/** Front matter as snippets of the usual editor, which completes nothing in Markdown by itself: one for each group of fields. */
export const editorSnippets: Generator = {
  name: "editor snippets",
  async outputs() {
    const path = ".vscode/catalogue.code-snippets";
    const all = {
      ...snippets(readSchema("schemas/integration.schema.json"), ""),
      ...snippets(readSchema("schemas/system.schema.json"), "system."),
    };
    return new Map([[path, formatCode(`${path}.json`, JSON.stringify(all))]]);
  },
};
