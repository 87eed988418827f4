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

/** The file a field stands in, and the language it is explained in. */
interface Chapter {
  readonly entity: (typeof entities)[number];
  readonly root: JsonSchema;
  readonly locale: Locale;
}

function fieldSection(field: SchemaField, chapter: Chapter, askers: readonly Asker[]): string {
  const { entity, root, locale } = chapter;
  const words = referenceWords[locale];
  const hashes = field.path.includes(".") ? "####" : "###";
  const isAlwaysThere = root.required?.includes(field.path) ?? false;
  return [
    `${hashes} ${titleOf(field.schema, locale)} (\`${field.path}\`${words.ofFile[entity]})`,
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

function chapterText(chapter: Chapter, askers: ReadonlyMap<string, readonly Asker[]>): string {
  const { entity, root, locale } = chapter;
  const sections = schemaFields(root)
    .filter(({ path }) => !path.endsWith("*"))
    .map((field) => fieldSection(field, chapter, askers.get(field.path) ?? []));
  const head = `## ${referenceWords[locale].fileOf[entity]}\n\n${descriptionOf(root, locale)}\n`;
  return [head, ...sections].join("\n");
}

function page(locale: Locale): string {
  const words = referenceWords[locale];
  const chapters = entities.map((entity) =>
    chapterText(
      { entity, root: readSchema(`schemas/${entity}.schema.json`), locale },
      entity === "integration" ? askersByField() : new Map(),
    ),
  );
  return `# ${words.fieldsTitle}\n\n<!-- ${words.made} -->\n\n${words.fieldsIntro}\n\n${chapters.join("\n")}`;
}

/** Every field in Danish and English, as pages of the documentation. */
export const fieldReference: Generator = {
  name: "field reference",
  async outputs() {
    return new Map(locales.map((locale) => [referencePaths.fields[locale].path, page(locale)]));
  },
};
