import { type Locale, locales } from "../../src/domain/language.ts";
import { askedFields } from "./asked-fields.ts";
import { type SchemaField, schemaFields } from "./field-dictionary.ts";
import { enumerationOf, fieldForm } from "./field-form.ts";
import { type CriterionSchema, readGateFiles } from "./gate-files.ts";
import type { Generator } from "./generator.ts";
import { type JsonSchema, readSchema } from "./json-schema.ts";
import { headingSlug, table, yamlExample } from "./markdown-text.ts";
import { referencePaths } from "./reference-paths.ts";
import { referenceWords } from "./reference-words.ts";
import { descriptionOf, titleOf } from "./schema-words.ts";

const entities = ["integration", "system", "governance"] as const;

interface Asker {
  readonly criterion: CriterionSchema;
  readonly always: boolean;
}

/** Who asks for each field, by path. */
function askersByField(): ReadonlyMap<string, readonly Asker[]> {
  const askers = new Map<string, Asker[]>();
  for (const criterion of readGateFiles().flatMap((file) => file.allOf))
    for (const { path, always } of askedFields(criterion))
      askers.set(path, [...(askers.get(path) ?? []), { criterion, always }]);
  return askers;
}

function askedLines(askers: readonly Asker[], locale: Locale): readonly string[] {
  const words = referenceWords[locale];
  const links = (always: boolean): string =>
    askers
      .filter((asker) => asker.always === always)
      .map(({ criterion }) => {
        const title = titleOf(criterion, locale);
        return `[${title}](${referencePaths.criteria[locale].file}#${headingSlug(title)})`;
      })
      .join(", ");
  const [always, sometimes] = [links(true), links(false)];
  return [
    ...(always === "" ? [] : [`- ${words.askedBy}: ${always}`]),
    ...(sometimes === "" ? [] : [`- ${words.askedByOnCondition}: ${sometimes}`]),
  ];
}

function valueTable(field: SchemaField, root: JsonSchema, locale: Locale): readonly string[] {
  const titles = enumerationOf(field.schema, root)?.["x-enum-titles"];
  if (titles === undefined) return [];
  const rows = Object.entries(titles).map(([value, title]) => [
    `\`${value}\``,
    title[locale],
    title.help?.[locale] ?? "",
  ]);
  return ["", table(referenceWords[locale].valueTable, rows)];
}

function example(field: SchemaField, locale: Locale): readonly string[] {
  const given = field.schema.examples?.[0];
  if (given === undefined || field.schema.enum !== undefined) return [];
  const key = field.path.split(".").at(-1) ?? field.path;
  return ["", `${referenceWords[locale].example}:`, "", "```yaml", yamlExample(key, given), "```"];
}

const defaultLine = (schema: JsonSchema, locale: Locale): readonly string[] =>
  schema.default === undefined || JSON.stringify(schema.default) === "{}"
    ? []
    : [`- ${referenceWords[locale].byDefault}: \`${JSON.stringify(schema.default)}\``];

function fieldSection(
  field: SchemaField,
  root: JsonSchema,
  askers: readonly Asker[],
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const top = !field.path.includes(".");
  const isAlwaysThere = root.required?.includes(field.path) ?? false;
  return [
    `${top ? "###" : "####"} ${titleOf(field.schema, locale)} (\`${field.path}\`)`,
    "",
    descriptionOf(field.schema, locale),
    "",
    ...(isAlwaysThere ? [`- ${words.required}`] : []),
    `- ${words.form}: ${fieldForm(field.schema, root, locale)}`,
    ...defaultLine(field.schema, locale),
    ...(isAlwaysThere ? [] : askedLines(askers, locale)),
    ...valueTable(field, root, locale),
    ...example(field, locale),
    "",
  ].join("\n");
}

function page(locale: Locale): string {
  const words = referenceWords[locale];
  const askers = askersByField();
  const parts = entities.flatMap((entity) => {
    const root = readSchema(`schemas/${entity}.schema.json`);
    const sections = schemaFields(root)
      .filter(({ path }) => !path.endsWith("*"))
      .map((field) =>
        fieldSection(
          field,
          root,
          entity === "integration" ? (askers.get(field.path) ?? []) : [],
          locale,
        ),
      );
    return [`## ${words.fileOf[entity]}\n\n${descriptionOf(root, locale)}\n`, ...sections];
  });
  return `# ${words.fieldsTitle}\n\n<!-- ${words.made} -->\n\n${words.fieldsIntro}\n\n${parts.join("\n")}`;
}

/** Every field in Danish and English, as pages of the documentation. */
export const fieldReference: Generator = {
  name: "field reference",
  async outputs() {
    return new Map(locales.map((locale) => [referencePaths.fields[locale].path, page(locale)]));
  },
};
