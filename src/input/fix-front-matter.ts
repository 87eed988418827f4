import { catalogueFileKind } from "../domain/catalogue-path.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { fixOrder } from "./fix/fix-order.ts";
import { fixValues } from "./fix/fix-values.ts";
import { fixWhitespace } from "./fix/fix-whitespace.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Schemas } from "./schemas.ts";

/**
 * Mends in a file what needs no decision: the order of its fields, dates written the Danish way, quotes around codes, blanks
 * at line ends, and choices that are spelled with other letters or by their Danish name. Comments stay, no fact changes,
 * and mending twice is mending once. Gives the text as it should be; the same text where nothing is to mend.
 */
export function fixFrontMatter(file: SourceFile, schemas: Schemas): string | undefined {
  if (!("text" in file)) return undefined;
  const kind = catalogueFileKind(file.path);
  if (kind !== "integration" && kind !== "system") return file.text;
  const text = fixWhitespace(file.text);
  const split = splitFrontMatter(text);
  if ("problem" in split) return file.text;
  const schema = schemas[kind];
  const yaml = fixOrder(fixValues(split.yaml, schema), schema.dictionary);
  return text.slice(0, split.yamlOffset) + yaml + text.slice(split.yamlOffset + split.yaml.length);
}
