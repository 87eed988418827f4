import { fieldDictionary } from "../../domain/field-dictionary.ts";
import type { FieldEntry } from "../../domain/field-entry.ts";
import type { Text } from "../../domain/language.ts";
import { systemFieldDictionary } from "../../domain/system-field-dictionary.ts";

const lastName = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

const fields: readonly (readonly [string, FieldEntry])[] = [
  ...Object.entries<FieldEntry>(systemFieldDictionary),
  ...Object.entries<FieldEntry>(fieldDictionary),
].filter(([path]) => !path.endsWith("*"));

/** Titles by whole path, list positions left out, and by last name where all fields of that name have one title. */
function titlesByName(): ReadonlyMap<string, Text> {
  const byLast = new Map<string, Text | undefined>();
  for (const [path, { title }] of fields) {
    const name = lastName(path);
    const known = byLast.get(name);
    byLast.set(name, byLast.has(name) && known?.da !== title.da ? undefined : title);
  }
  const byPath = fields.map(([path, { title }]) => [path.replaceAll(".*", ""), title] as const);
  const alone = [...byLast].flatMap(([name, title]) => (title ? [[name, title] as const] : []));
  return new Map([...alone, ...byPath]);
}

let known: ReadonlyMap<string, Text> | undefined;

/**
 * A path, or a name with a capital inside: what people call things looks like neither. Not one with a title or a value after it.
 */
const fieldInText =
  /(?<![\p{L}\d./@-])("?)([a-z]+(?:\.[a-zA-Z\d]+)+|[a-z]+[A-Z][a-zA-Z]*)\1(?![\p{L}\d"/@-]|\.\p{L}|:| \()/gu;

/** What stands in every such path or name, and is found in a fraction of the time. */
const mayHold = /[a-z](?:[A-Z]|\.[a-zA-Z\d])/;

const inLanguage = (text: string, locale: keyof Text): string =>
  mayHold.test(text)
    ? text.replaceAll(fieldInText, (said, _: string, name: string) => {
        const title = known?.get(name);
        return title === undefined ? said : `"${name}" (${title[locale]})`;
      })
    : text;

/** What a rule says, with the name that forms and pages give a field after the one it has in the file: `"decidedOn" (Besluttet den)`. */
export function withFieldNames({ da, en }: Text): Text {
  known ??= titlesByName();
  return { da: inLanguage(da, "da"), en: inLanguage(en, "en") };
}
