import { didYouMean } from "../../domain/did-you-mean.ts";
import type { BilingualFinding, Problem } from "../../domain/finding.ts";
import { importMappingDictionary } from "../../domain/import-mapping-dictionary.ts";
import type { ImportMapping } from "../../domain/import-mapping-fields.ts";
import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { validateImportMapping } from "../generated/import-mapping-validator.js";
import { locateProblems } from "../locate.ts";
import { fieldErrors } from "../schema-errors.ts";
import { schemaProblems } from "../schema-problem.ts";
import { decodeText } from "../table/decode-text.ts";
import { writtenValues } from "../written-values.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { type ImportKind, importFields } from "./import-field.ts";

/** The word for a column that is not read. */
export const ignoreColumn = "ignore";

const complain = (name: string, texts: readonly Text[]): UsageError => {
  const more = texts.length - 3;
  const join = (language: keyof Text) =>
    texts
      .slice(0, 3)
      .map((text) => text[language])
      .join(" ");
  return new UsageError({
    da: `Kolonnefilen ${name} kan ikke bruges. ${join("da")}${more > 0 ? ` (og ${more} fejl mere)` : ""}`,
    en: `The mapping ${name} cannot be used. ${join("en")}${more > 0 ? ` (and ${more} more mistakes)` : ""}`,
  });
};

const atLine = ({ line, message }: BilingualFinding): Text => ({
  da: `Linje ${line}: ${message.da}`,
  en: `Line ${line}: ${message.en}`,
});

function unknownField(name: string, group: string, kind: ImportKind): Problem | undefined {
  if (name === ignoreColumn && group === "columns") return undefined;
  const fields = importFields(kind);
  if (fields.has(name)) return undefined;
  const meant = didYouMean(name, fields.keys());
  return {
    rule: "schema",
    severity: "error",
    field: [group],
    message: {
      da: `»${name}« er ikke et felt, der kan importeres til.${meant === undefined ? " Se listen i vejledningen om import." : ` Mente I ${meant}?`}`,
      en: `"${name}" is not a field that can be imported to.${meant === undefined ? " See the list in the guide to importing." : ` Did you mean ${meant}?`}`,
    },
  };
}

/** Every field a mapping names must be one; the schema cannot say which those are. */
function fieldProblems(mapping: ImportMapping): readonly Problem[] {
  const kind = mapping.kind ?? "integrations";
  const named = [
    ...Object.values(mapping.columns).map((name) => ({ name, group: "columns", kind })),
    ...(["values", "constants", "defaults"] as const).flatMap((group) =>
      Object.keys(mapping[group] ?? {}).map((name) => ({ name, group, kind })),
    ),
    ...Object.keys(mapping.newSystems ?? {}).map((name) => ({
      name,
      group: "newSystems",
      kind: "systems" as const,
    })),
  ];
  return named.flatMap(({ name, group, kind: of }) => unknownField(name, group, of) ?? []);
}

/** Reads a mapping: YAML, or JSON, which YAML is a superset of. Throws `UsageError` with line and remedy for what is wrong in it. */
export function readMapping(name: string, bytes: Uint8Array): ImportMapping {
  const { text } = decodeText(bytes);
  const file = { path: name, text };
  const parsed = parseYaml(text, 1);
  if ("problems" in parsed) throw complain(name, locateProblems(file, parsed.problems).map(atLine));
  const { data } = parsed;
  const problems = validateImportMapping(data)
    ? fieldProblems(data as unknown as ImportMapping)
    : schemaProblems(fieldErrors(validateImportMapping.errors, data), {
        data,
        dictionary: importMappingDictionary,
        written: writtenValues(text),
      });
  if (problems.length > 0) throw complain(name, locateProblems(file, problems).map(atLine));
  // The validator has just said so, and the type is made from the same schema.
  return data as unknown as ImportMapping;
}
