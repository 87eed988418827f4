import { fieldDictionary } from "../domain/field-dictionary.ts";
import type { FieldEntry } from "../domain/field-entry.ts";
import type { Locale } from "../domain/language.ts";
import { remembered } from "../domain/remembered.ts";
import { systemFieldDictionary } from "../domain/system-field-dictionary.ts";

const dictionaries = { integration: fieldDictionary, system: systemFieldDictionary };
type Kind = keyof typeof dictionaries;

const entryFor = (path: string, kind: Kind): FieldEntry | undefined => dictionaries[kind][path];

/** What the schema calls a field; list positions are `*`. A field the schema does not know is called by its last key. */
export function fieldLabel(path: string, locale: Locale, kind: Kind = "integration"): string {
  return entryFor(path, kind)?.title[locale] || path.slice(path.lastIndexOf(".") + 1);
}

const unit = / \((?:%|timer|måneder|kr\.|hours|months|DKK)\)$/;

const withoutUnit = (locale: Locale) =>
  remembered((path) => fieldLabel(path, locale).replace(unit, ""));

const names = { da: withoutUnit("da"), en: withoutUnit("en") };

/** What the schema calls a field, without the unit in brackets: for places where the value names its unit. */
export const fieldName = (path: string, locale: Locale): string => names[locale](path);

const titlesIn = (kind: Kind) =>
  remembered((path) => entryFor(path, kind)?.enumTitles ?? entryFor(`${path}.*`, kind)?.enumTitles);

const valueTitles = { integration: titlesIn("integration"), system: titlesIn("system") };

/** What the schema calls a value of an enumeration, also inside a list; a value it has no name for stands as it is. */
export function valueLabel(
  path: string,
  value: string,
  locale: Locale,
  kind: Kind = "integration",
): string {
  return valueTitles[kind](path)?.[value]?.[locale] ?? value;
}
