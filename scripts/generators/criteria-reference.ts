import { type Locale, locales } from "../../src/domain/language.ts";
import { askedFields } from "./asked-fields.ts";
import { schemaFields } from "./field-dictionary.ts";
import { type CriterionSchema, type GateFile, readGateFiles } from "./gate-files.ts";
import type { Generator } from "./generator.ts";
import { readSchema } from "./json-schema.ts";
import { headingSlug } from "./markdown-text.ts";
import { referencePaths } from "./reference-paths.ts";
import { referenceWords } from "./reference-words.ts";
import { descriptionOf, titleOf } from "./schema-words.ts";

/** Links from a field's path to its heading in the field reference. */
function fieldLinks(locale: Locale): (path: string) => string {
  const headings = new Map(
    schemaFields(readSchema("schemas/integration.schema.json")).map(({ path, schema }) => [
      path,
      `${titleOf(schema, locale)} (\`${path}\`)`,
    ]),
  );
  return (path) => {
    const heading = headings.get(path);
    if (heading === undefined) throw new Error(`A criterion asks for ${path}, which is no field`);
    return `[\`${path}\`](${referencePaths.fields[locale].file}#${headingSlug(heading)})`;
  };
}

function criterionSection(
  criterion: CriterionSchema,
  link: (path: string) => string,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const fields = askedFields(criterion).map(({ path }) => link(path));
  const section = criterion["x-section"];
  return [
    `### ${titleOf(criterion, locale)}`,
    "",
    descriptionOf(criterion, locale),
    "",
    `- Id: \`${criterion["x-id"]}\``,
    ...(fields.length === 0 ? [] : [`- ${words.fields}: ${fields.join(", ")}`]),
    ...(section === undefined ? [] : [`- ${words.section}: \`## ${section}\``]),
    "",
  ].join("\n");
}

function gateSection(file: GateFile, link: (path: string) => string, locale: Locale): string {
  const head = `## ${referenceWords[locale].gateInto(titleOf(file, locale))}\n\n${descriptionOf(file, locale)}\n`;
  return [head, ...file.allOf.map((criterion) => criterionSection(criterion, link, locale))].join(
    "\n",
  );
}

function page(locale: Locale): string {
  const words = referenceWords[locale];
  const link = fieldLinks(locale);
  const gates = readGateFiles().map((file) => gateSection(file, link, locale));
  return `# ${words.criteriaTitle}\n\n<!-- ${words.made} -->\n\n${words.criteriaIntro}\n\n${gates.join("\n")}`;
}

/** What each gate asks, in Danish and English, as pages of the documentation. */
export const criteriaReference: Generator = {
  name: "criteria reference",
  async outputs() {
    return new Map(locales.map((locale) => [referencePaths.criteria[locale].path, page(locale)]));
  },
};
